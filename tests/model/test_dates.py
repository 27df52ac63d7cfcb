"""Days as people write them."""

from __future__ import annotations

import datetime as dt

import pytest

from charterc.model.dates import days_of


def last_day(words: str) -> dt.date | None:
    days = days_of(words)
    return days[1] if days else None


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Q1 2025", "2025-06-30"),
        ("Q2 2025", "2025-09-30"),
        ("Q3 2025", "2025-12-31"),
        ("Q4 2025", "2026-03-31"),
        ("quarter 3 2025/26", "2025-12-31"),
    ],
)
def test_a_quarter_ends_as_one_of_the_financial_year(words: str, day: str) -> None:
    assert last_day(words) == dt.date.fromisoformat(day)


def test_a_month_ends_on_its_last_day() -> None:
    assert [str(last_day(f"{month:02}/2024")) for month in (1, 2, 4, 12)] == [
        "2024-01-31",
        "2024-02-29",
        "2024-04-30",
        "2024-12-31",
    ]
    assert [last_day(f"{month:02}/2024") for month in (0, 13)] == [None, None]


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("2026-03-31", dt.date(2026, 3, 31)),
        ("31 March 2026", dt.date(2026, 3, 31)),
        ("1st Sept 2026", dt.date(2026, 9, 1)),
        ("by the end of February 2024", dt.date(2024, 2, 29)),
        ("Autumn term 2026", dt.date(2026, 12, 31)),
        ("2026", dt.date(2026, 12, 31)),
        ("Ongoing", None),
        ("31 June 2026", None),
        ("2026/27", dt.date(2027, 8, 31)),
        ("2025-26", dt.date(2026, 8, 31)),
        ("financial year 2025/26", dt.date(2026, 3, 31)),
        ("2025-12", dt.date(2025, 12, 31)),
        ("31/10/2026", dt.date(2026, 10, 31)),
        ("31.10.2026", dt.date(2026, 10, 31)),
        ("03/2026", dt.date(2026, 3, 31)),
        ("October 31, 2026", dt.date(2026, 10, 31)),
        ("Winter 2025", dt.date(2026, 2, 28)),
        ("Easter 2026", dt.date(2026, 4, 30)),
        ("Christmas 2025", dt.date(2025, 12, 31)),
        ("Q1 2026", dt.date(2026, 6, 30)),
        ("Q4 2025/26", dt.date(2026, 3, 31)),
        ("Q4 2026", dt.date(2027, 3, 31)),
        ("Jan-26", dt.date(2026, 1, 31)),
        ("Jan 26", None),
        ("3/26", None),
        ("31/31/2026", None),
        ("13/2026", None),
        ("2026/28", None),
    ],
)
def test_days_as_people_write_them(said: str, day: dt.date | None) -> None:
    assert last_day(said) == day


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("2025 Q3", "2025-12-31"),
        ("2025/26 quarter 4", "2026-03-31"),
        ("Q3 of 2025/26", "2025-12-31"),
        ("Q3 FY 2025/26", "2025-12-31"),
        ("Q2 (2025-26)", "2025-09-30"),
        ("the first quarter of 2025", "2025-06-30"),
        ("1st quarter 2025", "2025-06-30"),
        ("Second quarter 2025", "2025-09-30"),
        ("2nd quarter 2025", "2025-09-30"),
        ("third quarter 2025", "2025-12-31"),
        ("3rd quarter 2025", "2025-12-31"),
        ("fourth quarter 2025", "2026-03-31"),
        ("4th quarter 2025", "2026-03-31"),
        ("Spring half-term 2026", "2026-05-31"),
        ("Spring half term of 2026", "2026-05-31"),
        ("Autumn halfterm 2026", "2026-12-31"),
        ("Summer term 2 2026", "2026-08-31"),
        ("Autumn 1 2025", "2025-12-31"),
        ("2026 spring term", "2026-05-31"),
        ("Spring/Summer 2026", "2026-08-31"),
        ("Autumn / Winter 2025", "2026-02-28"),
        ("Summer term 2025/26", "2026-08-31"),
        ("Spring term 2025-2026", "2026-05-31"),
        ("Easter 2025/26", "2026-04-30"),
        ("Autumn term 2025/26", "2025-12-31"),
        ("Christmas 2025/26", "2025-12-31"),
        ("Winter 2025/26", "2026-02-28"),
    ],
)
def test_quarters_and_seasons_in_all_their_forms(said: str, day: str) -> None:
    assert last_day(said) == dt.date.fromisoformat(day)


def test_two_seasons_last_from_the_first_to_the_second() -> None:
    assert days_of("Spring/Summer 2026") == (dt.date(2026, 1, 1), dt.date(2026, 8, 31))


@pytest.mark.parametrize(
    "said", ["Summer term 2024/26", "Q5 2025", "fifth quarter 2025", "12 spring 2026", "Summer 3 2026"]
)
def test_what_is_no_quarter_or_season(said: str) -> None:
    assert days_of(said) is None
