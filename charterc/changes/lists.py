"""What became of outcomes, measures and signs, and of the links from values to outcomes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from charterc.changes.align import Aligned, align
from charterc.changes.change import Change, Kind, Weight
from charterc.changes.contents import Spot
from charterc.changes.entry import Entry
from charterc.changes.measured import measure_changed
from charterc.changes.sides import Sides, Told
from charterc.changes.statements import INDICATORS, OUTCOMES, Kinds, alone, statement_changes


def outcomes(sides: Sides) -> Iterator[Told]:
    """Outcomes that came, went or are worded otherwise."""
    if "outcomes" in sides.before.parts and "outcomes" in sides.after.parts:
        yield from _list(
            sides, Spot("outcomes", None, 0), OUTCOMES, sides.before.outcomes, sides.after.outcomes, sides.outcomes
        )


def measures(sides: Sides) -> Iterator[Told]:
    """Measures that came, went or changed in anything."""
    if "measures" in sides.before.parts and "measures" in sides.after.parts:
        before, after = sides.before.measures, sides.after.measures
        entries, entries_now = [one.entry for one in before], [one.entry for one in after]
        aligned = align(entries, entries_now)
        there = Spot("measures", None, 0)
        for index, other in aligned.pairs:
            was, now = before[index], after[other]
            gone, come = sides.links(was.outcomes, now.outcomes)
            if was.entry.said != now.entry.said or gone or come:
                yield sides.told(there, other, measure_changed(sides, was.entry, now.entry, gone, come))
        for index in aligned.gone:
            yield sides.told(there, index, alone(Kind.MEASURE_REMOVED, entries[index], "measures", came=False))
        for other in aligned.come:
            yield sides.told(there, other, alone(Kind.MEASURE_ADDED, entries_now[other], "measures", came=True))


def signs(sides: Sides) -> Iterator[Told]:
    """Signs that came, went or are worded otherwise, value by value and part by part."""
    before: dict[Spot, list[Entry]] = defaultdict(list)
    after: dict[Spot, list[Entry]] = defaultdict(list)
    for sign in sides.before.signs:
        before[sides.there(sign.spot, was=True)].append(sign.entry)
    for sign in sides.after.signs:
        after[sides.there(sign.spot, was=False)].append(sign.entry)
    for there in dict.fromkeys((*before, *after)):
        if not sides.came_or_went(there):
            was, now = before[there], after[there]
            yield from _list(sides, there, INDICATORS, was, now, align(was, now))


def links(sides: Sides) -> Iterator[Told]:
    """Outcomes that a value serves now or serves no longer; one that came or went takes its links along."""
    for index, other in sides.values.pairs:
        gone, come = sides.links(sides.before.values[index].outcomes, sides.after.values[other].outcomes)
        for outcome in sorted(gone | come):
            yield _link(sides, other, outcome, linked=outcome in come)


def _link(sides: Sides, value: int, outcome: int, *, linked: bool) -> Told:
    entry, served = sides.after.values[value], sides.after.outcomes[outcome]
    name = served.id or served.words
    change = Change(
        Kind.OUTCOME_LINKED if linked else Kind.OUTCOME_UNLINKED,
        entry.where,
        None if linked else name,
        name if linked else None,
        Weight.STRENGTHENED if linked else Weight.WEAKENED,
        entry.entry.id,
        served.words,
        languages=(served.language, served.language),
    )
    return sides.told(Spot(entry.part, value, 0, "how"), outcome, change)


def _list(
    sides: Sides, there: Spot, kinds: Kinds, before: Sequence[Entry], after: Sequence[Entry], aligned: Aligned
) -> Iterator[Told]:
    where = sides.where(there)
    for index, other in aligned.pairs:
        for change in statement_changes(kinds, before[index], after[other], where):
            yield sides.told(there, other, change)
    for index in aligned.gone:
        yield sides.told(there, index, alone(kinds.removed, before[index], where, came=False))
    for other in aligned.come:
        yield sides.told(there, other, alone(kinds.added, after[other], where, came=True))
