"""Numbers in words and figures, with their units: by when, how often, how many.

For `we will reply within five working days` the amounts are `{("within", "working day"): (5.0, …)}`,
for `reviewed every two years` they are `{("every", "month"): (24.0, …)}`.
"""

from __future__ import annotations

import re

_TO_TWENTY = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
)
_TENS = {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_IN_TWO_WORDS = {"half a dozen": 6, "a dozen": 12, "a hundred": 100, "one hundred": 100, "two hundred": 200}
WORDS = {**{word: number for number, word in enumerate(_TO_TWENTY.split())}, **_TENS}
"""Numbers in words."""
_DIGITS = "|".join(list(WORDS)[1:10])
NUMBER = (
    rf"(?:\d{{1,3}}(?:,\d{{3}})+(?!\d)|\d+(?:\.\d+)?|(?:twenty|{'|'.join(_TENS)})[ -](?:{_DIGITS})\b"
    rf"|{'|'.join(_IN_TWO_WORDS)}|{'|'.join(sorted(WORDS, key=len, reverse=True))})"
)
"""A number as a pattern, in figures or in words, for text in small letters."""

_ANY = re.compile(rf"(?<![\w.]){NUMBER}(?![\w])")
_UNITS = {
    "minute": ("hour", 1 / 60),
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
    r"(?P<every>\b(?:every|each)\s+(?P<second>other\s+|second\s+)?(?P<third>third\s+)?)?"
    rf"(?:(?P<number>(?<![\w.]){NUMBER})(?:\s+|-(?=(?:day|week|month|year|hour|minute)\b(?!-| old)))"
    r"|(?<=every )|(?<=each )|(?<=other )|(?<=second )|(?<=third )"
    r"|(?P<one>\ban?\s+))"
    rf"(?P<kind>working |school |calendar )?(?P<unit>{_UNIT})s?\b"
)
_OF_THINGS = re.compile(r" of (?:families|parents|the|all|our|those)")
"""“each year of the plan” is no time, “within a year of our decision” is."""
_BEFORE_ONE = (
    *("within ", "inside ", "in ", "after ", "under ", "than ", "least "),
    *("last ", "lasts ", "take ", "takes ", "has ", "have "),
)
_AFTER_ONE = re.compile(r"\s+(?:before|ahead|in advance|after|later|beforehand|of (?:asking|receiving))\b")
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
    "daily": ("day", 1),
}
_OFTEN_WORD = re.compile(rf"(?<!-)\b({'|'.join(_OFTEN)})\b")
_COUNTS = {"once": 1, "twice": 2}
_TIMES = re.compile(
    rf"(?<![\w.-])(?:(?P<word>once|twice)|(?P<number>{NUMBER}) times)"
    rf"(?: (?:in )?(?:an?|per|each|every) (?P<unit>{_UNIT})\b|[ -](?P<often>{'|'.join(_OFTEN)})\b)"
)


def value(number: str) -> float:
    """The number that figures or words stand for."""
    if number in _IN_TWO_WORDS:
        return float(_IN_TWO_WORDS[number])
    if number[0].isalpha():
        return float(sum(WORDS[word] for word in number.replace("-", " ").split()))
    return float(number.replace(",", ""))


def numbers(folded: str) -> frozenset[float]:
    """Every number in a text in small letters."""
    return frozenset(value(match) for match in _ANY.findall(folded))


def amounts(folded: str) -> dict[tuple[str, str], tuple[float, int, int]]:
    """Spans of time in a text in small letters: `{(kind, unit): (number, start, end)}`.

    The kind is `within` (how long) or `every` (how often); years count as 12 months and weeks as days.
    """
    found: dict[tuple[str, str], tuple[float, int, int]] = {}
    for match in _TIMES.finditer(folded):
        unit, factor = _UNITS[match["unit"]] if match["unit"] else _OFTEN[match["often"]]
        count = _COUNTS[match["word"]] if match["word"] else value(match["number"])
        if count:
            found.setdefault(("every", unit), (factor / count, *match.span()))
    for match in _OFTEN_WORD.finditer(folded):
        if any(start <= match.start() < end for _, start, end in found.values()):
            continue  # the “yearly” of “twice yearly”
        unit, often = _OFTEN[match.group(1)]
        found.setdefault(("every", unit), (often, *match.span()))
    for match in _SPAN.finditer(folded):
        every, one, counted = match.group("every"), match.group("one"), match.group("number")
        if _OF_THINGS.match(folded, match.end()) and not folded.endswith("within ", 0, match.start()):
            continue
        if not (every or counted or (one and _is_a_time(folded, match.start(), match.end()))):
            continue
        number = value(counted) if counted else 2.0 if match.group("second") else 3.0 if match.group("third") else 1.0
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


def _is_a_time(folded: str, start: int, end: int) -> bool:
    """Whether “a week” says how long, as in “within a week”."""
    return folded.endswith(_BEFORE_ONE, 0, start) or _AFTER_ONE.match(folded, end) is not None
