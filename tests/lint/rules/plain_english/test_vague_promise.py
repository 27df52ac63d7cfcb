"""A promise leaves itself a way out."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems, said, words


def test_vague_promises_are_found_in_promises_only() -> None:
    text = "aim: We meet where possible\nagreements:\n  - We will meet where possible\n"

    assert [problem.span.line for problem in problems("vague-promise", text)] == [4]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("We will ring wherever **possible**", ["wherever **possible"]),
        ("We come if at all possible", ["if at all possible"]),
        ("We come as far as is reasonably practicable", ["as far as is reasonably practicable"]),
        ("Where we can, we will", ["Where we can"]),
        ("We will come, resources permitting", ["resources permitting"]),
        ("We pay, subject to available funding", ["subject to available funding"]),
        ("We pay within existing budgets", ["within existing budgets"]),
        ("We answer ASAP and without undue delay", ["ASAP", "without undue delay"]),
        ("We’ll always try to come", ["We’ll always try to"]),
        ("We will do our very best", ["do our very best"]),
        ("We will consider paying", ["will consider"]),
        ("We will normally answer", ["will normally"]),
        ("We act as appropriate", ["as appropriate"]),
        ("In principle we share all", ["In principle"]),
        ("We meet now and again", ["now and again"]),
        ("We answer sooner or later", ["sooner or later"]),
        ("We come if staffing allows", ["if staffing allows"]),
        ("We offer a choice of hall, should numbers permit", ["should numbers permit"]),
        ("We should be able to help", ["should be able to"]),
        ("aim to ring back", ["aim to"]),
        ("always try to be on time", ["always try to"]),
        ("consider offering an evening slot", ["consider"]),
        ("normally answer in a week", ["normally"]),
        ("You'll normally let me type", ["You'll normally"]),
        ("help a friend if I can", ["if I can"]),
        ("The trust hopes to pay", ["hopes to"]),
        ("We will bear what you said in mind", ["bear what you said in mind"]),
        ("We will take your plan into account", ["take your plan into account"]),
        ("We pay at the head's discretion", ["at the head's discretion"]),
        ("We give as much notice as we can", ["as much notice as we can"]),
        # what is right
        ("We will bear what you all said in mind", []),
        ("We will bear 9am in mind", []),
        ("We will take your coat. Into account goes the fare", []),
        ("We will say what the trust hopes to do", []),
        ("We will help a child who hopes to travel", []),
        ("consider a complaint", []),
        ("We say how we act normally", []),
        ("We ask that you aim to wake at six", []),
        ("We will try new times and try out the ramp", []),
        ("We will ask where possible barriers are", []),
        ("We will show where appropriate help can be found", []),
        ("We will ask if we can help, and say when we can come", []),
        ("We will share records as required by law", []),
        ("We will look to families for the answer", []),
        ("We will consider your letter at the next meeting", []),
        ("We ask what “where possible” means", []),
    ],
)
def test_ways_out(sentence: str, found: list[str]) -> None:
    assert said("vague-promise", sentence) == found


def test_when_the_charter_is_reviewed_is_a_promise_too() -> None:
    assert words("vague-promise", "governance:\n  review: in due course\n") == ["in due course"]
    assert words("vague-promise", "governance:\n  review: Every year\n  reviewers: Whoever can, in due course\n") == []
