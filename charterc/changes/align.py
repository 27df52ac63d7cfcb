"""Which passage of one charter is which of another: by their ids, then by their words, then by likeness and place.

    pairs, gone, come = align(before, after, beside)

An id says most, but not everything: where two ids have changed places, the words decide. Nothing is paired by its
place alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import product
from operator import attrgetter
from typing import Any, NamedTuple

from charterc.changes.entry import Entry
from charterc.wording.saying import empty, saying
from charterc.wording.similarity import similar_across
from charterc.wording.stems import words_of
from charterc.wording.stretches import likeness

Near = Callable[[int, int], float]
"""How near two passages are, by their numbers before and after."""

_ALIKE = 0.5
"""So alike that it is one passage, wherever it stands."""
_ALIKE_THERE = 0.3
"""So alike that it is one passage in the same place."""
_MANY = 400
"""So many pairs of equals are looked at, to find the nearest."""
_AROUND = 40
"""So far around its place a passage is looked for that has no telling word in common."""
_SURE = 0.75
"""So alike that no likeness of another kind is looked for."""
_SAME_WORDS = 0.6
"""The share of words in the same order that makes one passage of two in the same place, if they have no rare word."""


def in_one_list(index: int, other: int) -> float:
    """How near two places of one list are."""
    return 1.0 if index == other else 0.8


class Aligned(NamedTuple):
    """Two lists of passages, set side by side; numbers count from 0."""

    pairs: list[tuple[int, int]]
    gone: list[int]
    come: list[int]


def align(
    before: Sequence[Entry], after: Sequence[Entry], beside: Near = in_one_list, akin: Near = lambda _, __: 0.0
) -> Aligned:
    """Pairs each passage with at most one of the other list.

    `beside` says how near two places are: 1 for the same place, 0 for none. `akin` says how alike two passages are in
    something else than their words, such as the promises below them, from 0 to 1.
    """
    pairing = _Pairing(before, after, beside, akin)
    pairing.by_id()
    pairing.by_words()
    pairing.by_likeness()
    return Aligned(sorted(pairing.pairs.items()), pairing.left(), pairing.right())


class _Pairing:
    def __init__(self, before: Sequence[Entry], after: Sequence[Entry], beside: Near, akin: Near) -> None:
        self.before, self.after, self.beside, self.akin = before, after, beside, akin
        self.pairs: dict[int, int] = {}
        self.taken: set[int] = set()

    def left(self) -> list[int]:
        return [index for index in range(len(self.before)) if index not in self.pairs]

    def right(self) -> list[int]:
        return [index for index in range(len(self.after)) if index not in self.taken]

    def by_id(self) -> None:
        """The same id, unless the words of both stand under other ids in the other charter: then ids were swapped."""
        named = {entry.id: index for index, entry in enumerate(self.after) if entry.id}
        told_before = {entry.words for entry in self.before}
        told_after = {entry.words for entry in self.after}
        for index, entry in enumerate(self.before):
            other = named.get(entry.id) if entry.id else None
            if other is None or other in self.taken:
                continue
            now = self.after[other].words
            if entry.words == now or not (entry.words in told_after and now in told_before):
                self._pair(index, other)

    def by_words(self) -> None:
        """The same words; where they stand several times, those in the nearest places."""
        for of in (attrgetter("said"), attrgetter("words")):
            left, right = self._by(of, self.before, self.left()), self._by(of, self.after, self.right())
            for words in left.keys() & right.keys():
                self._nearest(left[words], right[words])

    @staticmethod
    def _by(of: Callable[[Entry], Any], entries: Sequence[Entry], numbers: Sequence[int]) -> dict[Any, list[int]]:
        found: dict[Any, list[int]] = defaultdict(list)
        for number in numbers:
            found[of(entries[number])].append(number)
        return found

    def _nearest(self, left: list[int], right: list[int]) -> None:
        """Pairs equals by their places; of very many, one after the other."""
        if len(left) * len(right) > _MANY:
            found = list(zip(left, right, strict=False))
        else:
            found = sorted(product(left, right), key=lambda pair: self._order(pair, 1.0))
        for pair in found:
            self._pair(*pair)

    def by_likeness(self) -> None:
        """The most alike first; what stands in the same place need not be as alike."""
        left, right = self.left(), self.right()
        rows = [plainly(self.before[index].words) for index in left]
        rows_now = [plainly(self.after[index].words) for index in right]
        found: dict[tuple[int, int], float] = {}
        for first, second, score in similar_across(rows, rows_now, _ALIKE_THERE):
            pair = left[first], right[second]
            if score >= _ALIKE or self.beside(*pair):
                found[pair] = score
        sure = {pair for pair, score in found.items() if score >= _SURE}
        sure_before, sure_after = {index for index, _ in sure}, {other for _, other in sure}
        rest = [(index, row) for index, row in zip(left, rows, strict=True) if index not in sure_before]
        rest_now = [(at, row) for at, row in zip(right, rows_now, strict=True) if at not in sure_after]
        for at, (index, row) in enumerate(rest):
            middle = at * len(rest_now) // len(rest)
            for other, row_now in rest_now[max(0, middle - _AROUND) : middle + _AROUND]:
                if (index, other) not in found and self.beside(index, other):
                    share = max(likeness(row, row_now), self.akin(index, other), self._in_place(index, other))
                    if share >= _SAME_WORDS:
                        found[index, other] = share
        for pair in sorted(found, key=lambda pair: self._order(pair, found[pair])):
            self._pair(*pair)

    def _in_place(self, index: int, other: int) -> float:
        """The share of words, small ones too, that stand in exactly the same place."""
        if self.beside(index, other) < 1:
            return 0.0
        one, two = self.before[index].words, self.after[other].words
        if " " not in one + two:  # a script that puts no spaces between words
            return likeness(one, two)
        return likeness(words_of(one), words_of(two))

    def _order(self, pair: tuple[int, int], score: float) -> tuple[float, list[tuple[int, str]]]:
        """The nearest first. The same either way round, so that a difference read backwards pairs alike."""
        index, other = pair
        ends = sorted([(index, self.before[index].words), (other, self.after[other].words)])
        apart = abs(index - other) / (1 + len(self.before) + len(self.after))
        return -(score + _NEARNESS * self.beside(index, other) - _DISTANCE * apart), ends

    def _pair(self, index: int, other: int) -> None:
        if index not in self.pairs and other not in self.taken:
            self.pairs[index] = other
            self.taken.add(other)


_NEARNESS = 0.25
"""What the same place is worth, beside a likeness from 0 to 1."""
_DISTANCE = 0.05
"""What the whole length of the list is worth: of two that are equally like, the nearer one."""


def plainly(text: str) -> list[str]:
    """The words of a text that carry something, in plain form."""
    return [word for word in saying(text) if word not in empty()]


def alike(one: str, other: str) -> float:
    """How alike two texts are by themselves, from 0 to 1."""
    return likeness(plainly(one), plainly(other))
