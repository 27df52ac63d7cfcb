"""One item of a list is written unlike the others."""

from __future__ import annotations

import pytest

from charterc.problem import Severity
from tests.lint.linting import problems, words

RULE = "uneven-list"


def listed(*items: str) -> str:
    return "agreements:\n" + "".join(f"  - text: |-\n      {item}\n" for item in items)


def found(*items: str) -> list[str]:
    return words(RULE, listed(*items))


@pytest.mark.parametrize(
    ("items", "odd"),
    [
        (("We ask", "We say", "We meet you."), "."),
        (("We ask", "We say.", "We meet you"), "."),
        (("We ask.", "We say", "We meet you."), "y"),
        (("We ask;", "We say", "We meet;", "We go."), "y"),
        (("We ask,", "We say;", "We meet,", "We go,", "We end."), ";"),
        (("We ask", "We say,", "We meet", "We go"), ","),
        (("We ask;", "We say", "We meet;", "We go; and", "We end."), "y"),
        (("We ask,", "We say", "We meet,", "We go, or", "We end."), "y"),
        (("“We ask.”", "“We say.”", "“We meet”"), "”"),
        (("We ask (you.)", "We say.", "We meet"), "t"),
        (("We *ask.*", "We say.", "We meet"), "t"),
    ],
)
def test_an_end_unlike_the_others_is_found(items: tuple[str, ...], odd: str) -> None:
    assert found(*items) == [odd]


@pytest.mark.parametrize(
    ("items", "odd"),
    [
        (("Ask us", "say it now", "Meet us"), "say"),
        (("a say in it", "A copy of all of it", "a key to it"), "A"),
        (("openness", "Kindness", "honesty"), "Kindness"),
        (("Openness", "kindness", "Honesty"), "kindness"),
        (("ask us", "Say it now", "meet us"), "Say"),
        (("“ask us”", "“Say it now”", "“meet us”"), "Say"),
        (("(ask us)", "**Say** it now", "*meet* us"), "Say"),
        (("‘ask’ us", '"Say" it now', "[meet](https://a.gov.uk) us"), "Say"),
    ],
)
def test_a_start_unlike_the_others_is_found(items: tuple[str, ...], odd: str) -> None:
    assert found(*items) == [odd]


@pytest.mark.parametrize(
    "items",
    [
        ("We ask", "We say."),
        ("We ask", "We say.", "We meet?"),
        ("We ask.", "We say.", "We meet", "We go", "We end."),
        ("ask us;", "say it;", "meet us."),
        ("ask us,", "say it, and", "meet us."),
        ("ask us", "say it", "meet us."),
        ("We ask", "We say", "We meet: often"),
        ("We ask.", "We say.", "We meet:"),
        ("We ask.", "We say.", "Do we meet?"),
        ("We ask.", "We say.", "We meet!"),
        ("We ask.", "We say.", "We go on …"),
        ("We ask", "We say", "We bring tea, etc."),
        ("We ask", "We say", "We meet at 5 p.m."),
        ("We ask", "We say", "We go on..."),
        ("We ask", "We say", "We meet. We go on."),
        *(("We ask", "We say", f"We ask A {name}.") for name in ("Ltd", "Inc", "St", "Co", "Dr", "Mr", "Mrs", "No")),
        ("We ask", "We say", "We ask plan b."),
        ("ask us", "Say it", "meet us"),
        ("Team meetings", "ongoing training", "Local Offer"),
        ("ask us", "NHS staff come", "meet us"),
        ("ask us", "I'm here now", "meet us"),
        ("ask us", "I’ll come soon", "meet us"),
        ("ask us", "Llanfyllin school comes", "meet us"),
        ("ask us", "Family Hubs open", "meet us"),
        ("ask us", "Portage comes too", "go with Portage"),
        ("Ask us", "iPads for all of us", "Meet us"),
        ("Ask us", "5 of you come", "Meet us"),
        ("Ask us", "ہم ایک ساتھ", "Meet us"),
        ("Ask us", "say it", "meet us", "Go on"),
        ("Ashby", "parents", "Milton"),
        ("NHS", "openness", "honesty"),
        ("We ask.", "We say.", "We meet. We go on."),
        ("Ask us", "say it"),
    ],
)
def test_even_lists_and_what_has_a_reason_are_left_alone(items: tuple[str, ...]) -> None:
    assert found(*items) == []


def test_a_third_may_differ_and_no_more() -> None:
    assert len(found("We ask", "We bring", "We call", "We draw", "We eat.", "We find.", "We go")) == 1
    assert found("We ask", "We bring", "We call", "We eat.", "We find.") == []


def test_all_that_differ_are_one_note_at_each_list() -> None:
    (problem,) = problems(RULE, listed("We ask", "We bring", "We call", "We draw", "We eat.", "We find."))

    assert problem.severity is Severity.INFO
    assert problem.message.startswith("This item ends with a full stop, and the others of its list end without a mark.")
    assert len(problem.related) == 1


def test_the_message_of_a_start() -> None:
    (problem,) = problems(RULE, listed("ask us", "Say it now", "meet us"))

    assert problem.message == "This item starts with a capital, and the others of its list with a small letter."


def test_lists_are_not_mixed_and_quotations_are_as_they_were_said() -> None:
    apart = "values:\n  - {name: A, commitments: [We ask, We bring], how: [We call., We draw.]}\n  - {name: B, commitments: [We eat., We find.]}\n"
    said = "statements:\n  - We ask\n  - We bring\n  - {text: We call., said-by: A parent}\n"
    conditions = "agreements:\n  - We ask\n  - We bring\n  - {text: we c, when: If we can}\n"

    assert words(RULE, apart) == words(RULE, said) == words(RULE, conditions) == []


def test_a_list_of_a_value_is_looked_at() -> None:
    text = "values:\n  - name: A\n    commitments:\n      - We ask\n      - We say\n      - we go on\n"

    assert words(RULE, text) == ["we"]


@pytest.mark.parametrize(
    ("items", "odd"),
    [
        (("ask you", "iii. tell you", "meet you"), ["iii."]),
        (("ask you", "(b) tell you", "meet you"), ["(b)"]),
        (("ask you", "• tell you", "meet you"), ["•"]),
        (("ask you", "2) tell you", "meet you"), ["2)"]),
        (("1. ask you", "2. tell you", "meet you"), []),
        (("ask you", "a friend comes", "meet you"), []),
    ],
)
def test_a_sign_of_its_own_is_found(items: tuple[str, ...], odd: list[str]) -> None:
    signs = problems(RULE, listed(*items))

    assert words(RULE, listed(*items)) == odd
    assert {each.severity for each in signs} <= {Severity.WARNING}


@pytest.mark.parametrize(
    ("items", "odd"),
    [
        (("give notice", "keep calm", "to tell you", "bring tea"), ["to"]),
        (("give notice", "keep calm", "telling you", "bring tea"), ["telling"]),
        (("give notice", "keep calm", "tells you", "bring tea"), ["tells"]),
        (("giving notice", "keeping calm", "tell you"), ["tell"]),
        (("give notice", "keep calm", "have given notice"), ["have"]),
        (("give notice", "keep calm", "plans for all"), []),
        (("give notice", "keep calm", "have a say"), []),
        (("give notice", "keep calm", "have set times"), []),
        (("give notice", "keep calm", "have stepped down"), ["have"]),
        (("give notice", "to keep calm"), []),
    ],
)
def test_a_form_unlike_the_others_is_found(items: tuple[str, ...], odd: list[str]) -> None:
    assert found(*items) == odd
