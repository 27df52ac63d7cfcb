"""What depends on the language: the direction of writing, and how a day is written."""

from __future__ import annotations

import datetime

RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi"})
_MONTHS = (
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
)


def direction_of(language: str) -> str:
    """`rtl` for languages written from right to left, else `ltr`."""
    return "rtl" if language.partition("-")[0].lower() in RIGHT_TO_LEFT else "ltr"


def written_date(day: datetime.date) -> str:
    """A day as people write it: 31 January 2026."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
