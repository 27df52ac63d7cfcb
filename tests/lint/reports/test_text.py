"""The code frame: people must be able to trust the caret, and the terminal must be safe from the file."""

from __future__ import annotations

import pytest

from charterc.clean import cells
from charterc.lint.reports.text import text
from charterc.problem import Problem, Related, Severity, Span


def shown(source: str, span: Span, *, width: int = 100, ascii: bool = False, message: str = "Wrong.") -> list[str]:  # noqa: A002
    problem = Problem("syntax", message, "a.yaml", span)
    return text([problem], {"a.yaml": source}, colour=False, width=width, ascii=ascii).split("\n")


def test_a_problem_has_its_place_its_rule_the_line_and_what_to_do() -> None:
    problem = Problem(
        "unknown-field",
        "A charter has no field “titel”.",
        "charters/town.yaml",
        Span.at(2, 1, 5),
        "Did you mean “title”?",
        related=(Related(Span.at(1, 3, 2), "this comes before"),),
    )

    assert text([problem], {"charters/town.yaml": "# one\ntitel: Ours\n"}, colour=False) == (
        "charters/town.yaml:2:1: error C101 unknown-field\n"
        "  A charter has no field “titel”.\n"
        "\n"
        "  2 │ titel: Ours\n"
        "    │ ^^^^^\n"
        "\n"
        "  Line 1: this comes before\n"
        "\n"
        "  1 │ # one\n"
        "    │   ^^\n"
        "\n"
        "  Did you mean “title”?\n"
    )


@pytest.mark.parametrize(
    ("line", "column"),
    [
        ("a: 中文字 x", 8),  # a wide letter takes two columns
        ("a: e\u0301e\u0301 x", 9),  # an accent of its own takes none
        ("a:\tb x", 6),
        ("\ta\tb\tx", 6),
        ("a: \x1b[2J x", 9),
        ("a: 👩\u200d🏫 x", 8),
        ("a: \u202eabc x", 9),
    ],
)
def test_the_caret_stands_below_the_character(line: str, column: int) -> None:
    assert line[column - 1] == "x"

    _, _, _, code, mark, *_ = shown(line, Span.at(1, column))

    assert cells(code[: code.rindex("x")]) == cells(mark[: mark.index("^")])


def test_nothing_in_a_file_reaches_the_terminal_raw() -> None:
    hostile = "a: \x1b]0;title\x07\x1b[2J\u202e\u200b\x00\x9b31m\ud800"

    printed = "\n".join(shown(hostile, Span.at(1, 1), message=f"What is {hostile}?"))

    assert all(character == "\n" or character.isprintable() for character in printed)
    assert "\\x1b[2J" in printed
    assert "<U+202E>" in printed


def test_a_path_cannot_move_the_cursor() -> None:
    problem = Problem("syntax", "Wrong.", "a\x1b[2J\n::error::b.yaml")

    assert text([problem], {}, colour=False).startswith("a\\x1b[2J\\n::error::b.yaml:1:1: error")


def test_ascii_only_is_ascii_only() -> None:
    lines = shown("title: “Ours” – ţ", Span.at(1, 8, 6), ascii=True, message="It’s “wrong” …")

    assert "\n".join(lines).isascii()
    assert '  It\'s "wrong" ...' in lines
    assert lines[3].startswith('  1 | title: "Ours" - \\u0163')


def test_a_long_line_is_cut_around_the_words() -> None:
    line = "text: " + "word " * 100 + "WRONG " + "word " * 100
    column = line.index("WRONG") + 1

    lines = shown(line, Span.at(1, column, 5), width=60)

    assert all(len(row) <= 60 for row in lines)
    assert lines[3][lines[4].index("^") :].startswith("WRONG")
    assert lines[3].count("…") == 2


def test_a_stretch_of_several_lines_says_where_it_ends() -> None:
    lines = shown("a: |\n  one\n  two\nb: c", Span(1, 4, 4, 1))

    assert lines[3:5] == ["  1 │ a: |", "    │    ^ to line 3"]


def test_prose_is_wrapped_and_words_to_copy_are_not() -> None:
    problem = Problem("syntax", "Wrong.", "a", hint="Write " + "it " * 30 + ":\n\n    " + "word " * 20 + "\n\nOr not.")

    lines = text([problem], {}, colour=False, width=50).split("\n")

    assert max(len(line) for line in lines if not line.startswith("      ")) <= 50
    assert f"      {'word ' * 20}".rstrip() in lines


def test_a_file_that_is_not_at_hand_is_shown_without_its_line() -> None:
    assert text([Problem("syntax", "Wrong.", "a")], {}, colour=False) == "a:1:1: error C001 syntax\n  Wrong.\n"


def test_a_place_past_the_end_of_the_file_is_no_fault() -> None:
    assert "Wrong." in "".join(shown("a: b", Span(9, 9, 9, 10)))
    assert shown("a: b", Span(1, 40, 1, 50))[4] == "    │     ^"


def test_colour_marks_severity_and_goes_away_without_it() -> None:
    problem = Problem("syntax", "Wrong.", "a", severity=Severity.WARNING)

    assert "\x1b[1;33mwarning\x1b[0m" in text([problem], {}, colour=True)
    assert "\x1b" not in text([problem], {}, colour=False)


def test_no_problems_print_nothing() -> None:
    assert not text([], {}, colour=False)
