"""A weekday does not fit its date.

What it finds

“Tuesday 14 February 2025”, which was a Friday. It looks at days with a year, in any text: “Fri 14th Feb 2025”, “Friday,
February 14, 2025”, “Friday 14/2/2025”. A day without a year is left alone.

Why it matters

Half of the readers will come on the Tuesday, half on the 14th. Often the date was carried over from last year.

Example that fails

    background: We agreed this on Tuesday 14 February 2025.

Example that passes

    background: We agreed this on Friday 14 February 2025.

Source

The Gregorian calendar.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity
from charterc.model.dates import days_of

SEVERITY = Severity.WARNING
OF_WORDS_ALONE = True

_DAYS = tuple(name.lower() for name in calendar.day_name)
_YEAR = r"(?:19|20|21)\d\d"
_DATE = re.compile(
    r"\b(?P<weekday>mon|tues?|wed|thur?s?|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b"
    r"[.,]?\s{1,3}(?:the\s)?"
    rf"(?P<date>\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?[a-z]{{3,9}}[.,]?\s{_YEAR}"
    rf"|[a-z]{{3,9}}\s\d{{1,2}}(?:st|nd|rd|th)?,?\s{_YEAR}"
    rf"|\d{{1,2}}[/.]\d{{1,2}}[/.]{_YEAR}|{_YEAR}-\d\d-\d\d)\b",
    re.IGNORECASE,
)


def check(context: Context) -> Iterator[Problem]:
    """One problem for each weekday."""
    for text in context.texts.all:
        for match in _DATE.finditer(text.value):
            days = days_of(match["date"])
            if days is None or days[0] != days[1]:
                continue
            right = _DAYS[days[0].weekday()]
            said = match["weekday"]
            if not right.startswith(said.lower()):
                date = " ".join(match["date"].split())
                verb = "was" if days[0] < context.today else "is"
                yield context.problem(
                    f"{date} {verb} a {right.capitalize()}, not a {_whole(said)}.",
                    text.span(*match.span()),
                    f"Check the date. If it is right, write “{right.capitalize()} {date}”.",
                )


def _whole(said: str) -> str:
    """The name of a weekday in full: Tuesday for “tues”."""
    return next(day.capitalize() for day in _DAYS if day.startswith(said.lower()))
