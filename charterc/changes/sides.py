"""Two charters side by side: which value, part and outcome of one is which of the other.

A place is named by a `Spot` in terms of the charter after the change; what stands there no longer has a number of its
own, so that it is like no place of today.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from functools import cached_property
from typing import NamedTuple

from charterc.changes.align import Aligned, align
from charterc.changes.change import Change
from charterc.changes.contents import Contents, Spot, Value


class Told(NamedTuple):
    """A change, and what sorts it in the order of reading."""

    rank: tuple[int, ...]
    change: Change


class Sides:
    """What belongs together in two charters."""

    def __init__(self, before: Contents, after: Contents) -> None:
        self.before, self.after = before, after
        self.parts_gone = [path for path in before.parts if path not in after.parts]
        self.parts_come = [path for path in after.parts if path not in before.parts]
        self.outcomes = align(before.outcomes, after.outcomes)
        self.values = _values(before, after)
        self.sections = {path: self._sections(path) for path in before.sections if path in after.sections}
        self._value_now = dict(self.values.pairs)
        self._section_now = self._names_now()

    def there(self, spot: Spot, *, was: bool) -> Spot:
        """The list that a spot is in, as one of the charter after the change; `was` for one of the charter before."""
        if was and spot.value is not None:
            now = self._value_now.get(spot.value)
            value = -1 - spot.value if now is None else now
            part = spot.part if now is None else self.after.values[now].part
            return Spot(part, value, 0, spot.list)
        name = self._section_now.get((spot.part, spot.list), spot.list) if was else spot.list
        return spot._replace(position=0, list=name)

    def _sections(self, path: str) -> Aligned:
        """Which section within a part is which: by id, heading, or most of what is said in it."""
        before, after = (
            [self._said(side, path, name) for name in side.sections[path]] for side in (self.before, self.after)
        )
        entries, entries_now = (list(side.sections[path].values()) for side in (self.before, self.after))
        return align(entries, entries_now, akin=lambda index, other: common(before[index], after[other]))

    @staticmethod
    def _said(side: Contents, path: str, name: str) -> set[str]:
        return {
            promise.entry.words
            for promise in side.promises
            if any((spot.part, spot.list) == (path, name) for spot in promise.spots)
        }

    def _names_now(self) -> dict[tuple[str, str], str]:
        found: dict[tuple[str, str], str] = {}
        for path, aligned in self.sections.items():
            names, names_now = list(self.before.sections[path]), list(self.after.sections[path])
            found |= {(path, names[index]): names_now[other] for index, other in aligned.pairs}
        return found

    def value_at(self, there: Spot) -> Value | None:
        """The value that a list belongs to; None for a part without values."""
        if there.value is None:
            return None
        return self.before.values[-1 - there.value] if there.value < 0 else self.after.values[there.value]

    def where(self, there: Spot) -> str:
        """The path of the value or part that a list belongs to."""
        value = self.value_at(there)
        return value.where if value else there.part

    def place(self, there: Spot, position: int) -> str:
        """The path of a place in a list, counted from 1: `values.listen.2`."""
        return ".".join(step for step in (self.where(there), there.list, str(position + 1)) if step)

    def owner(self, there: Spot) -> str:
        """The value or part that a list belongs to, as people call it."""
        value = self.value_at(there)
        return value.entry.words if value else self.name_of(there.part)

    def name_of(self, path: str) -> str:
        """A part as people call it."""
        return self.after.parts.get(path) or self.before.parts.get(path, "")

    def came_or_went(self, there: Spot) -> bool:
        """Whether the value or the part as a whole came or went, so that what stands there is no change of its own."""
        if there.part in self.parts_gone or there.part in self.parts_come:
            return True
        return there.value is not None and (there.value < 0 or there.value in self.values.come)

    def links(self, before: frozenset[int], after: frozenset[int]) -> tuple[set[int], set[int]]:
        """The outcomes that are served no longer, and those that are served now, by their numbers after the change.

        An outcome that came or went takes its links along.
        """
        now_of = dict(self.outcomes.pairs)
        was = {now_of[outcome] for outcome in before if outcome in now_of}
        now = set(after) - set(self.outcomes.come)
        return was - now, now - was

    def told(self, there: Spot, position: int, change: Change) -> Told:
        """A change in a list, with the name of the value or part and the place in the order of reading."""
        value = self.value_at(there)
        index = value.index if value else -1
        rank = (*self._rank(there.part), index, _LISTS.get(there.list, 0) + 1, position)
        return Told(rank, replace(change, owner=self.owner(there)))

    def told_of(self, path: str, change: Change) -> Told:
        """A change of a part itself, or of a text in it or of the charter."""
        part = self.part_of(path)
        return Told((*self._rank(part), -1, 0, 0), replace(change, owner=self.name_of(part)))

    def part_of(self, path: str) -> str:
        """The part that a path leads into; "" for a fact about the charter."""
        steps = path.split(".")
        found = (".".join(steps[:count]) for count in range(len(steps), 0, -1))
        return next((name for name in found if name in self._order), "")

    def _rank(self, part: str) -> tuple[int, int]:
        """Parts in the order of reading: facts first, a part that is gone before the one that stands there now."""
        return self._order.get(part, (-1, 0))

    @cached_property
    def _order(self) -> dict[str, tuple[int, int]]:
        after = {path: (index, 1) for index, path in enumerate(self.after.parts)}
        return {path: (index, 0) for index, path in enumerate(self.before.parts)} | after


_LISTS = {"": 0, "goals": 1, "how": 2}
"""The order of the lists of a value."""


def _values(before: Contents, after: Contents) -> Aligned:
    """Which value is which: by id, name, or most of what is said under it."""
    kept_before, kept_after = _kept(before), _kept(after)

    def akin(index: int, other: int) -> float:
        return common(kept_before[index], kept_after[other])

    def beside(index: int, other: int) -> float:
        one, two = before.values[index], after.values[other]
        return 1.0 if one.part == two.part else 0.5

    return align([value.entry for value in before.values], [value.entry for value in after.values], beside, akin)


def common(was: AbstractSet[str], now: AbstractSet[str]) -> float:
    """The share of what both have, from 0 to 1."""
    return len(was & now) / len(was | now) if was and now else 0.0


def _kept(side: Contents) -> Sequence[set[str]]:
    """What is said under each value."""
    found: dict[int, set[str]] = defaultdict(set)
    for promise in side.promises:
        for spot in promise.spots:
            if spot.value is not None:
                found[spot.value].add(promise.entry.words)
    for sign in side.signs:
        if sign.spot.value is not None:
            found[sign.spot.value].add(sign.entry.words)
    for index, value in enumerate(side.values):
        found[index].update(value.entry.details.values())
    return [found[index] for index in range(len(side.values))]
