"""A letter to those who look after a charter."""

from __future__ import annotations

from charterc.lint.reports.letter import render
from charterc.lint.reports.report import Finding, Report
from charterc.problem import Problem, Related, Severity, Span
from tests.support import Project

FILE = "charters/town.yaml"


def finding(element: str, line: int, message: str, hint: str = "", *other_lines: int) -> Finding:
    related = tuple(Related(Span(other, 1, other, 2), "here too") for other in other_lines)
    return Finding(Problem("capitals", message, FILE, Span(line, 1, line, 2), hint, Severity.WARNING, related), element)


def letter(*findings: Finding, title: str = "Town Charter") -> str:
    return render(Report(findings, [FILE], titles={FILE: title}))


def test_it_goes_part_by_part_in_plain_words_without_codes() -> None:
    words = letter(
        finding("values/kind/commitments", 12, "This is said twice.", "Say it once.", 9),
        finding("values/open", 14, "This is too long."),
        finding("i-statements", 20, "This is odd.", "Add:\n\n    who: You"),
    )

    assert words == (
        "About “Town Charter”\n"
        "\n"
        "We read this charter and noticed 3 things that you may want to look at. "
        "Its words are yours: nothing was changed.\n"
        "\n"
        "Values\n"
        "\n"
        "- This is said twice.\n"
        "  Say it once. (lines 9, 12)\n"
        "- This is too long. (line 14)\n"
        "\n"
        "I statements\n"
        "\n"
        "- This is odd. (line 20)\n"
        "\n"
        "The lines are those of charters/town.yaml.\n"
    )


def test_each_charter_has_a_letter_of_its_own() -> None:
    other = Finding(Problem("capitals", "Odd.", "charters/hill.yaml", Span(1, 1, 1, 2)), "title")

    words = render(Report([finding("title", 1, "Odd."), other]))

    assert [line for line in words.split("\n") if line.startswith("About")] == [
        "About “charters/town.yaml”",
        "About “charters/hill.yaml”",
    ]


def test_where_nothing_was_found_it_says_so() -> None:
    assert render(Report()) == "Nothing was noticed, so there is nothing to write.\n"


def test_control_characters_and_line_ends_of_a_charter_are_not_passed_on() -> None:
    words = letter(finding("title", 1, "“a\x1b[2J\nb” is odd."), title="T\x1b[31m")

    assert "\x1b" not in words
    assert "\nb” is odd" not in words


def test_every_place_of_one_thing_has_its_line(project: Project) -> None:
    promises = "".join(f"  - We {verb} in order to help\n" for verb in ("ask", "sing", "write", "listen", "dance"))
    project.charter(f"title: Town\nagreements:\n{promises}")

    told = project.run("lint", "--format", "letter", "--select", "plainer-word").out

    assert "Found in 5 places." in told
    assert "(lines 3, 4, 5, 6, 7)" in told
