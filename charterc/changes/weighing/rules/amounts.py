"""How soon, how long and how often: “within 5 working days”, “for a year”, “every term”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from charterc.changes.change import Weight
from charterc.changes.weighing.rewording import Rewording
from charterc.changes.weighing.rule import Example, Rule
from charterc.wording.numbers import amounts
from charterc.wording.saying import Phrases, phrase, saying
from charterc.wording.weights import weights

_IN_DAYS = {"hour": 1 / 24, "day": 1.0, "working day": 1.4, "month": 30.4}
_SAME = 0.02
"""Times that differ by a smaller share than this are the same: “30 days”, “a month”."""
_LONGER_IS_MORE = re.compile(
    r"\b(?:for|at least|last|lasting|next|over|minimum of|until|of)\s+(?:the\s+)?(?:next\s+)?$"
)
"""What stands before a time that something lasts."""
_NOTICE = re.compile(
    r"\s*(?:before|ahead|in advance|beforehand|'? ?notice|of (?:free )?|(?:a|per|each|every) (?:day|week|month|year)"
    r"|to (?:comment|respond|reply|decide|appeal|read))\b"
)
"""What stands behind a time that is given to families, or that is a share of another."""
_SHORTER_IS_MORE = re.compile(r"\b(?:within|in|under|than|after|every|by)\s+(?:the\s+)?(?:next\s+)?$")
"""What stands before a time after which it is done."""


class _Time(NamedTuple):
    kind: str
    days: float
    written: str
    more: bool
    """Whether a longer time is more: a year's funding, not a year's wait."""


def _look(wording: Rewording) -> Iterator[tuple[Weight, str]]:
    was, now = map(_times, wording.folded, wording.texts)
    for kind in ("within", "every"):
        before = [time for time in was if time.kind == kind]
        after = [time for time in now if time.kind == kind]
        for one in list(before):
            like = next((other for other in after if abs(other.days - one.days) <= _SAME * one.days), None)
            if like:
                before.remove(one)
                after.remove(like)
                if one.written != like.written:
                    _explain(wording, one, like)
        if len(before) == 1 == len(after):
            (one,), (other,) = before, after
            _explain(wording, one, other)
            more = (other.days > one.days) == (one.more and other.more)
            weight = Weight.STRENGTHENED if more else Weight.WEAKENED
            yield weight, f"“{one.written}” became “{other.written}”."
        elif before and not after:
            _explain(wording, before[0], None)
            wording.explain((), vague_times().found(wording.words[1]))
            yield (
                Weight.WEAKENED,
                f"{wording.shown(saying(before[0].written), after=False)} went: no such time is said now.",
            )
        elif after and not before:
            _explain(wording, None, after[0])
            wording.explain(vague_times().found(wording.words[0]))
            yield (
                Weight.STRENGTHENED,
                f"{wording.shown(saying(after[0].written), after=True)} came in: a time is said now.",
            )


@cache
def vague_times() -> Phrases:
    """Words for how soon that name no time: “promptly”. A time in their place says more."""
    return Phrases(phrase(words) for step in weights().scales["speed"].steps[1:] for words in step)


def _times(small: str, text: str) -> list[_Time]:
    found = []
    for (kind, unit), (number, start, end) in amounts(small).items():
        front, behind = small[:start], small[end:]
        lasts = _LONGER_IS_MORE.search(front) or _NOTICE.match(behind)
        more = kind == "within" and bool(lasts) and not _SHORTER_IS_MORE.search(front)
        found.append(_Time(kind, number * _IN_DAYS[unit], text[start:end], more))
    return found


def _explain(wording: Rewording, one: _Time | None, other: _Time | None) -> None:
    gone, come = (saying(time.written) if time else () for time in (one, other))
    wording.explain([gone], [come])


AMOUNTS = Rule(
    "time",
    "How soon, how long or how often changed.",
    _look,
    (
        Example("We will reply within 5 working days", "We will reply within 10 working days", Weight.WEAKENED),
        Example("We will reply", "We will reply within a week", Weight.STRENGTHENED),
        Example("We will meet every year", "We will meet every term", Weight.STRENGTHENED),
        Example("We will fund it for two years", "We will fund it for one year", Weight.WEAKENED),
    ),
)
