"""Dates as people write them: “31 March 2026”, “31/3/2026”, “March 2026”, “Spring 2026”, “2025/26”, “2026-03-31”.

    days_of("by the end of March 2026") -> (date(2026, 3, 1), date(2026, 3, 31))

Where words can be read in two ways, such as “Winter 2025” or “Spring 2026” (the season or the term), both readings
count: from the first day of the earlier to the last day of the later.
"""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange

Days = tuple[dt.date, dt.date]
"""The first and the last day of a time."""

_MONTH_NAMES = (
    *("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug"),
    *("september sept sep", "october oct", "november nov", "december dec"),
)
MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
"""The number of each month by its names in small letters, whole or shortened."""
_SEASONS = {
    "spring": ((1, 1), (5, 31)),
    "easter": ((3, 22), (4, 30)),
    "summer": ((4, 1), (8, 31)),
    "autumn": ((9, 1), (12, 31)),
    "christmas": ((12, 1), (12, 31)),
}
_LEAD = re.compile(
    r"(?:(?:by|before|until|in|on) )?(?:the )?(?:(?:end|start|beginning) of |mid[ -]|early |late )?(?:the )?"
    r"(?:(?:academic|school|financial) year )?"
)
_PLAIN_LEAD = re.compile(r"(?:(?:by|in|on) )?(?:the )?(?:(?:academic|school|financial) year )?")
"""What stands before a date and says nothing else than when."""
_YEAR = r"(?P<year>(?:19|20|21)\d\d)"
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})(?:-(?P<day>\d{2}))?")
_ISO_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])")
"""A month, also where it could be two years: 2010-11 is November 2010, as 2010-10 is October."""
_FIGURES = re.compile(rf"(?:(?P<day>\d{{1,2}})[/.-])?(?P<month>\d{{1,2}})[/.-](?:{_YEAR}|(?P<short>\d\d))")
_NAMED = re.compile(
    r"(?:(?P<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? )?(?P<name>[a-z]+)\.?(?: term| (?P<after>\d{1,2})(?:st|nd|rd|th)?)?"
    rf"[ -]{_YEAR}"
)
_SHORT = re.compile(r"(?P<name>[a-z]+)(?:-| ?['’])(?P<year>\d\d)")
_SECOND = r"(?:[/–-](?:20)?(?P<second>\d\d))?"
_NTH = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}
# “Q3 2025/26”, “quarter 3 of 2025”, “third quarter (2025/26)”, “2025/26 Q3”
_QUARTER = re.compile(
    rf"(?:(?:q|quarter )(?P<quarter>[1-4])|(?P<nth>{'|'.join(_NTH)}) quarter)(?: of| fy)? \(?{_YEAR}{_SECOND}\)?"
)
_QUARTER_BEHIND = re.compile(rf"{_YEAR}{_SECOND} (?:q|quarter )(?P<quarter>[1-4])")
_SEASON_NAMES = "|".join([*_SEASONS, "winter"])
# “Spring/Summer 2026”, “autumn half term 2025”, “Summer term 2 2025/26”, “2026 spring term”
_TERM = rf"(?P<name>{_SEASON_NAMES})(?: ?/ ?(?P<other>{_SEASON_NAMES}))?(?: (?:half[ -]?)?term)?(?: [12])?"
_SEASON = re.compile(rf"{_TERM}(?: of)? {_YEAR}{_SECOND}")
_SEASON_BEHIND = re.compile(rf"{_YEAR}{_SECOND} {_TERM}")
_LATE_IN_THE_YEAR = frozenset({"autumn", "christmas", "winter"})
"""Of two years, “Autumn term 2025/26” is in the first."""
_TWO_YEARS = re.compile(rf"{_YEAR}[/–-](?:20)?(?P<second>\d\d)")
_DECEMBER = 12
_SCHOOL_YEAR = (9, 1), (8, 31)
_FINANCIAL_YEAR = (4, 1), (3, 31)


def only_days_of(words: str) -> Days | None:
    """The days of a date that says nothing else; None for “late 2026”, “before March 2026”, a season or a term."""
    text = " ".join(words.lower().replace(",", " ").split())
    rest = text[lead.end() :] if (lead := _PLAIN_LEAD.match(text)) else text
    if days := _in_figures(rest, finance="financial" in text):
        return days
    match = _NAMED.fullmatch(rest) or _SHORT.fullmatch(rest)
    return _in_words(rest) if match and match.group("name") in MONTHS else None


