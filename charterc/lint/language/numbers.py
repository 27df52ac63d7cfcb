"""Numbers in words and figures, with their units: by when, how often, how many.

For `we will reply within five working days` the amounts are `{("within", "working day"): (5.0, …)}`,
for `reviewed every two years` they are `{("every", "month"): (24.0, …)}`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

_TO_TWENTY = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
)
WORDS = dict(zip(_TO_TWENTY.split(), range(21), strict=True)) | {
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "ninety": 90,
}
NUMBER = rf"(?:\d+(?:\.\d+)?|{'|'.join(sorted(WORDS, key=len, reverse=True))})"
"""A number as a pattern, in figures or in words, for text in small letters."""

_DIGITS = frozenset("0123456789")
_ANY = re.compile(rf"(?<![\w.]){NUMBER}(?![\w])")
_UNITS = {
    "hour": ("hour", 1),
    "day": ("day", 1),
    "week": ("day", 7),
    "fortnight": ("day", 14),
    "month": ("month", 1),
    "quarter": ("month", 3),
    "term": ("month", 4),
    "year": ("month", 12),
}
_WORKING = {"day": 1, "week": 5}
_UNIT = "|".join(_UNITS)
_SPAN = re.compile(
    r"(?P<every>\b(?:every|each)\s+(?P<second>other\s+|second\s+)?)?"
    rf"(?:(?P<number>(?<![\w.]){NUMBER})\s+|(?<=every )|(?<=each )|(?<=other )|(?<=second )|(?P<one>\ban?\s+))"
    rf"(?P<kind>working |school |calendar )?(?P<unit>{_UNIT})s?\b(?! of (?:families|parents|the|all|our|those))"
)
_UNIT_ANYWHERE = re.compile(_UNIT)
_WORD_START = re.compile(r"\b\w")
_MOST_STARTS, _FAR = 6, 60
"""A span of time has at most so many words before its unit (“every other 1.5 working …”), and so many letters."""
_MOST_UNITS = 200
"""More in one sentence are not looked at: no charter has them."""
_BEFORE_ONE = ("within ", "in ", "after ", "under ", "than ", "least ")
_AFTER_ONE = re.compile(r"\s+(?:before|ahead|after|later|beforehand|of (?:asking|receiving))\b")
"""“within a week” and “a week before” are a time; “twice a week” and “£5 a week” are not."""
_OFTEN = {
    "annually": ("month", 12),
    "yearly": ("month", 12),
    "annual": ("month", 12),
    "biennially": ("month", 24),
    "biennial": ("month", 24),
    "monthly": ("month", 1),
    "quarterly": ("month", 3),
    "termly": ("month", 4),
    "fortnightly": ("day", 14),
    "weekly": ("day", 7),
}
_OFTEN_WORD = re.compile(rf"(?<!-)\b({'|'.join(_OFTEN)})\b")
_COUNTS = {"once": 1, "twice": 2, "three times": 3, "four times": 4}
_TIMES = re.compile(rf"\b({'|'.join(_COUNTS)}) (?:an?|per|each|every) ({_UNIT})\b")


def value(number: str) -> float:
    """The number that figures or a word stand for."""
    return float(WORDS[number]) if number in WORDS else float(number)


def numbers(folded: str) -> frozenset[float]:
    """Every number in a text in small letters."""
    if _DIGITS.isdisjoint(folded) and not any(word in folded for word in WORDS):
        return frozenset()
    return frozenset(value(match) for match in _ANY.findall(folded))


def amounts(folded: str) -> dict[tuple[str, str], tuple[float, int, int]]:
    """Spans of time in a text in small letters: `{(kind, unit): (number, start, end)}`.

    The kind is `within` (how long) or `every` (how often); years count as 12 months and weeks as days.
    """
    found: dict[tuple[str, str], tuple[float, int, int]] = {}
    for match in _TIMES.finditer(folded) if any(count in folded for count in _COUNTS) else ():
        unit, factor = _UNITS[match.group(2)]
        found.setdefault(("every", unit), (factor / _COUNTS[match.group(1)], *match.span()))
    for match in _OFTEN_WORD.finditer(folded) if any(often in folded for often in _OFTEN) else ():
        unit, often = _OFTEN[match.group(1)]
        found.setdefault(("every", unit), (often, *match.span()))
    for match in _spans(folded):
        every, one, counted = match.group("every"), match.group("one"), match.group("number")
        if not (every or counted or (one and _is_a_time(folded, match.start(), match.end()))):
            continue
        number = value(counted) if counted else 2.0 if match.group("second") else 1.0
        working = (match.group("kind") or "").strip() == "working"
        unit, factor = _UNITS[match.group("unit")]
        if working and match.group("unit") in _WORKING:
            factor = _WORKING[match.group("unit")]
            unit = "working day"
        kind = "every" if every else "within"
        if kind == "within" and any(a <= match.start() < b for _, a, b in found.values()):
            continue  # the “year” of “twice a year”
        found.setdefault((kind, unit), (number * factor, *match.span()))
    return found


def _spans(folded: str) -> Iterator[re.Match[str]]:
    """Each match of `_SPAN`, looked for only in the words before a unit, which is much quicker."""
    beyond = 0
    for unit in islice(_UNIT_ANYWHERE.finditer(folded), _MOST_UNITS):
        at = unit.start()
        starts = [start.start() for start in _WORD_START.finditer(folded, max(beyond, at - _FAR), at)]
        for start in (*starts[-_MOST_STARTS:], at):
            match = _SPAN.match(folded, start) if start >= beyond else None
            if match is not None:
                yield match
                beyond = match.end()
                break


def _is_a_time(folded: str, start: int, end: int) -> bool:
    """Whether “a week” says how long, as in “within a week”."""
    return folded[:start].endswith(_BEFORE_ONE) or _AFTER_ONE.match(folded, end) is not None
