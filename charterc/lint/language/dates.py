"""Days as people write them: “31 March 2026”, “31/3/2026”, “March 2026”, “Spring 2026”, “2025/26”, “2026-03-31”.

last_day("by the end of March 2026") -> date(2026, 3, 31)
"""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange

_MONTH_NAMES = (
    *("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug"),
    *("september sept sep", "october oct", "november nov", "december dec"),
)
_MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
_SEASONS = {"spring": (5, 31), "easter": (4, 30), "summer": (8, 31), "autumn": (12, 31), "christmas": (12, 31)}
_LEAD = re.compile(
    r"(?:(?:by|before|until|in|on) )?(?:the )?(?:(?:end|start|beginning) of |mid[ -]|early |late )?(?:the )?"
    r"(?:(?:academic|school|financial) year )?"
)
_YEAR = r"(?P<year>(?:19|20|21)\d\d)"
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})(?:-(?P<day>\d{2}))?")
_FIGURES = re.compile(rf"(?:(?P<day>\d{{1,2}})[/.-])?(?P<month>\d{{1,2}})[/.-](?:{_YEAR}|(?P<short>\d\d))")
_NAMED = re.compile(
    r"(?:(?P<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? )?(?P<name>[a-z]+)\.?(?: term| (?P<after>\d{1,2})(?:st|nd|rd|th)?)?"
    rf"[ -]{_YEAR}"
)
_SHORT = re.compile(r"(?P<name>[a-z]+)(?:-| ?['’])(?P<year>\d\d)")
_QUARTER = re.compile(rf"(?:q|quarter )(?P<quarter>[1-4]) {_YEAR}(?:[/-](?:20)?(?P<second>\d\d))?")
_TWO_YEARS = re.compile(rf"{_YEAR}[/–-](?:20)?(?P<second>\d\d)")
_END_OF_SCHOOL, _END_OF_FINANCE = (8, 31), (3, 31)


def last_day(words: str) -> dt.date | None:
    """The last day that a due date names; None for “Ongoing” and anything that is no single date.

    Where a date can be read in two ways, such as “Winter 2025” or “2025/26”, the later reading counts.
    """
    text = " ".join(words.lower().replace(",", " ").split())
    lead = _LEAD.match(text)
    rest = text[lead.end() :] if lead else text
    return _in_figures(rest, finance="financial" in text) or _in_words(rest)


def _in_figures(text: str, *, finance: bool) -> dt.date | None:
    """“2026-03-31”, “31/3/2026”, “03/2026”, “2025/26”, “2026”."""
    if not text[:1].isdigit():
        return None
    if len(text) == len("2026") and text.isdigit():
        return _day(int(text), 12, 31)
    match = _TWO_YEARS.fullmatch(text)
    if match and int(match.group("second")) == (int(match.group("year")) + 1) % 100:
        return _day(int(match.group("year")) + 1, *(_END_OF_FINANCE if finance else _END_OF_SCHOOL))
    match = _ISO.fullmatch(text) or _FIGURES.fullmatch(text)
    if match is None:
        return None
    given = match.groupdict()
    if given.get("short") and not given["day"]:
        return None  # “3/26” may be the 26th
    year, month = int(given["year"] or f"20{given['short']}"), int(given["month"])
    return _day(year, month, int(given["day"]) if given["day"] else None)


def _in_words(text: str) -> dt.date | None:
    """“31 March 2026”, “March 31 2026”, “Jan-26”, “Winter 2025”, “Q1 2026”."""
    quarter = _QUARTER.fullmatch(text)
    if quarter:
        # A quarter of the financial year ends three months later than one of the calendar; Q4 of 2025/26 in March 2026.
        year, month = int(quarter.group("year")), 3 * int(quarter.group("quarter")) + 3
        year, month = (year + 1, 3) if month > _MONTHS["december"] else (year, month)
        return _day(year, month)
    match = _NAMED.fullmatch(text)
    short = None if match else _SHORT.fullmatch(text)
    given = match.groupdict() if match else short.groupdict() if short else {}
    if not given:
        return None
    year, day = int(given["year"]) + (2000 if short else 0), given.get("day") or given.get("after")
    if given["name"] in _MONTHS:
        month = _MONTHS[given["name"]]
        return _day(year, month, int(day) if day else None)
    if day is not None:
        return None
    if given["name"] == "winter":
        return _day(year + 1, 2)
    season = _SEASONS.get(given["name"])
    return _day(year, *season) if season else None


def _day(year: int, month: int, day: int | None = None) -> dt.date | None:
    """A day, or else the last one of the month; None where there is no such day."""
    try:
        return dt.date(year, month, monthrange(year, month)[1] if day is None else day)
    except ValueError:
        return None
