"""Whom it serves: “times that suit families”, “times that suit staff”."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from charterc.changes.change import Weight
from charterc.changes.weighing.rewording import Rewording
from charterc.changes.weighing.rule import Example, Rule
from charterc.wording.people import people, promisers
from charterc.wording.saying import plainest


def _look(wording: Rewording) -> Iterator[tuple[Weight, str]]:
    families, services = _families(), _services()
    gone, come = set(+wording.gone), set(+wording.come)
    for served, others, weight in ((gone, come, Weight.WEAKENED), (come, gone, Weight.STRENGTHENED)):
        if len(served) == 1 == len(others) and served <= families and others <= services:
            was, now = wording.shown(tuple(gone), after=False), wording.shown(tuple(come), after=True)
            wording.explain([tuple(gone)], [tuple(come)])
            yield weight, f"{was} became {now}: it serves others now."


@cache
def _families() -> frozenset[str]:
    return frozenset(map(plainest, people() - promisers()))


@cache
def _services() -> frozenset[str]:
    return frozenset(map(plainest, promisers() - people() - {"we", "us", "our"}))


WHOM = Rule(
    "whom",
    "Those who are served became those who serve, or the other way round.",
    _look,
    (
        Example("We will meet at times that suit families", "We will meet at times that suit staff", Weight.WEAKENED),
        Example("The plan belongs to the school", "The plan belongs to the family", Weight.STRENGTHENED),
    ),
)
