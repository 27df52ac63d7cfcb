"""By when: “by 1 March 2026”, “by the end of June 2026”."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from charterc.changes.change import Weight
from charterc.changes.weighing.rewording import Rewording
from charterc.changes.weighing.rule import Example, Rule
from charterc.model.dates import days_of
from charterc.wording.saying import saying

_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_SEASONS = "spring|summer|autumn|winter|easter|christmas"
_DATE = re.compile(
    rf"""
    \b(?P<lead>by|before|until|from|in|on)\s+(?:the\ )?(?:(?:end|start)\ of\ )?(?:the\ )?
    (?P<date>
        (?:\d{{1,2}}(?:st|nd|rd|th)?\ )?(?:{_MONTHS}|{_SEASONS})(?:\ term)?
        (?:\ \d{{1,2}}(?:st|nd|rd|th)?)?,?(?:\ \d{{4}})?
        | \d{{4}}-\d\d-\d\d
        | (?:19|20)\d\d(?:[/\x02-]\d\d)?
    )\b
    """,
    re.VERBOSE,
)
_SOME_YEAR = 2001
"""In which days are compared that name no year."""


def _look(wording: Rewording) -> Iterator[tuple[Weight, str]]:
    before, after = (list(_DATE.finditer(text)) for text in wording.folded)
    if len(before) != 1 or len(after) != 1 or before[0].group() == after[0].group():
        return
    was, now = before[0], after[0]
    days_was, days_now = _days(was.group("date")), _days(now.group("date"))
    if days_was is None or days_now is None:
        return
    wording.explain(*([saying(match.group()), saying(match.group("date"))] for match in (was, now)))
    if days_was == days_now:
        return
    shown = (text[slice(*match.span())] for text, match in zip(wording.texts, (was, now), strict=True))
    weight = _weight(was.group("lead"), now.group("lead"), later=days_now[1] > days_was[1])
    yield weight, "“{}” became “{}”.".format(*shown)


def _weight(lead: str, lead_now: str, *, later: bool) -> Weight:
    """A later day is less, where it is promised by that day; where it lasts until then, it is more."""
    if {lead, lead_now} & {"in", "on"} or (lead == "until") != (lead_now == "until"):
        return Weight.NEUTRAL
    return Weight.STRENGTHENED if later == (lead == "until") else Weight.WEAKENED


def _days(words: str) -> tuple[dt.date, dt.date] | None:
    words = words.replace(",", "")
    return days_of(words) or days_of(f"{words} {_SOME_YEAR}")


DATES = Rule(
    "date",
    "It is promised by another day.",
    _look,
    (
        Example("We will report by March 2026", "We will report by June 2026", Weight.WEAKENED),
        Example("Open until May 2026", "Open until July 2026", Weight.STRENGTHENED),
    ),
)
