"""How many: “two workers”, “90% of plans”, “ages 0 to 25”."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from charterc.changes.change import Weight
from charterc.changes.weighing.rewording import Rewording
from charterc.changes.weighing.rule import Example, Rule
from charterc.wording.numbers import NUMBER, value
from charterc.wording.saying import saying

_RANGE = re.compile(r"(?<![\d.])(\d{1,3}) to (\d{1,3})(?!\.?\d)")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_SHARE = re.compile(
    rf"(?<![\w.])(?:({NUMBER}) (?:in|out of) (?:every )?({NUMBER})\b|({NUMBER}) ?(?:%|per cent))"
    r"|\b(half|a third|a quarter)\b"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_BOUND = re.compile(r"\b(?:aged?|years? old|older|younger|over|under|miles|earn\w*|income)\b")
"""Whom something is for: a greater number may let in more or fewer."""
_PARTS = {"half": 1 / 2, "a third": 1 / 3, "a quarter": 1 / 4}
_FEWER = re.compile(
    r"\b(?:fewer|less|under|below|at most|no more than|not more than|maximum|fall(?!\w* by)|late|exclu)"
)
"""Words with which a smaller number is more."""


def _look(wording: Rewording) -> Iterator[tuple[Weight, str]]:
    before, after = (list(_RANGE.findall(_plain(text))) for text in wording.folded)
    if len(before) == 1 == len(after) and before != after:
        yield from _range(wording, tuple(map(int, before[0])), tuple(map(int, after[0])))
        return
    shares = [*map(_shares, wording.folded, wording.texts)]
    if len(shares[0]) == 1 == len(shares[1]) and shares[0][0].written != shares[1][0].written:
        (was,), (now,) = shares
        wording.explain([saying(was.written), ("of",)], [saying(now.written), ("of",)])
        if was.value == now.value:
            return
        more = (now.value > was.value) != _is_fewer(wording)
        yield (Weight.STRENGTHENED if more else Weight.WEAKENED), f"“{was.written}” became “{now.written}”."
        return
    gone, come = (sorted(_numbers(left), key=float) for left in (wording.gone, wording.come))
    if len(gone) != 1 or len(come) != 1 or any(_YEAR.fullmatch(number) for number in (*gone, *come)):
        return
    wording.explain([tuple(gone)], [tuple(come)])
    if any(map(_BOUND.search, wording.folded)):
        yield Weight.UNSURE, f"“{gone[0]}” became “{come[0]}”, which may let in more or fewer."
        return
    more = (float(come[0]) > float(gone[0])) != _is_fewer(wording)
    gone_words, come_words = wording.shown((gone[0],), after=False), wording.shown((come[0],), after=True)
    yield (Weight.STRENGTHENED if more else Weight.WEAKENED), f"{gone_words} became {come_words}."


class _Share(NamedTuple):
    value: float
    written: str


def _shares(small: str, text: str) -> list[_Share]:
    found = []
    for match in _SHARE.finditer(small):
        part, whole, percent, named = match.groups()
        share = value(part) / (value(whole) or 1) if part else value(percent) / 100 if percent else _PARTS[named]
        found.append(_Share(share, text[match.start() : match.end()]))
    return found


def _is_fewer(wording: Rewording) -> bool:
    return all(_FEWER.search(text) for text in wording.folded)


def _range(wording: Rewording, was: tuple[int, ...], now: tuple[int, ...]) -> Iterator[tuple[Weight, str]]:
    wording.explain([tuple(map(str, was))], [tuple(map(str, now))])
    reason = f"“{was[0]} to {was[1]}” became “{now[0]} to {now[1]}”."
    if now[0] > was[0] or now[1] < was[1]:
        yield Weight.WEAKENED, reason
    if now[0] < was[0] or now[1] > was[1]:
        yield Weight.STRENGTHENED, reason


def _plain(small: str) -> str:
    return re.sub(r"(?<=\d)[-\x02\x03](?=\d)", " to ", small)


def _numbers(left: Counter[str]) -> list[str]:
    return [word for word in left.elements() if _NUMBER.fullmatch(word)]


NUMBERS = Rule(
    "number",
    "A number changed: more people, a smaller share, another range of ages.",
    _look,
    (
        Example("We will train five schools", "We will train three schools", Weight.WEAKENED),
        Example("Support for ages 0 to 18", "Support for ages 0 to 25", Weight.STRENGTHENED),
    ),
)
