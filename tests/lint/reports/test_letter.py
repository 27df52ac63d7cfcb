"""A letter to those whose charter it is, who never see its file."""

from __future__ import annotations

import re

import pytest

from charterc.lint.pages import EXAMPLES, page
from charterc.lint.registry import rules
from charterc.lint.reports.letter import render
from charterc.lint.reports.report import Finding, Report, Spot
from charterc.lint.rule import Rule
from charterc.problem import Problem, Related, Severity, Span
from tests.support import Project

FILE = "charters/town.yaml"


def finding(line: int, message: str, hint: str = "", *spots: Spot, sentence: str = "", advice: str = "") -> Finding:
    problem = Problem("capitals", message, FILE, Span(line, 1, line, 2), hint, Severity.WARNING, advice=advice)
    return Finding(problem, spots=spots, sentence=sentence)


def letter(*findings: Finding, title: str = "Town Charter") -> str:
    return render(Report(findings, [FILE], titles={FILE: title}))


def test_it_can_be_pasted_into_an_email_as_it_is() -> None:
    words = letter(
        finding(20, "This is odd.", "Say it otherwise.", Spot("I say")),
        finding(14, "This is too long.", "", Spot("Our values", "“Open”, promise 2.1"), sentence="We all do."),
        finding(12, "This is said twice.", "Say it once.", Spot("Our values", "“Kind”, promise 1.1"), Spot("I say")),
        finding(1, "No day.", "Add:\n\n    agreed: 2026", Spot("", "the title"), advice="Say when it was agreed."),
    )

    assert words == (
        "Dear all,\n"
        "\n"
        "We have read the charter “Town Charter” closely and noticed 4 things that you may like to look at. "
        "Please take this as suggestions: the words are yours, and nothing in them has been changed.\n"
        "\n"
        "The charter as a whole\n"
        "\n"
        "- No day.\n"
        "  Say when it was agreed.\n"
        "\n"
        "Our values\n"
        "\n"
        "- This is said twice.\n"
        "  Say it once.\n"
        "  Where: “Kind”, promise 1.1; “I say”.\n"
        "- This is too long.\n"
        "  Where: “Open”, promise 2.1.\n"
        "  It says there: “We all do.”\n"
        "\n"
        "I say\n"
        "\n"
        "- This is odd.\n"
        "  Say it otherwise.\n"
        "\n"
        "With kind regards\n"
    )


def test_words_that_the_message_quotes_are_not_said_again() -> None:
    words = letter(finding(2, "“We all do.” is odd.", "", Spot("Our aim"), sentence="We all do."))

    assert "It says there" not in words


def test_each_charter_has_a_letter_of_its_own() -> None:
    other = Finding(Problem("capitals", "Odd.", "charters/hill.yaml"))

    words = render(Report([finding(1, "Odd."), other]))

    assert re.findall("the charter “(.*?)”", words) == ["charters/town.yaml", "charters/hill.yaml"]
    assert words.count("Dear all,") == words.count("With kind regards") == 2


def test_where_nothing_was_found_it_says_so() -> None:
    assert render(Report()) == "Nothing was noticed, so there is nothing to write.\n"


def test_control_characters_and_line_ends_of_a_charter_are_not_passed_on() -> None:
    words = letter(finding(1, "“a\x1b[2J\nb” is odd."), title="T\x1b[31m")

    assert "\x1b" not in words
    assert "\nb” is odd" not in words


def test_places_have_the_headings_and_numbers_of_the_page(project: Project) -> None:
    project.charter("""
        title: Town
        commitments:
          ask: We ask in order to help
        values:
          heading: "WHAT COUNTS:"
          items:
            - name: Be kind
              commitments: [ask]
            - name: Be open
              commitments:
                - We tell all
                - ask
                - We sing in order to help
        background: People met in order to talk.
        """)

    told = project.run("lint", "--format", "letter", "--select", "plainer-word").out

    assert "\n\nWHAT COUNTS\n\n- “in order to” has a plainer word. Found in 3 places.\n" in told
    assert (
        "  Where: “Be kind”, promise 1.1; “Be open”, promise 2.2; “Be open”, promise 2.3; “How this charter came about”.\n"
        "  It says there: “We ask in order to help”\n"
    ) in told


def test_what_is_only_about_the_file_is_told_to_whoever_writes_it(project: Project) -> None:
    project.charter("title: Town\naim: We listen to to families\ntitel: Town\n")

    done = project.run("lint", "--format", "letter")

    assert "“to” is written twice" in done.out
    assert "titel" not in done.out
    assert "1 finding is about the file, not about the charter, and so is not in the letter" in done.err


def test_a_letter_about_an_adoption_says_whose_it_is(project: Project) -> None:
    project.charter("title: Town Charter\nurl: https://town.example.org\naim: We listen\n")
    project.write(
        "adoptions/town/hill.yaml",
        "adopts: town\nadopter: Hill School\nadapted:\n  charter.title: {text: Our Charter, reason: ''}\n",
    )

    told = project.run("lint", "hill", "--format", "letter").out

    assert ", as taken on by Hill School” closely" in told
    assert "no reason is given.\n  Say why it is so.\n" in told


def _about_charters() -> list[tuple[Rule, str]]:
    """The rules of which a letter tells, each with its failing examples."""
    return [
        (rule, example)
        for rule in rules().values()
        if rule.check and not rule.about_file
        for example in page(rule).examples(EXAMPLES[0])
    ]


_OF_THE_FILE = re.compile(r"charterc|\bC\d{3,4}\b|“[a-z-]+:(?!//)|\blines? \d|\.yaml|\.toml|: *$", re.MULTILINE)
"""What only whoever writes the file understands."""


@pytest.mark.parametrize(("rule", "example"), _about_charters(), ids=lambda value: getattr(value, "name", ""))
def test_nobody_needs_to_know_the_file(rule: Rule, example: str, project: Project) -> None:
    project.charter(example if "title:" in example else f"title: Example\n{example}")

    told = project.run("lint", "--format", "letter", "--select", rule.name, "--today", "2026-07-01").out

    assert not _OF_THE_FILE.search(told.partition("changed.\n")[2]), told


def test_other_places_are_named_where_there_is_no_page_to_find_them_on() -> None:
    related = tuple(Related(Span(at, 1, at, 2), f"and “open.{at}”, without a reason too") for at in range(2, 16))
    problem = Problem("capitals", "“open.1” is adapted.", FILE, Span(1, 1, 1, 2), "", Severity.WARNING, related)

    words = letter(Finding(problem))

    assert "- “open.1” is adapted.\n  And “open.2”, without a reason too.\n" in words
    assert "And “open.13”" in words
    assert "And “open.14”" not in words
    assert "And 2 more places." in words


def test_one_more_place_is_told_as_one() -> None:
    related = tuple(Related(Span(at, 1, at, 2), f"and “open.{at}”") for at in range(2, 15))
    problem = Problem("capitals", "“open.1” is adapted.", FILE, Span(1, 1, 1, 2), "", Severity.WARNING, related)

    assert "And one more place." in letter(Finding(problem))


def test_a_file_with_errors_is_not_said_to_be_without_fault(project: Project) -> None:
    project.charter("title: A\n  - x: [\n")

    told = project.run("lint", "--format", "letter").out

    assert told.startswith("There is no letter yet: the file has errors")
    assert render(Report([], [FILE])) == "Nothing was noticed, so there is nothing to write.\n"
