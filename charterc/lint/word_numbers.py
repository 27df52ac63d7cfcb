"""Numbers in words and figures, with their units: by when, how often, how many.

For `we will reply within five working days` the amounts are `{("within", "working day"): (5.0, …)}`,
for `reviewed every two years` they are `{("every", "month"): (24.0, …)}`.
"""

from __future__ import annotations

from charterc.patterns import lazy

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
_ANY = lazy(rf"(?<![\w.]){NUMBER}(?![\w])")
_UNITS = {"hour": ("hour", 1), "day": ("day", 1), "week": ("day", 7), "month": ("month", 1), "year": ("month", 12)}
_WORKING = {"day": 1, "week": 5}
_SPAN = lazy(
    rf"(?P<every>\b(?:every|each)\s+)?(?:(?P<number>(?<![\w.]){NUMBER})\s+|(?<=every )|(?<=each ))"
    r"(?P<kind>working |school |calendar )?(?P<unit>hour|day|week|month|year)s?\b"
)
_OFTEN = {"annually": 12, "yearly": 12, "annual": 12, "monthly": 1, "quarterly": 3, "termly": 4}
_OFTEN_WORD = lazy(rf"\b({'|'.join(_OFTEN)})\b")
_TIMES = lazy(r"\b(once|twice|three times|four times) (?:a|per|each|every) (year|month)\b")
_COUNTS = {"once": 1, "twice": 2, "three times": 3, "four times": 4}


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
    for match in _TIMES.finditer(folded):
        months = (12 if match.group(2) == "year" else 1) / _COUNTS[match.group(1)]
        found.setdefault(("every", "month"), (months, *match.span()))
    for match in _OFTEN_WORD.finditer(folded):
        found.setdefault(("every", "month"), (_OFTEN[match.group(1)], *match.span()))
    for match in _SPAN.finditer(folded):
        number = value(match.group("number")) if match.group("number") else 1.0
        working = (match.group("kind") or "").strip() == "working"
        unit, factor = _UNITS[match.group("unit")]
        if working and match.group("unit") in _WORKING:
            factor = _WORKING[match.group("unit")]
            unit = "working day"
        kind = "every" if match.group("every") else "within"
        if kind == "within" and any(a <= match.start() < b for _, a, b in found.values()):
            continue  # the “year” of “twice a year”
        found.setdefault((kind, unit), (number * factor, *match.span()))
    return found
