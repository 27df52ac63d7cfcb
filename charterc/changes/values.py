"""What became of the values themselves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from operator import itemgetter

from charterc.changes.change import Change, Kind, Weight
from charterc.changes.contents import Spot, Value
from charterc.changes.order import movers
from charterc.changes.promises import Promises
from charterc.changes.sides import Sides, Told
from charterc.changes.texts import text_changed
from charterc.changes.weighing.weigh import weigh_name


def values(sides: Sides, promises: Promises) -> Iterator[Told]:
    """Values that came, went, moved or are called otherwise, and changes in what is said of them."""
    before, after = sides.before.values, sides.after.values
    for index in sides.values.gone:
        if before[index].part not in sides.parts_gone:
            yield _alone(sides, promises, Kind.VALUE_REMOVED, before[index], Spot(before[index].part, -1 - index, 0))
    for index in sides.values.come:
        if after[index].part not in sides.parts_come:
            yield _alone(sides, promises, Kind.VALUE_ADDED, after[index], Spot(after[index].part, index, 0))
    for index, other in sides.values.pairs:
        was, now = before[index], after[other]
        there = Spot(now.part, other, 0)
        if was.entry.words != now.entry.words:
            verdict = weigh_name(was.entry, now.entry)
            change = _change(Kind.VALUE_RENAMED, now, was.entry.words or None, now.entry.words or None, verdict.weight)
            yield sides.told(there, -1, change)
        for key in dict.fromkeys((*was.entry.details, *now.entry.details)):
            where = now.where if key == "text" else f"{now.where}.{key}"
            if text := text_changed(where, key, was.entry, now.entry):
                yield sides.told(there, -1, text)
    yield from _moved(sides)


def _alone(sides: Sides, promises: Promises, kind: Kind, value: Value, there: Spot) -> Told:
    came = kind is Kind.VALUE_ADDED
    name = value.entry.words
    change = _change(
        kind,
        value,
        None if came else name,
        name if came else None,
        Weight.STRENGTHENED if came else Weight.WEAKENED,
        promises.inside(there, was=not came),
    )
    return sides.told(there, -1, change)


def _moved(sides: Sides) -> Iterator[Told]:
    """A value in another list of values, and the fewest that explain a new order within one."""
    before, after = sides.before.values, sides.after.values

    def names(pair: tuple[int, int]) -> list[str]:
        return sorted((before[pair[0]].entry.words, after[pair[1]].entry.words))

    within: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for index, other in sides.values.pairs:
        if before[index].part == after[other].part:
            within[after[other].part].append((index, other))
        else:
            yield _told_moved(sides, index, other)
    for pairs in within.values():
        for index, other in movers(pairs, itemgetter(0), itemgetter(1), names):
            yield _told_moved(sides, index, other)


def _told_moved(sides: Sides, index: int, other: int) -> Told:
    was, now = sides.before.values[index], sides.after.values[other]
    places = f"{was.part}.{was.index + 1}", f"{now.part}.{now.index + 1}"
    change = _change(Kind.VALUE_MOVED, now, *places, Weight.NEUTRAL)
    return sides.told(Spot(now.part, other, 0), -1, change)


def _change(
    kind: Kind, value: Value, before: str | None, after: str | None, weight: Weight, inside: tuple[str, ...] = ()
) -> Change:
    entry = value.entry
    languages = (entry.language, entry.language)
    return Change(kind, value.where, before, after, weight, entry.id, entry.words, inside=inside, languages=languages)
