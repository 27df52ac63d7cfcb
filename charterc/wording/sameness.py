"""Whether two sentences are about one thing, in whatever words: what both say is weighed against what each has alone.

    same = Sameness.of(thought("We will admit a mistake"), thought("We own up when we get it wrong"))
    same.shared             2.0      what both say
    same.alone              0.0      what the one that says more has for itself
    same.are_two            False    whether each has something that the other has not: “letters”, “calls”

Words come as `thought` gives them. Those that stand in promises of all kinds (`light` in `lists/synonyms.yaml`) weigh
little, and so do the topics of every charter; but two topics (“parents” here, “young people” there) tell two promises
apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from functools import cache
from typing import NamedTuple

from charterc.wording.stems import TOPICS, content, stem
from charterc.wording.thought import synonyms, together

_LIGHT, _TOPIC = 0.25, 0.5
"""What a word that says little, and a topic of every charter, weigh of another word."""


class Sameness(NamedTuple):
    """What two sentences have in common and what each has alone."""

    shared: float
    alone: float
    """What the one that has more for itself has."""
    are_two: bool
    """Whether each has a word of weight that the other has not."""
    are_opposite: bool
    """Whether one has a word of which the other has the opposite: “before” and “after”."""

    @classmethod
    def of(cls, words: Iterable[str], others: Iterable[str]) -> Sameness:
        """Compares two sentences."""
        return cls.between(content(words), content(others))

    @classmethod
    def between(cls, first: AbstractSet[str], second: AbstractSet[str]) -> Sameness:
        """Compares two sentences that are given by their stems."""
        left, right = first - second, second - first
        return cls(
            _weight(first & second),
            max(_weight(left), _weight(right)),
            not (left <= light_stems() or right <= light_stems()),
            _are_opposite(left, right),
        )

    @property
    def share(self) -> float:
        """How much of the one that says more is shared, from 0 to 1."""
        return self.shared / (self.shared + self.alone) if self.shared else 0.0


def heavy_stems(stems: Iterable[str]) -> frozenset[str]:
    """Those that say what a sentence is about, and not only whom it is about."""
    return frozenset(stems) - light_stems() - _topics()


def _weight(stems: Iterable[str]) -> float:
    light, topics = light_stems(), _topics()
    return sum(_LIGHT if each in light else _TOPIC if each in topics else 1.0 for each in stems)


def _are_opposite(left: AbstractSet[str], right: AbstractSet[str]) -> bool:
    return any(not right.isdisjoint(_opposites()[one]) for one in left & _opposites().keys())


@cache
def light_stems() -> frozenset[str]:
    """The stems of words that say little about what is promised."""
    return frozenset(stem(word) for word in synonyms().light)


@cache
def _topics() -> frozenset[str]:
    return frozenset(stem(word) for topic in TOPICS for word in together([topic]))


@cache
def _opposites() -> Mapping[str, frozenset[str]]:
    """Of each stem those that are its opposites."""
    pairs = [(stem(one), stem(other)) for one, other in synonyms().opposites]
    both_ways = [*pairs, *((other, one) for one, other in pairs)]
    return {each: frozenset(other for one, other in both_ways if one == each) for each, _ in both_ways}
