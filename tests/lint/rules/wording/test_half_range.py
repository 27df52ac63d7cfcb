"""“Between” or “from” stands before a dash."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems, words

RULE = "half-range"


def hints(sentence: str) -> list[str]:
    return [problem.hint for problem in problems(RULE, f"aim: |\n  {sentence}\n")]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Between 40-60 families", "Between 40 and 60"),
        ("between 24–48 hours", "between 24 and 48"),
        ("between 24—48 hours", "between 24 and 48"),
        ("between 5 - 10 days", "between 5 and 10"),
        ("from 9–5", "from 9 to 5"),
        ("from 9am-5.30pm", "from 9am to 5.30pm"),
        ("from 9:00–17:30.", "from 9:00 to 17:30"),
        ("from 9 am – 5 pm", "from 9 am to 5 pm"),
        ("from £10–£1,500", "from £10 to £1,500"),
        ("from 10%–20%", "from 10% to 20%"),
        ("from 2019–2022", "from 2019 to 2022"),
        ("from the 1st–3rd May", "from 1st to 3rd May"),
        ("from the 2nd-4th", "from 2nd to 4th"),
        ("from 1 May–3 June", "from 1 May to 3 June"),
        ("from May–July", "from May to July"),
        ("from May 2025–July 2026", "from May 2025 to July 2026"),
        ("between Monday–Friday", "between Monday and Friday"),
        ("from Mon-Fri", "from Mon to Fri"),
        ("from Tuesdays–Saturdays", "from Tuesdays to Saturdays"),
        ("from Tue-Thurs", "from Tue to Thurs"),
        ("from 16-18, or later", "from 16 to 18"),
        ("between 16-18 or 21-25", "between 16 and 18"),
        ("from 16-18 and 21", "from 16 to 18"),
    ],
)
def test_half_a_range_is_found(wrong: str, right: str) -> None:
    assert hints(f"It is {wrong} it") == [f"Write “{right}”."]


@pytest.mark.parametrize(
    "month",
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Sept",
        "Oct",
        "Nov",
        "Dec",
    ],
)
def test_every_month(month: str) -> None:
    assert hints(f"from {month}–May") == [f"Write “from {month} to May”."]


@pytest.mark.parametrize(
    "day",
    [
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
        "Mon",
        "Tue",
        "Tues",
        "Wed",
        "Thu",
        "Thur",
        "Thurs",
        "Fri",
        "Sat",
        "Sun",
    ],
)
def test_every_day(day: str) -> None:
    assert hints(f"from {day}–Fri") == ([f"Write “from {day} to Fri”."])


@pytest.mark.parametrize(
    "sentence",
    [
        "Between 40 and 60 families, from 9 to 5",
        "For children aged 16-25, open 9–5",
        "From 16-year-olds, between sub-groups, from May-Lin",
        "Between 16-18 and 21-25 there is a gap",
        "From 16-18 to the 21-25 group",
        "From 2019-20-21 and from 2026-03-31",
        "From 1-2.5-3, from 1-2,5-3, from 1-2:30-4",
        "He said “from 9–5”",
        "Therefrom 9-5, in-between-9-5",
    ],
)
def test_what_is_right_is_left_alone(sentence: str) -> None:
    assert hints(sentence) == []


def test_the_message_names_the_word_that_is_missing() -> None:
    (problem,) = problems(RULE, "aim: Open from 9-5\n")

    assert problem.message == "“from 9-5” has a dash where “to” belongs behind “from”."
    assert words(RULE, "aim: Open from 9-5\n") == ["from 9-5"]
