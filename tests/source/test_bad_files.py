"""A file that is no sound YAML: every problem has its place, says what is wrong and what to write instead."""

import pytest

from charterc.problem import Problem, Severity
from charterc.source.decode import MAX_BYTES, decode
from charterc.source.parse import parse


def problems(raw: bytes) -> list[Problem]:
    text, found = decode(raw, "town.yaml")
    if text is None:
        return found
    return found + parse(text, "town.yaml")[1]


@pytest.mark.parametrize(
    ("raw", "rule", "line", "column", "says"),
    [
        (b"values:\n\t- name: A\n", "syntax", 2, 1, "A tab stands here"),
        (b"title: 'Our charter\narea: X\n", "syntax", 1, 8, "not closed"),
        (b'title: "Our charter\narea: X\n', "syntax", 1, 8, "not closed"),
        (b"text: Our aim: x\n", "syntax", 1, 14, "colon"),
        (b"title: A\narea: B\ntitle: C\n", "duplicate-key", 3, 1, "written twice"),
        (b"text: Our number #1 aim\n", "text-lost-to-comment", 1, 18, "would not be printed"),
        (b"title: &t A\n", "alias-or-merge", 1, 8, "anchor"),
        (b"title: *t\n", "alias-or-merge", 1, 8, "alias"),
        (b"<<: {a: 1}\n", "alias-or-merge", 1, 1, "merge key"),
        (b"title: !!python/object:os.system x\n", "alias-or-merge", 1, 8, "tag"),
        (b"title: ! A\n", "alias-or-merge", 1, 8, "tag"),
        (b"a:\n  - We listen\n   - We act\n", "syntax", 3, 4, "part of the text above"),
        (b"a:\n  - We listen\n    - We act\n", "syntax", 3, 5, "part of the text above"),
        (b"a:\n  -We listen\n  -We act\n", "syntax", 2, 3, "no space"),
        ("a:\n  • We listen\n  • We act\n".encode(), "syntax", 2, 3, "If it is an item of a list"),
        ("a:\n  – We listen\n  – We act\n".encode(), "syntax", 2, 3, "If it is an item of a list"),
        ("a:\n  • We listen\n".encode(), "syntax", 2, 3, "If it is an item of a list"),
        (b"a:\n  -We listen\n", "syntax", 2, 3, "no space"),
        (b"title: A\n---\ntitle: B\n", "syntax", 2, 1, "second document"),
        (b"", "syntax", 1, 1, "empty"),
        (b"# only a note\n", "syntax", 1, 1, "only notes"),
        (b"a: " + b"[" * 70, "depth-or-size", 1, 67, "64 levels"),
        (b"a: " + b"[" * 25_000, "depth-or-size", 1, 67, "64 levels"),
        ("title: Caf\xe9\n".encode("latin-1"), "encoding", 1, 11, "“é”"),
        (b"\xef\xbb\xbftitle: Caf\xe9\n", "encoding", 1, 11, "“é”"),
        ("title: A\n".encode("utf-16"), "encoding", 1, 1, "UTF-16"),
        ("title: A\n".encode("utf-16-le"), "encoding", 1, 1, "UTF-16"),
        (b"title: A\x00B\n", "hidden-character", 1, 9, "NUL"),
        (b"title: A\x07B\n", "hidden-character", 1, 9, "U+0007"),
        ("title: A\u200bB\n".encode(), "hidden-character", 1, 9, "ZERO WIDTH SPACE"),
        ("title: A\u202eB\n".encode(), "hidden-character", 1, 9, "RIGHT-TO-LEFT OVERRIDE"),
        ('title: "A\u202eB"\n'.encode(), "hidden-character", 1, 10, "RIGHT-TO-LEFT OVERRIDE"),
        ("title: A\ufeffB\n".encode(), "hidden-character", 1, 9, "ZERO WIDTH NO-BREAK SPACE"),
        ("values:\n \u00a0- A\n".encode(), "hidden-character", 2, 2, "NO-BREAK SPACE"),
        ("title: A\nstatus:\u00a0draft\n".encode(), "hidden-character", 2, 8, "NO-BREAK SPACE"),
        (b"title: @home\n", "syntax", 1, 8, "may not start with “@”"),
        (b"title: 'it's ours'\n", "syntax", 1, 12, "goes on after"),
        (b"title: A\nvalues: - B\n", "syntax", 2, 9, "same line as its key"),
        (b"values:\n  - A\n - B\n", "syntax", 3, 2, "line up"),
        (b"values: [A, B\n", "syntax", 1, 9, "not closed"),
        (b"values: [\n", "syntax", 1, 9, "not closed"),
        (b'title: "\\UFFFFFFFF"\n', "syntax", 1, 11, "backslash"),
        (b'title: "A\\0B"\n', "hidden-character", 1, 10, "NUL"),
        (b'title: "A\\u202eB"\n', "hidden-character", 1, 10, "RIGHT-TO-LEFT OVERRIDE"),
        (b'title: "A\\u200bB"\n', "hidden-character", 1, 10, "ZERO WIDTH SPACE"),
        (b"? [a]\n: b\n", "syntax", 1, 3, "as a key"),
    ],
)
def test_names_place_and_fault(raw: bytes, rule: str, line: int, column: int, says: str) -> None:
    found = problems(raw)

    assert [(p.name, p.span.line, p.span.column) for p in found if says in p.message] == [(rule, line, column)]


