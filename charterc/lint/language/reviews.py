"""How often, or after how long, a charter is reviewed by its own words.

[review] = reviews(charter.governance)      # governance: We review this charter after six months.
review.months, review.once                  6, True
"""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Iterator
from typing import Any, NamedTuple

from charterc.model.governance import Governance
from charterc.wording.numbers import amounts

_REVIEW = re.compile(r"\breview(?:s|ed|ing)?\b(?! of)", re.IGNORECASE)
_LONGEST = 240
"""Months: a charter that is reviewed less often than every twenty years is a slip of the pen."""
_ONCE = re.compile(r"\b(?:after|in|within)(?: (?:the first|about|around|another))? $")
"""What stands before the months of a single review: “after six months”."""
_OF_SOMETHING = re.compile(r"[\w ]{0,12}\b(?:of|after|from|before) (?:a|an|each|any|every)\b")
"""Behind them: “within two months of a complaint” says nothing about the next review."""


class Review(NamedTuple):
    """A review that is promised, and where."""

    months: int
    once: bool
    """Whether it is one review after so many months, not one every so many months."""
    node: Any
    words: str


def reviews(governance: Governance | None) -> list[Review]:
    """The reviews that governance promises, in the order in which it does so."""
    return list(_reviews(governance)) if governance is not None else []


def _reviews(governance: Governance) -> Iterator[Review]:
    said = [(governance.review or "", "review")]
    said += [(sentence, "text") for sentence in (governance.text or "").split(". ") if _says_review(sentence)]
    for words, key in said:
        small = " ".join(words.lower().split())
        found = amounts(small)
        if every := found.get(("every", "month")):
            if 1 <= every[0] <= _LONGEST:
                yield Review(round(every[0]), False, governance.node_of(key), words)
        elif after := found.get(("within", "month")):
            number, start, end = after
            if 1 <= number <= _LONGEST and _ONCE.search(small[:start]) and not _OF_SOMETHING.match(small, end):
                yield Review(round(number), True, governance.node_of(key), words)


def _says_review(sentence: str) -> bool:
    return "charter" in sentence.lower() and _REVIEW.search(sentence) is not None


def months_after(day: dt.date, months: int) -> dt.date | None:
    """The day so many months after another; None where the calendar ends before it."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not dt.MINYEAR <= year <= dt.MAXYEAR:
        return None
    return dt.date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
