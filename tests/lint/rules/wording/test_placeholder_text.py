"""Words that were meant to be replaced are still there."""

from __future__ import annotations

import pytest

from charterc.problem import Severity
from tests.lint.linting import problems, words


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("It starts on TBA at [time], T.B.C.", ["TBA", "[time]", "T.B.C."]),
        ("We pay £XX in 20XX on dd/mm/yyyy", ["£XX", "20XX", "dd/mm/yyyy"]),
        ("Ask [Forum name] or [LA name] at [link]", ["[Forum name]", "[LA name]", "[link]"]),
        ("Signed ____ FIXME", ["____", "FIXME"]),
        ("To be confirmed", ["To be confirmed"]),
        ("To be agreed.", ["To be agreed."]),
        ("Insert name", ["Insert name"]),
        ("Text goes here", ["Text goes here"]),
        ("By xx/xx/2026, or XX.XX.26, in [month]", ["xx/xx/2026", "XX.XX.26", "[month]"]),
        ("Write to us: email address to follow.", ["address to follow"]),
        ("We tell you of changes to follow", []),
        ("[…]", ["[…]"]),
        ("The minutes are to be agreed by all", []),
        ("We insert a ramp", []),
        ("“We […] listen”, she said [in May]", []),
        ("See [the link](https://www.a.gov.uk)", []),
    ],
)
def test_every_placeholder_is_found(said: str, found: list[str]) -> None:
    assert words("placeholder-text", f'agreements:\n  - "{said}"\n') == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("aim: Contact [insert name] first", ["[insert name]"]),
        ("aim: The date is TBC", ["TBC"]),
        ("aim: The date is TBC\nstatus: draft", []),
        ("aim: Todo lists help\nstatus: draft", []),
        ("aim: 'TODO: the aim'\nstatus: draft", ["TODO: the aim"]),
        ("aim: Read [our page](https://www.a.gov.uk)", []),
        ("aim: Read [your rights](https://www.a.gov.uk)", []),
        ("aim: Lorem ipsum dolor", ["Lorem ipsum"]),
        ("contacts:\n  - email: send@example.com", ["example.com"]),
    ],
)
def test_placeholders_of_a_published_charter(text: str, found: list[str]) -> None:
    assert words("placeholder-text", f"{text}\n") == found


def test_a_todo_that_would_be_published_is_an_error() -> None:
    told = problems("placeholder-text", "aim: 'TODO: the aim, TBC'\n")

    assert [problem.severity for problem in told] == [Severity.ERROR, Severity.WARNING]


GAPS = "introduction: {}\naim: The promise of [name of your area], signed ____, on TBC"


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("This is a template for local areas", ["TBC"]),
        ("Replace the words in brackets", ["TBC"]),
        ("Please fill in all of the gaps here", ["TBC"]),
        ("Our national model charter", ["TBC"]),
        ("This is our promise", ["[name of your area]", "____", "TBC"]),
        ("Replace the old promise. We put it in brackets", ["[name of your area]", "____", "TBC"]),
    ],
)
def test_a_template_has_gaps_for_others_to_fill(said: str, found: list[str]) -> None:
    assert words("placeholder-text", GAPS.format(said)) == found


def test_a_template_may_say_so_in_its_title_but_not_in_a_promise() -> None:
    assert words("placeholder-text", "title: A charter template\naim: For [name of your area]\n") == []
    assert words("placeholder-text", "agreements: [We use a template]\naim: For [name of your area]\n") != []
