"""By when: “by 1 March 2026”, “by the end of June 2026”."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from charterc.changes.change import Weight
from charterc.changes.weighing.rewording import Rewording
from charterc.changes.weighing.rule import Example, Rule
from charterc.changes.weighing.saying import saying
from charterc.model.dates import days_of

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


def _look(wording: Rewording) -> Iterator[tuple[Weight, str]]:
    found = [list(_DATE.finditer(text)) for text in wording.folded]
    before, after = ([(match.group("lead"), match.group("date")) for match in each] for each in found)
    if len(before) != 1 or len(after) != 1 or before == after:
        return
    (lead, was), (lead_now, now) = before[0], after[0]
    days_was, days_now = _days(was), _days(now)
    if days_was is None or days_now is None:
        return
    wording.explain([saying(f"{lead} {was}"), saying(was)], [saying(f"{lead_now} {now}"), saying(now)])
    if days_was == days_now:
        return
    if {lead, lead_now} & {"in", "on"}:
        yield Weight.NEUTRAL, f"“{lead} {was}” became “{lead_now} {now}”."
        return
    later = days_now[1] > days_was[1]
    weight = Weight.STRENGTHENED if later == (lead == "until") else Weight.WEAKENED
    yield weight, f"“{lead} {was}” became “{lead_now} {now}”."


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
