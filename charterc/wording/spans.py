"""By when something is done, how long it lasts and how often it is: “within a week”, “for an hour”, “twice a year”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.wording.numbers import NUMBER, amounts
from charterc.wording.quantity import NEAR, Quantity, bound

_SAME_DAY = re.compile(
    r"\b(?:(?:on |by |within )?(?:the )?same[ -]day|that (?:very )?day)\b(?! (?:as|of|each|every|in)\b)"
)
_SAME_WEEK = re.compile(r"\b(?:in |within |by the end of )?(?:the same|that) week\b(?! (?:as|of|each|every)\b)")
_FIRST = re.compile(r"\b(?:in|within|during) (?:the|your|their|its) first (?P<unit>week|fortnight|month|year)\b")
_UNITS = {"week": (7.0, "day"), "fortnight": (14.0, "day"), "month": (1.0, "month"), "year": (12.0, "month")}
"""“in your first week” is not within a week of something else."""
_AN_HOUR = re.compile(
    r"(?<!times )(?<!once )(?<!twice )\ban hour(?= (?:at|for|with|in|of|to|together|each|every|on)\b)"
    r"|(?<=up to )an hour\b"
)
"""“an hour at every review”; what something costs an hour was read before."""
_HALF_HOUR = re.compile(r"\bhalf an hour\b|\ban hour and a half\b")
_APART = re.compile(rf"\b(?:half an|an?|{NUMBER}) (?:minutes?|hours?|days?|weeks?|months?)(?= (?:between|apart)\b)")
"""How far apart two things are is no time by which either is done."""
_NEXT_DAY = re.compile(r"\b(?:by |on |within )?(?:the )?next (?P<kind>working |school )?day\b")
_ON_THE_DAY = re.compile(r"\bon the (?:very )?day (?:itself|of the meeting)(?! (?:before|after))\b")
"""No days before what is spoken of."""
_LASTS = re.compile(
    r"\b(?:takes?(?: about)?|(?:lasts?|serves?|runs?|for)(?: for)?"
    r"(?: (?:at least|at most|about|up to|no longer than|no more than))?) $"
)
"""How long something goes on is another thing than by when it is done."""
_LONG = re.compile(rf"{NUMBER}-(?:minute|hour|day|week|month|year)")
"""“a two-year plan” lasts so long."""
_BY_WHEN = re.compile(r"\b(?:within|in|inside|under|after|than|by|next|last|past|first|most|least)(?: the)? $")
"""An hour behind these is by when, one behind others is how long: “you have an hour for each meeting”."""
_BEFORE = re.compile(r"\s(?:before|ahead|beforehand|in advance)\b|'?\snotice\b")


def spans(folded: str) -> Iterator[Quantity]:
    """Every span of time in a sentence in small letters."""
    for match in _SAME_WEEK.finditer(folded):
        yield Quantity("within", 7.0, *match.span(), "day")
    for match in _FIRST.finditer(folded):
        number, unit = _UNITS[match["unit"]]
        yield Quantity("in the first", number, *match.span(), unit)
    folded = _APART.sub(lambda match: " " * len(match.group()), folded)
    for match in _HALF_HOUR.finditer(folded):
        kind = "within" if _BY_WHEN.search(folded[max(0, match.start() - NEAR) : match.start()]) else "lasts"
        yield Quantity(
            kind, 0.5 if match.group().startswith("half") else 1.5, *match.span(), "hour", bound(folded, *match.span())
        )
    folded = _HALF_HOUR.sub(lambda match: " " * len(match.group()), folded)
    for match in _AN_HOUR.finditer(folded):
        if not _BY_WHEN.search(folded[max(0, match.start() - NEAR) : match.start()]):
            yield Quantity("lasts", 1.0, *match.span(), "hour", bound(folded, *match.span()))
    folded = _AN_HOUR.sub(lambda match: " " * len(match.group()), folded)
    for pattern in (_SAME_DAY, _NEXT_DAY):
        for match in pattern.finditer(folded):
            is_working = pattern is _NEXT_DAY and (match["kind"] or "").strip() == "working"
            yield Quantity("within", 1.0, *match.span(), "working day" if is_working else "day")
    for match in _ON_THE_DAY.finditer(folded):
        yield Quantity("before", 0.0, *match.span(), "day")
    for (kind, unit), (number, start, end) in amounts(folded).items():
        if (
            kind == "within" and (_LASTS.search(folded, max(0, start - NEAR), start) or _LONG.match(folded, start))
        ) or (kind == "within" and unit == "hour" and not _BY_WHEN.search(folded[max(0, start - NEAR) : start])):
            yield Quantity("lasts", number, start, end, unit, bound(folded, start, end))
        elif kind == "within" and _BEFORE.match(folded, end):
            yield Quantity("before", number, start, end, unit, bound(folded, start, end))
        else:
            is_often = kind == "every"
            yield Quantity(kind, number, start, end, unit, bound(folded, start, end) if is_often else "")
