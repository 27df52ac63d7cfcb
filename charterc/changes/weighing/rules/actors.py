"""Who does what to whom: the same words in another order may turn a promise round.

It looks at what no other rule has found a difference in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from charterc.changes.change import Weight
from charterc.changes.weighing.rewording import PRONOUNS, Rewording
from charterc.changes.weighing.rule import Example, Rule
from charterc.wording.people import people, promisers
from charterc.wording.saying import empty, plainest

_JOINED = frozenset({"and", "or", "young", "all", "other"})
_PASSIVE = re.compile(r"\bbe \w+(?:ed|en|t|n|d)\b.*\bby\b")
_TIMES = frozenset(map(plainest, ("before", "after", "until", "till")))


def _look(wording: Rewording) -> Iterator[tuple[Weight, str]]:
    gone, come = (+wording.gone).keys() & PRONOUNS, (+wording.come).keys() & PRONOUNS
    if gone and come and not {"us", "them", "me", "i"} & (gone | come):
        was, now = wording.shown(tuple(gone), after=False), wording.shown(tuple(come), after=True)
        wording.explain([tuple(gone)], [tuple(come)])
        yield Weight.UNSURE, f"{was} became {now}: others do it now, or it is done for others."
        return
    if not wording.same_words or any(map(_PASSIVE.search, wording.folded)):
        return
    before, after = wording.words
    if _rows(before) != _rows(after) or (not _TIMES.isdisjoint(before) and _told(before) != _told(after)):
        yield Weight.UNSURE, "The same words stand in another order: read who does what for whom, and when."


def _rows(words: tuple[str, ...]) -> list[frozenset[str]]:
    """Those who act or are served, in their order; of those who are named in one breath the order does not count."""
    rows: list[set[str]] = []
    open_row = False
    for word in words:
        if word in _actors():
            if open_row:
                rows[-1].add(word)
            else:
                rows.append({word})
            open_row = True
        elif word not in _JOINED and word not in empty():
            open_row = False
    return [frozenset(row) for row in rows]


def _told(words: tuple[str, ...]) -> list[str]:
    return [word for word in words if word not in empty()]


@cache
def _actors() -> frozenset[str]:
    return PRONOUNS | frozenset(map(plainest, people() | promisers()))


ACTORS = Rule(
    "order",
    "Others do it, or the same words stand in an order that may turn them round.",
    _look,
    (
        Example("Parents decide what the council pays", "The council decides what parents pay", Weight.UNSURE),
        Example("You have the final say", "We have the final say", Weight.UNSURE),
        Example("We will ask you before we decide", "We will decide before we ask you", Weight.UNSURE),
    ),
)
