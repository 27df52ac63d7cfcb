"""What is told as if it happened by itself: below a condition, before a deadline, and in the parts on checks."""

from __future__ import annotations

import pytest

from tests.lint.linting import words

RULE = "hidden-actor"


def in_list(sentence: str) -> list[str]:
    return words(RULE, f'agreements: ["{sentence}"]\n')


def in_prose(part: str, sentence: str) -> list[str]:
    return words(RULE, f'{part}:\n  text: "We meet often. {sentence}"\n')


@pytest.mark.parametrize(
    "sentence",
    [
        "Letters will be answered by return of post",
        "If the mark is low, a meeting is called",
        "When a bed is empty, the family is rung",
        "Once a year, the rules are read out",
        "Training is being arranged for all staff",
        "Notes to be typed up within a week",
        "Meals are served at six",
        "Doors are mended within a day",
    ],
)
def test_a_promise_that_nobody_makes_is_told(sentence: str) -> None:
    assert len(in_list(sentence)) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "If a letter is lost, we send a new one",
        "When a plan is agreed, your worker sends it",
        "Once it is signed, the plan is yours",
        "If the mark is low, a meeting is called by the mayor",
        "If you are asked, say so",
    ],
)
def test_whoever_acts_is_seen(sentence: str) -> None:
    assert in_list(sentence) == []


@pytest.mark.parametrize("part", ["governance", "monitoring"])
def test_duties_are_looked_for_in_the_text_on_checks(part: str) -> None:
    assert in_prose(part, "Worries will be passed on.") == ["will be passed"]
    assert in_prose(part, "If the mark is low, a meeting is called.") == ["If the mark is low, a meeting is called"]
    assert in_prose(part, "Rooms can be booked.") == []


def test_other_running_text_is_a_promise_where_it_has_a_time() -> None:
    assert in_prose("background", "A visit should be arranged within a week.") == ["should be arranged"]
    assert in_prose("background", "A visit should be arranged.") == []
    assert in_prose("background", "If the mark is low, a meeting is called.") == []


def test_what_is_done_every_year_is_a_fact_in_running_text() -> None:
    assert in_prose("monitoring", "The charter is reviewed each May.") == []
