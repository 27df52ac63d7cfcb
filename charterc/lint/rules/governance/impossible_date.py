"""A day stands in the text that no calendar has.

What it finds

“31 June”, “30 February 2026”, “April 31st”, “29 February 2027” (a year without that day) and “31/6/2026”. When
a measure is due is looked at too. Dates in fields that hold nothing else, such as “agreed:”, are checked when the
charter is read.

Why it matters

Nobody can keep a day that does not come, and readers cannot know which one was meant: the last of that month, or the
first of the next.

Example that fails

    background: Send us your ideas by 31 June 2026.

Example that passes

    background: Send us your ideas by 30 June 2026.

Source

The Gregorian calendar.
"""

from __future__ import annotations

import re
from calendar import month_name, monthrange
from collections.abc import Iterator

from charterc.lint.language.text import Hit
from charterc.lint.rule import Context, Problem, Severity
from charterc.model.dates import MONTHS
from charterc.model.roles import Role

SEVERITY = Severity.WARNING

_NAMES = "|".join(MONTHS)
_YEAR = r"(?:19|20|21)\d\d"
_DATE = re.compile(
    rf"(?<![\w/.£-])(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?(?P<month>{_NAMES})\b"
    rf"|(?P<named>{_NAMES})\.?\s(?P<after>\d{{1,2}})(?:st|nd|rd|th)?(?![\w:%]|[.,]\d|\s(?:to|and|[a-z]+s)\b)"
    rf"|(?P<iso_year>{_YEAR})-(?P<iso_month>\d\d)-(?P<iso_day>\d\d)(?![\w-])"
    rf"|(?P<figure>\d{{1,2}})[/.](?P<number>\d{{1,2}})[/.](?={_YEAR}\b))"
    rf"(?:,?\s?(?P<year>{_YEAR})\b)?"
)
_A_LEAP_YEAR = 2024
"""Where no year is told, February has 29 days."""
_MOST = 50
"""A larger number is no day: “March 98”."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each day."""
    for hit, match in _dates(context):
        day = int(match["day"] or match["after"] or match["figure"] or match["iso_day"])
        figures = match["number"] or match["iso_month"]
        month = int(figures) if figures else MONTHS[match["month"] or match["named"]]
        if match["named"] and not hit.written[0].isupper():
            continue  # “we may 50 times be asked”
        if hit.is_quoted or month not in MONTHS.values() or (day > _MOST and not figures):
            continue
        _, last = monthrange(int(match["year"] or match["iso_year"] or _A_LEAP_YEAR), month)
        if not 1 <= day <= last:
            told = match["year"] or match["iso_year"]
            name, year = month_name[month], f" {told}" if told else ""
            yield context.problem(
                f"“{hit.written}” is no day: {name}{year} has {last}.",
                hit.span,
                f"Check the date. The last day of that month is {last} {name}{year}.",
            )


def _dates(context: Context) -> Iterator[tuple[Hit, re.Match[str]]]:
    """The dates in its words, and those of measures, which are no English prose."""
    yield from context.texts.search_folded(_DATE)
    for text in context.texts.all:
        if text.role is Role.DUE:
            yield from ((Hit(text, *match.span()), match) for match in _DATE.finditer(text.low))
