"""Days as people write them: “31 March 2026”, “March 2026”, “Spring 2026”, “2026-03-31”.

last_day("by the end of March 2026") -> date(2026, 3, 31)
"""

from __future__ import annotations

import datetime as dt
import re

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        1,
    )
    for name in names
}
_SEASONS = {"spring": 5, "summer": 8, "autumn": 12}
_LEAD = r"(?:by |before |until )?(?:the )?(?:end of |start of |mid[ -])?"


def last_day(words: str) -> dt.date | None:
    """The last day that a due date names; None for “Ongoing” and anything that is no single date."""
    text = " ".join(words.lower().replace(",", " ").split())
    match = re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", text)
    if match:
        return _day(int(match.group(1)), int(match.group(2)), int(match.group(3)))
    match = re.fullmatch(_LEAD + r"(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]+)\.?(?: term)? ((?:19|20|21)\d\d)", text)
    if match:
        day, name, year = match.groups()
        month = _MONTHS.get(name)
        if month is not None:
            return _day(int(year), month, int(day) if day else _length(int(year), month))
        if name in _SEASONS and day is None:
            return _day(int(year), _SEASONS[name], 31)
    match = re.fullmatch(_LEAD + r"((?:19|20|21)\d\d)", text)
    return _day(int(match.group(1)), 12, 31) if match else None


def _length(year: int, month: int) -> int:
    """How many days a month has."""
    return (dt.date(year + month // 12, month % 12 + 1, 1) - dt.timedelta(days=1)).day


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def spelt(day: dt.date) -> str:
    """The day as people write it: 31 March 2026."""
    return f"{day.day} {day:%B %Y}"
