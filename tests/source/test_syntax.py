"""Where YAML cannot go on, the message shows the lines as the writer meant them."""

import pytest

from charterc.reading.read import read_bytes


@pytest.mark.parametrize(
    ("text", "line", "paste"),
    [
        ("measures:\n  - Train all\n    owner: Us\n", 3, "- what: Train all\n      owner: Us"),
        ("measures:\n  items:\n    - Train all\n      owner: Us\n", 4, "- what: Train all\n      owner: Us"),
        ("values:\n  - Listen\n    commitments:\n      - We ask\n", 3, "- name: Listen\n      commitments:"),
        ('values:\n  - "Listen"\n    text: We ask\n', 3, '- name: "Listen"\n      text: We ask'),
        ("values:\n  - name: A\n    how:\n      - We ask\n        by: All\n", 5, "- text: We ask\n      by: All"),
        ("aim: 'We're here'\n", 2, 'aim: "We\'re here"'),
        ("aim: 'We act on families' views'\n", 2, 'aim: "We act on families\' views"'),
        ("aim: 'We can't do it\n", 2, 'aim: "We can\'t do it"'),
        ("aim: 'Listen' is our 'word'\n", 2, "aim: \"'Listen' is our 'word'\""),
        ("aim: 'Tis our promise\n", 2, 'aim: "\'Tis our promise"'),
        ('aim: "We say "yes" to you"\n', 2, "aim: 'We say \"yes\" to you'"),
        ('aim: "It\'s "ours" too"\n', 2, 'aim: "It\'s \\"ours\\" too"'),
        ("aim: ? What has changed\n", 2, '"? What has changed"'),
        ("agreements:\n  - ? What has changed\n", 3, '"? What has changed"'),
        ("aim: |\n    We listen\n  to all\nmotto: Kind\n", 4, "with 4 spaces:\n\n    to all"),
        ("aim: We listen\nand act\n", 3, "      and act"),
        ("aim: |\n  We listen.\n\nWe act.\n", 5, "      We act."),
        ("aim: We will:\n  - listen\n", 2, 'aim:\n      stem: "We will:"\n      items:\n        - listen'),
        ('motto: "Be kind",\n', 2, "Delete it"),
        ("aim: | We listen\n", 2, "aim: |\n      We listen"),
        ("values:\n  * Listen\n", 3, "- Listen"),
        ("values:\n  1. Listen\n  2. Act\n", 3, "- Listen\n    - Act"),
        ("values:\n  a) Listen\n  b) Act\n", 3, "- Listen\n    - Act"),
        ("values:\n  1: Listen\n  2: Act\n", 3, "- name: Listen"),
        ('aim: "We listen\nmotto: "Kind"\n', 2, 'aim: "We listen"'),
        ('agreements:\n  - "We listen\n  - "We act"\n', 3, '- "We listen"'),
        ("aim: 'We listen\n  to all\nmotto: We don't\n", 2, "aim: 'We listen to all'"),
        ('aim: "We listen\n  to all" and act\n', 3, "aim: '\"We listen to all\" and act'"),
        ("agreements:\n  - We listen\n  We act\n  - We ask\n", 4, "- We act"),
        ("values:\n  - name: A\n  commitments:\n    - We ask\n", 4, "- name: A\n      commitments:"),
        ("agreements:\n  - Our aim: kind\naim: We act: now\n", 4, 'aim: "We act: now"'),
        ("values:\n- name: A\n   commitments:\n   - We ask\n", 4, "- name: A\n      commitments:"),
        ("values:\n\t- A\n\t- B\n\t- C\n", 3, "in the 2 other lines"),
        ("values:\n\t- A\n\t- B\n", 3, "in the other line"),
        ("aim: “Town: ours”\n", 2, 'aim: "Town: ours"'),
        ("aim: #1 for families\n", 2, "with # need quotes"),
        ("area:: Town\n", 2, "one colon"),
        ("values: Listen\n  - name: Act\n", 3, "in the same column"),
    ],
)
def test_the_hint_shows_what_was_meant(text: str, line: int, paste: str) -> None:
    (problem,) = read_bytes(f"title: A\n{text}".encode(), "town.yaml").problems

    assert problem.span.line == line
    assert paste in problem.hint


def test_spaces_in_front_of_the_first_line_are_told_there() -> None:
    (problem,) = read_bytes(b"# Ours\n  title: A\narea: B\n", "town.yaml").problems

    assert problem.span.line == 2
    assert "    title: A\n    area: B" in problem.hint


@pytest.mark.parametrize(
    "text", ["a: ]", "---", "a: {b: c", "a: 'b", "- a\nb: c", "a: b: c", "? a", "%a", "a: |b", "\t", "@"]
)
def test_no_phrase_of_the_parser_reaches_a_writer(text: str) -> None:
    told = " ".join(f"{it.message} {it.hint}" for it in read_bytes(text.encode(), "town.yaml").problems)

    assert "expected" not in told
    assert "not allowed" not in told


def test_a_long_line_that_is_shown_is_cut_after_a_word() -> None:
    def shown(line: str) -> str:
        (problem,) = read_bytes(f"title: T\nagreements:\n{line}\narea: A\n".encode(), "town.yaml").problems
        return problem.hint.split("\n")[2].strip()

    line = "We ask all " + "a" * 49
    assert shown(line) == line
    assert shown(f"{line} b") == f"{line} …"
    assert shown(f"{line}b") == "We ask all …"