def days_of(words: str) -> Days | None:
    """The days that a date in words or figures may mean; None for “Ongoing” and anything that is no single date."""
    text = " ".join(words.lower().replace(",", " ").split())
    lead = _LEAD.match(text)
    rest = text[lead.end() :] if lead else text
    return _in_figures(rest, finance="financial" in text) or _in_words(rest)


def _in_figures(text: str, *, finance: bool) -> Days | None:
    """“2026-03-31”, “31/3/2026”, “03/2026”, “2025/26”, “2026”."""
    if not text[:1].isdigit():
        return None
    if len(text) == len("2026") and text.isdigit():
        return _between(int(text), (1, 1), int(text), (12, 31))
    match = None if _ISO_MONTH.fullmatch(text) else _TWO_YEARS.fullmatch(text)
    if match and int(match.group("second")) == (int(match.group("year")) + 1) % 100:
        year = int(match.group("year"))
        first, last = _FINANCIAL_YEAR if finance else _SCHOOL_YEAR
        return _between(year, first, year + 1, last)
    match = _ISO.fullmatch(text) or _FIGURES.fullmatch(text)
    if match is None:
        return None
    given = match.groupdict()
    if given.get("short") and not given["day"]:
        return None  # “3/26” may be the 26th
    year, month = int(given["year"] or f"20{given['short']}"), int(given["month"])
    if month > _DECEMBER:
        return None
    return _day(year, month, int(given["day"])) if given["day"] else _month(year, month)


def _in_words(text: str) -> Days | None:
    """“31 March 2026”, “March 31 2026”, “Jan-26”, “Winter 2025”, “Q1 2026”."""
    if quarter := _QUARTER.fullmatch(text) or _QUARTER_BEHIND.fullmatch(text):
        given = quarter.groupdict()
        return _quarter(int(given["year"]), int(given["quarter"] or _NTH[given["nth"]]))
    if season := _SEASON.fullmatch(text) or _SEASON_BEHIND.fullmatch(text):
        return _seasons(season.groupdict())
    match = _NAMED.fullmatch(text)
    short = None if match else _SHORT.fullmatch(text)
    given = match.groupdict() if match else short.groupdict() if short else {}
    if not given:
        return None
    year, day = int(given["year"]) + (2000 if short else 0), given.get("day") or given.get("after")
    if given["name"] in MONTHS:
        month = MONTHS[given["name"]]
        return _day(year, month, int(day)) if day else _month(year, month)
    return None


def _seasons(given: dict[str, str | None]) -> Days | None:
    """The days of a season or term, or from the first day of one to the last day of another."""
    year = int(given["year"] or 0)
    if given["second"] and int(given["second"]) != (year + 1) % 100:
        return None
    found = [
        _season(name, year + (given["second"] is not None and name not in _LATE_IN_THE_YEAR))
        for name in (given["name"], given["other"])
        if name
    ]
    return found[0][0], found[-1][1]


def _season(name: str, year: int) -> Days:
    if name == "winter":
        return dt.date(year, 12, 1), dt.date(year + 1, 2, monthrange(year + 1, 2)[1])
    first, last = _SEASONS[name]
    return dt.date(year, *first), dt.date(year, *last)


def _quarter(year: int, quarter: int) -> Days | None:
    """A quarter begins as one of the calendar and ends as one of the financial year: Q4 of 2025/26 in March 2026."""
    first, last = _month(year, 3 * quarter - 2), _month(year, 3 * quarter + 3)
    return (first[0], last[1]) if first and last else None


def _month(year: int, month: int) -> Days | None:
    """The days of a month; the 13th is the first of the year after. None where there is no such month or year."""
    year, month = (year + 1, month - _DECEMBER) if month > _DECEMBER else (year, month)
    if not (1 <= month <= _DECEMBER and dt.MINYEAR <= year <= dt.MAXYEAR):
        return None
    return dt.date(year, month, 1), dt.date(year, month, monthrange(year, month)[1])


def _day(year: int, month: int, day: int) -> Days | None:
    return _between(year, (month, day), year, (month, day))


def _between(year: int, first: tuple[int, int], last_year: int, last: tuple[int, int]) -> Days | None:
    try:
        return dt.date(year, *first), dt.date(last_year, *last)
    except ValueError:
        return None
