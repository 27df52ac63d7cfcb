"""Words that were meant to be replaced are still there."""

from __future__ import annotations

import pytest

from charterc.problem import Severity
from tests.lint.linting import linted, problems, words


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
        ("Our Model Co-production Charter", ["TBC"]),
        ("A role model for each charter", ["[name of your area]", "____", "TBC"]),
        ("This is our promise", ["[name of your area]", "____", "TBC"]),
        ("Replace the old promise. We put it in brackets", ["[name of your area]", "____", "TBC"]),
    ],
)
def test_a_template_has_gaps_for_others_to_fill(said: str, found: list[str]) -> None:
    assert words("placeholder-text", GAPS.format(said)) == found


def test_a_template_may_say_so_in_its_title_but_not_in_a_promise() -> None:
    assert words("placeholder-text", "title: A charter template\naim: For [name of your area]\n") == []
    assert words("placeholder-text", "agreements: [We use a template]\naim: For [name of your area]\n") != []


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Ask for Dr [surname] at the desk", ["[surname]"]),
        ("Text us on [mobile – get new number from IT]", ["[mobile – get new number from IT]"]),
        ("It lapses in May. [Legal to confirm before issue]", ["[Legal to confirm before issue]"]),
        ("The panel has nine members [is this right?]", ["[is this right?]"]),
        ("One in nine agreed (source?)", ["(source?)"]),
        ("One in nine agreed (Sam to check)", ["(Sam to check)"]),
        ("The hall is free (prices to be added)", ["(prices to be added)"]),
        ("Enter your address here", ["Enter your address here"]),
        ("Your name here", ["Your name here"]),
        ("Photo caption here", ["Photo caption here"]),
        ("Awaiting sign-off from the trust", ["Awaiting sign-off"]),
        ("See page Error! Bookmark not defined.", ["Error! Bookmark not defined"]),
        ("Heading 1", ["Heading 1"]),
        ("At least N families take part", ["N"]),
        ("At least x% agree", ["x%"]),
        ("We meet on the XXth", ["XXth"]),
        ("We answer in [ ] days", ["[ ]"]),
        ("Ring 01234 567890", ["01234 567890"]),
        ("In 20?? and 202_ we moved", ["20??", "202_"]),
        ("We pay £?? a day", ["£??"]),
        ("See page X for more", ["page X"]),
        ("Number of beds: ?", ["?"]),
        ("Ask A N Other at the desk", ["A N Other"]),
        ("The Anytown council pays", ["Anytown"]),
        ("We serve ### families", ["###"]),
        ("Read it (link here)", ["(link here)"]),
        ("Case study to be supplied", ["Case study to be supplied"]),
        ("Test test", ["Test test"]),
        # what is right
        ("Give another page to any town", []),
        ("“[The school] never rang,” said a parent", []),
        ("We keep notes [1] and minutes [2]", []),
        ("The trust pays [in arrears] each month", []),
        ("[x] We asked families", []),
        ("Enter your details on the form", []),
        ("The chair is elected (see the rules)", []),
        ("Class N meets on Monday", []),
    ],
)
def test_remarks_and_gaps_that_readers_were_not_to_see(said: str, found: list[str]) -> None:
    assert words("placeholder-text", f"agreements:\n  - text: |-\n      {said}\n") == found


def test_each_line_of_an_address_is_looked_at() -> None:
    address = "contacts:\n  - email: a@b.uk\n    address: |\n      Room 4\n      Add postcode here\n"

    assert words("placeholder-text", address) == ["Add postcode here"]


@pytest.mark.parametrize(("times", "told"), [(20, 20), (21, 20)])
def test_twenty_placeholders_of_a_text_are_told(times: int, told: int) -> None:
    text = f"title: T\naim: {'We meet on TBC. ' * times}\n"

    assert len(linted(text, rules=frozenset({"placeholder-text"})).problems) == told
