"""What became of the promises: each is followed through all the places where it is kept."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from operator import itemgetter

from charterc.changes.align import Aligned, align, alike, in_one_list
from charterc.changes.change import Change, Kind, Weight
from charterc.changes.contents import Promise, Spot
from charterc.changes.entry import Entry
from charterc.changes.order import movers
from charterc.changes.sides import Sides, Told, common
from charterc.changes.statements import COMMITMENTS, statement_changes

_ONE_PROMISE = 0.5
"""So alike that a promise which stands in place of another is that promise in other words."""


class Promises:
    """The promises of two charters."""

    def __init__(self, sides: Sides) -> None:
        self.sides = sides
        self.before, self.after = sides.before.promises, sides.after.promises
        self.spots_before = [self._spots(promise, was=True) for promise in self.before]
        self.spots_after = [self._spots(promise, was=False) for promise in self.after]
        self.aligned: Aligned = align(
            [promise.entry for promise in self.before],
            [promise.entry for promise in self.after],
            self._beside,
            self._akin,
        )
        self.gone, self.come = set(self.aligned.gone), set(self.aligned.come)

    def told(self) -> Iterator[Told]:
        """Every change, in any order."""
        for index, other in self.aligned.pairs:
            yield from self._reworded(index, other)
            yield from self._places(index, other)
        for index in sorted(self.gone):
            yield from self._alone(Kind.COMMITMENT_REMOVED, self.before[index], self.spots_before[index])
        for other in sorted(self.come):
            yield from self._alone(Kind.COMMITMENT_ADDED, self.after[other], self.spots_after[other])
        yield from self._moved_within()

    def inside(self, there: Spot, *, was: bool) -> tuple[str, ...]:
        """The words of the promises in a value or part that came or went."""
        side = (
            zip(self.before, self.spots_before, strict=True) if was else zip(self.after, self.spots_after, strict=True)
        )
        return tuple(
            promise.entry.words
            for promise, spots in side
            if any((spot.part, spot.value) == (there.part, there.value) for spot in spots)
        )

    def inside_part(self, path: str, *, was: bool) -> tuple[str, ...]:
        """The words of the promises in a part that came or went."""
        side = self.before if was else self.after
        return tuple(one.entry.words for one in side if any(spot.part == path for spot in one.spots))

    def _spots(self, promise: Promise, *, was: bool) -> dict[Spot, int]:
        """The lists that a promise stands in, each with its place there."""
        found: dict[Spot, int] = {}
        for spot in promise.spots:
            found.setdefault(self.sides.there(spot, was=was), spot.position)
        return found

    def _beside(self, index: int, other: int) -> float:
        before, after = self.spots_before[index], self.spots_after[other]
        both = before.keys() & after.keys()
        return max((in_one_list(before[spot], after[spot]) for spot in both), default=0.0)

    def _akin(self, index: int, other: int) -> float:
        """How much of what stands under two promises is the same."""
        was, now = (
            {one.words for one in entry.below.get("items", ())}
            for entry in (self.before[index].entry, self.after[other].entry)
        )
        return common(was, now)

    def _reworded(self, index: int, other: int) -> Iterator[Told]:
        before, after = self.before[index].entry, self.after[other].entry
        if before.said != after.said:
            spots = self.spots_after[other]
            there = next((spot for spot in spots if spot in self.spots_before[index]), next(iter(spots)))
            yield from self._told_in(there, spots[there], before, after)

    def _places(self, index: int, other: int) -> Iterator[Told]:
        """Where a promise is kept no longer, and where it is kept now."""
        was, now = self.spots_before[index], self.spots_after[other]
        lost = [spot for spot in was if spot not in now]
        gained = [spot for spot in now if spot not in was]
        yield from self._reworded_in_place(index, other, lost, gained)
        while lost and gained:
            yield self._moved(self.after[other], (lost[0], was[lost.pop(0)]), (gained[0], now[gained.pop(0)]))
        for spot in lost:
            if not self.sides.came_or_went(spot):
                yield self._one_place(Kind.COMMITMENT_UNSHARED, self.before[index], spot, was[spot])
        for spot in gained:
            if not self.sides.came_or_went(spot):
                yield self._one_place(Kind.COMMITMENT_SHARED, self.after[other], spot, now[spot])

    def _reworded_in_place(self, index: int, other: int, lost: list[Spot], gained: list[Spot]) -> Iterator[Told]:
        """A promise that stood under several values, in the same words, and has other words under one of them now."""
        before, after = self.before[index].entry, self.after[other].entry
        for spot in list(lost):
            new = _in_its_place(before, spot, self.come, self.after, self.spots_after)
            if new is not None:
                lost.remove(spot)
                self.come.remove(new)
                yield from self._told_in(spot, self.spots_after[new][spot], before, self.after[new].entry)
        for spot in list(gained):
            old = _in_its_place(after, spot, self.gone, self.before, self.spots_before)
            if old is not None:
                gained.remove(spot)
                self.gone.remove(old)
                yield from self._told_in(spot, self.spots_after[other][spot], self.before[old].entry, after)

    def _told_in(self, spot: Spot, position: int, before: Entry, after: Entry) -> Iterator[Told]:
        for change in statement_changes(COMMITMENTS, before, after, self.sides.where(spot)):
            yield self.sides.told(spot, position, change)

    def _alone(self, kind: Kind, promise: Promise, spots: dict[Spot, int]) -> Iterator[Told]:
        """A promise that came or went; one that did so with its value or part is told there."""
        left = [spot for spot in spots if not self.sides.came_or_went(spot)]
        if left:
            yield self._one_place(kind, promise, left[0], spots[left[0]])

    def _one_place(self, kind: Kind, promise: Promise, there: Spot, position: int) -> Told:
        came = kind in {Kind.COMMITMENT_ADDED, Kind.COMMITMENT_SHARED}
        entry = promise.entry
        change = Change(
            kind,
            self.sides.where(there),
            None if came else entry.whole,
            entry.whole if came else None,
            Weight.STRENGTHENED if came else Weight.WEAKENED,
            entry.id,
            entry.words,
            languages=(entry.language, entry.language),
        )
        return self.sides.told(there, position, change)

    def _moved(self, promise: Promise, was: tuple[Spot, int], now: tuple[Spot, int]) -> Told:
        (old, position), (new, position_now) = was, now
        entry = promise.entry
        change = Change(
            Kind.COMMITMENT_MOVED,
            self.sides.where(new),
            self.sides.place(old, position),
            self.sides.place(new, position_now),
            Weight.NEUTRAL,
            entry.id,
            entry.words,
            former_owner=self.sides.owner(old),
            languages=(entry.language, entry.language),
        )
        return self.sides.told(new, position_now, change)

    def _moved_within(self) -> Iterator[Told]:
        """A new order within one list: the fewest promises that explain it."""
        both: dict[Spot, list[tuple[int, int]]] = defaultdict(list)
        for index, other in self.aligned.pairs:
            for spot in self.spots_before[index].keys() & self.spots_after[other].keys():
                both[spot].append((index, other))
        for spot, pairs in both.items():
            placed = [
                (self.spots_before[index][spot], self.spots_after[other][spot], index, other) for index, other in pairs
            ]
            for was, now, _, other in movers(placed, itemgetter(0), itemgetter(1), self._words):
                yield self._moved(self.after[other], (spot, was), (spot, now))

    def _words(self, placed: tuple[int, int, int, int]) -> list[str]:
        """Both wordings; which one comes first makes no difference."""
        _, _, index, other = placed
        return sorted((self.before[index].entry.words, self.after[other].entry.words))


def _in_its_place(
    entry: Entry, spot: Spot, alone: Collection[int], promises: Sequence[Promise], spots: Sequence[dict[Spot, int]]
) -> int | None:
    """Which of the promises that are `alone` stands nowhere but at a spot, and is another one in other words."""
    for number in sorted(alone):
        other = promises[number].entry
        if list(spots[number]) == [spot] and not other.id and alike(entry.words, other.words) >= _ONE_PROMISE:
            return number
    return None
