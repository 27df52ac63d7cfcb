"""How often something happens where that is told by the calendar: “every spring and autumn”, “on Fridays”.

    occasions("we meet on the first monday of each month")   [(1.0, "month", 8, 42)]

The month and its “first Monday” are one occasion, so that what comes is compared as “monthly”.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator

from charterc.wording.numbers import NUMBER, value

_DAY = "|".join(calendar.day_name).lower()
_SEASONS = (
    "spring|summer|autumn|winter|easter|christmas|may(?= half)|"
    + "|".join(name for name in calendar.month_name if len(name) > len("May")).lower()
)
"""“May” may be another word, and “June”, “July” and “March” are told by what stands before them."""
_SHORT_MONTHS = "march|may|june|july"
_SEASON = rf"(?:{_SEASONS}|{_SHORT_MONTHS})"
CALENDAR = rf"(?:other |second )?(?:{_DAY}|{_SEASON})"
"""A day of the week, a month or a season behind “every”, as a pattern."""
_OF_MONTH = re.compile(
    rf"\bon the (?:first|second|third|fourth|last) (?:working day|day|{_DAY})"
    r" of (?:each|every|the) (?P<unit>month|term|half[ -]term)\b"
)
_YEARLY = re.compile(
    rf"\b(?:each|every) (?P<first>{_SEASON})(?: term)?(?P<more>(?:,? and (?:each |every )?{_SEASON}(?: term)?)?)\b"
)
_WEEKLY = re.compile(rf"\b(?:each|every) (?P<other>other |second )?(?:{_DAY})\b")
_HALF_TERM = re.compile(r"\b(?:each|every|once an?|once every) half[ -]term\b|\bhalf[ -]termly\b")
_IN_ONE_WORD = re.compile(rf"(?<![\w.-])(?P<number>{NUMBER})[ -](?P<often>weekly|monthly|yearly)\b")
_SO_MANY = re.compile(
    rf"(?<![\w.£:/-])(?P<number>{NUMBER})(?= (?:[a-z]+ )?(?:[a-z]+ings|sessions|workshops|visits|events|reviews|surveys"
    r"|newsletters|reports|days out|trips|courses|elections|fairs)"
    r" (?:an?|per|each|every|in each) (?P<unit>year|term|month)\b)"
)
"""“four meetings a year” is how often there is one."""
_MONTHS = {"year": 12.0, "month": 1.0, "term": 4.0, "half term": 2.0, "half-term": 2.0}
_YEAR, _WEEK, _FORTNIGHT = 12.0, 7.0, 14.0

_WHICH = ("first", "second", "third", "fourth", "last")
_DAY_OF_MONTH = re.compile(
    rf"\b(?:on|is|are) (?:the )?(?P<nth>{'|'.join(_WHICH)}) (?P<day>{_DAY})"
    r" (?:of|in) (?:each|every|the) (?:month|term|half[ -]term)\b"
)
Occasion = tuple[float, str, int, int]
"""After how many months or days it comes again, in which unit, and from where to where that stands."""


def occasions(folded: str) -> Iterator[Occasion]:
    """Every occasion in a sentence in small letters with plain signs."""
    for match in _OF_MONTH.finditer(folded):
        yield _MONTHS[match["unit"]], "month", *match.span()
    for match in _HALF_TERM.finditer(folded):
        yield _MONTHS["half term"], "month", *match.span()
    for match in _YEARLY.finditer(folded):
        yield _YEAR / (2 if match["more"] else 1), "month", *match.span()
    for match in _WEEKLY.finditer(folded):
        yield _FORTNIGHT if match["other"] else _WEEK, "day", *match.span()
    for match in _SO_MANY.finditer(folded):
        if number := value(match["number"]):
            yield _MONTHS[match["unit"]] / number, "month", *match.span("number")
    for match in _IN_ONE_WORD.finditer(folded):
        number = value(match["number"])
        if match["often"] == "weekly":
            yield number * _WEEK, "day", *match.span()
        else:
            yield number * (_YEAR if match["often"] == "yearly" else 1), "month", *match.span()


def days_of_month(folded: str) -> Iterator[tuple[int, int, int]]:
    """Which day of a month or a term is told, as a number, with its place: “the first Monday of each month”."""
    days = _DAY.split("|")
    for match in _DAY_OF_MONTH.finditer(folded):
        yield _WHICH.index(match["nth"]) * len(days) + days.index(match["day"]), *match.span()
