"""A weekday does not fit its date."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems, words


def found(text: str) -> list[str]:
    return words("wrong-weekday", f"aim: |\n  {text}\n")


@pytest.mark.parametrize(
    "date",
    [
        "Tuesday 14 February 2025",
        "Tuesday, 14th February 2025",
        "Tuesday the 14th of February 2025",
        "tues. 14 Feb. 2025",
        "Tue 14 Feb, 2025",
        "Tuesday February 14, 2025",
        "Tuesday February 14th 2025",
        "Tuesday 14/02/2025",
        "Tuesday 14.2.2025",
        "Tuesday 2025-02-14",
        "Mon 14 February 2025",
        "Wed 14 February 2025",
        "Thurs 14 February 2025",
        "Thur 14 February 2025",
        "Thu 14 February 2025",
        "Sat 14 February 2025",
        "Sun 14 February 2025",
        "Monday 14 February 2025",
        "Wednesday 14 February 2025",
        "Thursday 14 February 2025",
        "Saturday 14 February 2025",
        "Sunday 14 February 2025",
        "Monday 1 May 1996",
        "Monday 1 May 2103",
    ],
)
def test_a_wrong_weekday_is_found(date: str) -> None:
    assert found(f"We met on {date} in town") == [date]


@pytest.mark.parametrize(
    "date",
    [
        "Friday 14 February 2025",
        "Fri, 14th Feb 2025",
        "Friday 29 February 2025",
        "Tuesday 14 February",
        "Tuesday 14 people 2025",
        "Tuesdays and 14 February 2025",
        "Tuesday 14 February 20255",
        "Friday 2025",
        "Fri February 14 2025",
    ],
)
def test_what_fits_or_names_no_day_is_left_alone(date: str) -> None:
    assert found(f"We met on {date} in town") == []


def test_the_message_says_which_day_it_is() -> None:
    past, to_come = problems("wrong-weekday", "aim: |\n  Tues 14 February 2025, Monday 1 July 2027\n")

    assert past.message == "14 February 2025 was a Friday, not a Tuesday."
    assert past.hint == "Check the date. If it is right, write “Friday 14 February 2025”."
    assert to_come.message == "1 July 2027 is a Thursday, not a Monday."


def test_it_looks_at_every_kind_of_text() -> None:
    text = "measures:\n  - what: Meet\n    due: Tuesday 14 February 2025\ncontacts:\n  - name: A\n    phone: none on Sat 14 February 2025\n"

    assert words("wrong-weekday", text) == ["Tuesday 14 February 2025", "Sat 14 February 2025"]


def test_today_is_no_past() -> None:
    (problem,) = problems("wrong-weekday", "aim: |\n  Monday 1 July 2026\n")

    assert problem.message == "1 July 2026 is a Wednesday, not a Monday."
