"""A date as a charter gives it: a day, or a time that is only known as a month, a term, a season or a year."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field
from typing import Annotated, Any

from pydantic import Field, PlainSerializer, PlainValidator
from pydantic_core import PydanticCustomError

from charterc.model.dates import days_of, only_days_of
from charterc.model.text_forms import day_of

_A_YEAR = re.compile(r"(?<!\d)(?:19|20|21)\d\d(?!\d)")
_A_LETTER = re.compile(r"[^\W\d_]")
_DAY_IN_FIGURES = re.compile(r"\d{4}-\d\d-\d\d")
_MONTH_IN_FIGURES = re.compile(r"\d{4}-(?:0\d|1[0-2])")
_BETWEEN = re.compile(r"[\s,-]+")
_YEARS = re.compile(r"\d{4}(?:[/–-]\d\d(?:\d\d)?)?")


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """From the first to the last day that is meant; so times sort, a day before the month that it begins."""

    first: dt.date
    last: dt.date
    words: str = field(default="", compare=False)
    """As the charter prints it; "" where it is given in figures and is written in the language of the page."""

    @property
    def is_day(self) -> bool:
        """Whether it is a single day."""
        return self.first == self.last

    @property
    def iso(self) -> str:
        """For programs: `2026-01-31`, `2026-01` or `2026`; "" for what has no such form."""
        day = self.first.isoformat()
        if self.is_day:
            return day
        whole_month = self.first.day == 1 and (self.last + dt.timedelta(days=1)).day == 1
        if whole_month and (self.first.year, self.first.month) == (self.last.year, self.last.month):
            return day[: len("2026-01")]
        whole_year = (self.first.month, self.first.day, self.last.month, self.last.day) == (1, 1, 12, 31)
        return day[: len("2026")] if whole_year and self.first.year == self.last.year else ""

    @property
    def meaning(self) -> str:
        """What is equal where the same time is meant, however it is written: `2026-03` and “March 2026”.

        Words that say more than days, or that only people understand, mean themselves: “early 2026”, “Gwanwyn 2026”.
        """
        if not self.words or only_days_of(self.words):
            return _meaning(self.first, self.last)
        return " ".join(_BETWEEN.sub(" ", self.words.casefold()).split())

    def __str__(self) -> str:
        return self.words or self.iso


def meaning_of(words: str) -> str:
    """The same for words that need not be a date, such as “Ongoing”; what says more than days stays as it is."""
    days = only_days_of(words)
    return _meaning(*days) if days else words


def _meaning(first: dt.date, last: dt.date) -> str:
    return f"{first}/{last}"


def moment_of(value: Any) -> Moment:
    """A date from YAML. Raises `PydanticCustomError` with words for people, and the text to paste where it is known."""
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return Moment(value, value)
    if not isinstance(value, str | int):
        raise _refused("This is not a date.")
    words = " ".join(str(value).split())
    if _DAY_IN_FIGURES.fullmatch(words):
        try:
            day = day_of(words)
        except ValueError as error:
            raise _refused(str(error)) from None
        return Moment(day, day)
    days = days_of(words)
    if days and not _A_LETTER.search(words) and not _YEARS.fullmatch(words):
        shown = days[0].isoformat() if days[0] == days[1] else days[0].isoformat()[: len("2026-01")]
        raise _refused(f"“{words}” can be read in more than one way.", shown)
    if days:
        return Moment(*days, "" if _MONTH_IN_FIGURES.fullmatch(words) else words)
    year = _A_YEAR.search(words)
    if year is None and days_of(f"{words} 2026"):
        raise _refused(f"“{words}” names no year.", f"{words} 2026")
    if year is None or not _A_LETTER.search(words):
        raise _refused(f"“{words}” is not a date.")
    # “Ramadan 2026”, “Gwanwyn 2026”: as printed, and some time in that year.
    return Moment(dt.date(int(year.group()), 1, 1), dt.date(int(year.group()), 12, 31), words)


def _refused(fault: str, fix: str = "2026-01-31") -> PydanticCustomError:
    return PydanticCustomError("bad_date", "{fault}", {"fault": fault, "fix": fix})


When = Annotated[
    Moment,
    PlainValidator(moment_of, json_schema_input_type=str),
    PlainSerializer(str, return_type=str),
    Field(examples=["2026-03-01", "Spring 2026"]),
]
"""A day, written 2026-01-31, or a month, term, season or year: 2026-01, “March 2026”, “Autumn term 2026”."""