def test_a_text_with_a_hidden_character_still_knows_its_key() -> None:
    tree, _ = parse('title: "A\\0B"\n', "town.yaml")

    assert isinstance(tree, dict)
    assert [text.key for text in tree.values()] == ["title"]


@pytest.mark.parametrize(
    ("raw", "paste"),
    [
        (b"text: Our aim: x\n", 'text: "Our aim: x"'),
        (b"text: Our number #1 aim\n", '"Our number #1 aim"'),
        (b"- @home\n", '"@home"'),
        (b"aim: **Together** we learn\n", '"**Together** we learn"'),
        (b"aim: *Together* we learn\n", '"*Together* we learn"'),
        (b"aim: > quoted\n", '"> quoted"'),
        (b"aim: & more\n", '"& more"'),
        (b"aim: [SEND] is ours\n", '"[SEND] is ours"'),
        (b"title: A\narea:Town\n", "area: Town"),
    ],
)
def test_offers_a_fix_to_paste(raw: bytes, paste: str) -> None:
    assert paste in problems(raw)[0].hint


def test_shows_where_a_duplicate_key_stood_first() -> None:
    (problem,) = problems(b"title: A\narea: B\ntitle: C\n")

    assert [related.span.line for related in problem.related] == [1]


def test_tells_of_every_unseen_character_at_once() -> None:
    found = problems("title: A\x00\narea: B\x07\nmotto: C\u200b\n".encode())

    assert [problem.span.line for problem in found] == [1, 2, 3]


def test_tells_of_every_unseen_character_that_a_text_spells() -> None:
    found = problems(b'title: "A\\u202eB\\u202eC\n  \\\\0 \\0 \\t\\x07"\n')

    assert [(problem.span.line, problem.span.column) for problem in found] == [(1, 10), (1, 17), (2, 7), (2, 12)]
    assert ["OVERRIDE" in problem.message for problem in found] == [True, True, False, False]


def test_what_is_left_behind_weighs_no_more_where_it_is_spelt() -> None:
    found = problems(b"title: \"A\\u00adB\\u202eC\"\naim: 'A\\u00adB'\n")

    assert [(problem.span.column, problem.severity) for problem in found] == [
        (10, Severity.WARNING),
        (17, Severity.ERROR),
    ]


def test_a_file_over_one_mebibyte_is_refused() -> None:
    (problem,) = problems(b"#" * (MAX_BYTES + 1))

    assert problem.name == "depth-or-size"


def test_a_trailing_comment_after_a_space_is_only_a_warning() -> None:
    (problem,) = problems(b"title: A # from the leaflet\n")

    assert problem.severity is Severity.WARNING


def test_byte_order_mark_and_windows_line_ends_are_read() -> None:
    text, found = decode("\ufefftitle: A\r\narea: B\r\n".encode(), "town.yaml")

    assert (text, found) == ("title: A\narea: B\n", [])


@pytest.mark.parametrize("word", ["no", "yes", "1.10", "9:30", "null", "~", "0x1F", "1e3", "2026-01-31", "true"])
def test_every_scalar_stays_the_text_it_is(word: str) -> None:
    tree, found = parse(f"title: {word}\n", "town.yaml")

    assert (tree, found) == ({"title": word}, [])


def test_every_value_and_key_knows_its_place() -> None:
    tree, _ = parse("title: A\nvalues:\n  - name: Älter\n", "town.yaml")

    assert isinstance(tree, dict)
    name = dict(tree)["values"][0]["name"]  # type: ignore[index]
    assert (name.span.line, name.span.column, name.span.end_column) == (3, 11, 16)
    assert (name.key.span.line, name.key.span.column) == (3, 5)


@pytest.mark.parametrize(
    "text",
    [
        "a: We listen\n  – and we act – on it\n",
        "a: |\n  We:\n  - listen\n  - act\n",
        "a: 'We listen\n  - and act'\n",
        "a: -5 degrees\n",
        "a:\n  - We listen\n  - We act\n",
        "a: well-\n  being\n",
    ],
)
def test_a_dash_that_belongs_to_the_text_is_no_item(text: str) -> None:
    assert problems(text.encode()) == []


def test_quotes_inside_a_text_are_shown_ready_to_paste() -> None:
    (problem,) = problems(b'aim: "Listen" is our word\n')

    assert problem.hint.endswith("""\n\n    aim: '"Listen" is our word'""")


def test_a_file_full_of_unseen_characters_is_told_by_the_first_of_each_kind() -> None:
    raw = ("title: A\naim: " + "a\u00ad" * 100_000 + "\u202e" * 100_000).encode()

    _, found = decode(raw, "town.yaml")

    assert len(found) < 1000
    assert {problem.severity for problem in found} == {Severity.WARNING, Severity.ERROR}
