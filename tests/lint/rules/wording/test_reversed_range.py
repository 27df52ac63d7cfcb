"""A range ends before it begins."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems, words

RULE = "reversed-range"


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("young people aged 25 to 16", ["25 to 16"]),
        ("young people aged 16 to 25", []),
        ("16- to 5-year-olds", []),
        ("aged 25 or aged 16", []),
        ("from 2027 to 2024", ["2027 to 2024"]),
        ("from 2024 to 2027", []),
        ("between 10 and 5 families", ["10 and 5"]),
        ("between 5 and 10 families", []),
        ("between ten and four on Mondays", []),
        # office hours, and those of the night
        ("The office is open from 5pm to 9am", ["5pm to 9am"]),
        ("The office is open from 9am to 5pm", []),
        ("A night line is open on weekdays from 5pm to 9am", []),
        ("The line is open from 5pm to 9am", []),
        ("The club is open from 4pm to 2pm", ["4pm to 2pm"]),
        ("Ring us between 9am and 8am", ["9am and 8am"]),
        # from noon to the next morning is no slip; within one morning it is
        ("The line is open from 12pm to 11am", []),
        ("The line is open from 11am to 10am", ["11am to 10am"]),
        ("The club is open from 12pm to 2pm", []),
        ("We meet from 11am to 2pm", []),
        # times and shares
        ("We will reply in 10 to 5 working days", ["10 to 5"]),
        ("We will reply in 5 to 10 working days", []),
        ("It takes four to two weeks", ["four to two"]),
        ("between 60% and 40% of families", ["60% and 40"]),
        ("between 40% and 60% of families", []),
        # what falls
        ("We cut the wait from 10 to 5 days", []),
        ("We moved the review from 2028 to 2027", []),
        ("The board has brought the day forward from 2028 to 2027", []),
        ("Waiting fell from 20 weeks to 10", []),
    ],
)
def test_ranges(said: str, found: list[str]) -> None:
    assert words(RULE, f"aim: |\n  {said}\n") == found


def test_who_a_charter_is_for_is_looked_at() -> None:
    (problem,) = problems(RULE, "audience: Young people aged 25 to 16\n")

    assert problem.message == "“25 to 16” ends before it begins."
