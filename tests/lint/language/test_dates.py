"""Days as people write them."""

from __future__ import annotations

import datetime as dt

import pytest

from charterc.lint.language.dates import last_day, length, spelt


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


def test_months_have_their_lengths() -> None:
    assert [length(2024, month) for month in (1, 2, 4, 12)] == [31, 29, 30, 31]
    assert [length(2024, month) for month in (0, 13)] == [0, 0]


def test_a_day_is_spelt_as_people_write_it() -> None:
    assert spelt(dt.date(2026, 3, 1)) == "1 March 2026"
