"""How often, after how long or on which day a charter is reviewed by its own words.

[review] = reviews(charter.governance)      # governance: We review this charter after six months.
review.months, review.once                  6, True
[day] = review_days(texts)                  # closing: The next review of this charter is in March 2026.
day.last                                    dt.date(2026, 3, 31)

Governance speaks of nothing else; in any other part a review of the charter itself has to be named, and without an
“if” or “when”.
"""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Iterator
from typing import Any, NamedTuple

from charterc.lint.language.roles import SENTENCES
from charterc.lint.language.text import Text
from charterc.lint.language.texts import Texts
from charterc.model.dates import Days, days_of
from charterc.model.governance import Governance
from charterc.wording.fold import folded
from charterc.wording.numbers import amounts
from charterc.wording.occasions import occasions

CHARTER = r"(?:the|this|our) (?:\w+ )?charter"
"""What the charter is called in its own sentences, as part of a pattern for small letters."""
_OF_THE_CHARTER = re.compile(
    rf"\breview(?:s|ing)? (?:of )?{CHARTER}\b|\b{CHARTER} (?:is|will be|is to be|gets) reviewed\b"
)
"""A review of the charter itself, and not of “progress against the charter”."""
_IF = re.compile(r"\b(?:if|when|whenever|where|unless|asks?|requests?)\b")
"""What makes a review depend on something else."""
_NEXT = re.compile(
    r"\b(?:next|first) (?:full |formal )?review\b|\bnext reviewed\b|\bwill (?:next |first )?(?:be reviewed|review)\b"
    r"|\bis (?:due|to be reviewed)\b|\bdue for (?:its )?(?:next |first )?review\b"
)
"""A review that is still to come when somebody writes this."""
_PAST = re.compile(r"\b(?:was|were|took|had|has been|have been)\b")
_DATE = re.compile(
    r"\b(?:in|by|on|before|for) (?P<when>(?:the (?:end of )?)?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:[a-z]+ )?20\d\d)\b"
)
_TWICE_OR_EVERY_SECOND = re.compile(r"\bbi-?annual(?:ly)?\b")
"""Twice a year for some, and every two years for others, so that nobody is reminded before the latter."""
_TWO_YEARS = 24
_REVIEW = re.compile(r"\breview(?:s|ed|ing)?\b(?! of)")
_LONGEST = 240
"""Months: a charter that is reviewed less often than every twenty years is a slip of the pen."""
_ONCE = re.compile(r"\b(?:after|in|within)(?: (?:the first|about|around|another))? $")
"""What stands before the months of a single review: “after six months”."""
_FROM_A_DAY = re.compile(
    r" (?:after (?:it|this|the|our|its)(?: charter)?(?: is| was)? ?(?:agreed|signed|adopted|launched|published)?"
    r"|after (?:agreement|signing|adoption|publication|its launch|the launch)|from (?:now|today)"
    r"|from (?:the (?:date|day) of )?(?:agreement|signing|adoption|publication|its launch|the launch))\b"
)
"""What stands behind them where it is counted from the day of the charter: “six months from now”."""
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


def reviews_said(texts: Texts) -> list[Review]:
    """The reviews of the charter that other parts than governance promise."""
    return [
        review for text, sentence in _elsewhere(texts) if (review := _review(sentence, text.passage.node)) is not None
    ]


class ReviewDay(NamedTuple):
    """A day, or a time of more days, on which a review is to be."""

    first: dt.date
    last: dt.date
    node: Any


def review_days(governance: Governance | None, texts: Texts) -> list[ReviewDay]:
    """The days that the charter names for its next review, in governance or elsewhere."""
    found = []
    if governance is not None:
        found += [(governance.review or "", governance.node_of("review"))]
        found += [(each, governance.node_of("text")) for each in _sentences(governance) if _is_to_come(each)]
    found += [(sentence, text.passage.node) for text, sentence in _elsewhere(texts) if _is_to_come(sentence)]
    return [ReviewDay(*days, node) for words, node in found if (days := _days(words)) is not None]


def _is_to_come(sentence: str) -> bool:
    return _NEXT.search(sentence) is not None and _PAST.search(sentence) is None


def _days(words: str) -> Days | None:
    low = folded(words).strip(" .")
    date = _DATE.search(low)
    return days_of(low) or (days_of(date["when"]) if date else None)


def _elsewhere(texts: Texts) -> Iterator[tuple[Text, str]]:
    """The sentences outside governance that say without an “if” that the charter is reviewed, in small letters."""
    for text in texts.with_roles(SENTENCES):
        if isinstance(text.element, Governance) or getattr(text.element, "said_by", None):
            continue
        for start, end in text.sentences:
            sentence = " ".join(folded(text.prose[start:end]).split())
            if _OF_THE_CHARTER.search(sentence) and not _IF.search(sentence):
                yield text, sentence


def _reviews(governance: Governance) -> Iterator[Review]:
    said = [(governance.review or "", "review")]
    said += [(sentence, "text") for sentence in _sentences(governance) if "charter" in sentence]
    for words, key in said:
        review = _review(words, governance.node_of(key))
        if review is not None:
            yield review


def _review(words: str, node: Any) -> Review | None:
    """The review that some words promise."""
    small = " ".join(folded(words).split())
    found = amounts(small)
    months = [number for number, unit, *_ in occasions(small) if unit == "month"]
    every = [found["every", "month"][0]] if ("every", "month") in found else months
    if not every and _TWICE_OR_EVERY_SECOND.search(small):
        every = [_TWO_YEARS]
    if every:
        return Review(round(every[0]), False, node, words) if 1 <= every[0] <= _LONGEST else None
    if after := found.get(("within", "month")):
        number, start, end = after
        is_once = _ONCE.search(small[:start]) or _FROM_A_DAY.match(small, end)
        if 1 <= number <= _LONGEST and is_once and not _OF_SOMETHING.match(small, end):
            return Review(round(number), True, node, words)
    return None


def _sentences(governance: Governance) -> list[str]:
    """What the text of governance says of a review, in small letters, sentence by sentence."""
    return [each for each in re.split(r"\.\s", folded(governance.text or "")) if _REVIEW.search(each)]


def months_after(day: dt.date, months: int) -> dt.date | None:
    """The day so many months after another; None where the calendar ends before it."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not dt.MINYEAR <= year <= dt.MAXYEAR:
        return None
    return dt.date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
