"""Two charters → every change between them.

differences(before, after).changes[0]    Change(kind=Kind.COMMITMENT_REWORDED, where="values.listen", …)
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.changes.change import Change, Difference, Kind, Weight
from charterc.changes.contents import contents
from charterc.changes.lists import links, measures, outcomes, signs
from charterc.changes.people import contacts, signatories
from charterc.changes.promises import Promises
from charterc.changes.sides import Sides, Told
from charterc.changes.texts import dates, texts
from charterc.changes.values import values
from charterc.model.charter import Charter
from charterc.model.consent import Refusals, refusals_of


def differences(before: Charter, after: Charter, *refusals: Refusals) -> Difference:
    """What changed, in the order of reading.

    Nobody is named who does not agree to it: by the word of either charter, or among the `refusals` that are known
    from others.
    """
    known = (*refusals, refusals_of([before]), refusals_of([after]))
    sides = Sides(contents(before, known), contents(after, known))
    return Difference(tuple(told.change for told in sorted(_told(sides), key=lambda told: told.rank)))


def _told(sides: Sides) -> Iterator[Told]:
    promises = Promises(sides)
    yield from _parts(sides, promises)
    yield from values(sides, promises)
    yield from promises.told()
    for find in (outcomes, links, measures, signs, signatories, contacts, dates, texts):
        yield from find(sides)


def _parts(sides: Sides, promises: Promises) -> Iterator[Told]:
    for kind, side, paths in (
        (Kind.PART_REMOVED, sides.before, sides.parts_gone),
        (Kind.PART_ADDED, sides.after, sides.parts_come),
    ):
        came = kind is Kind.PART_ADDED
        for path in paths:
            name = sides.name_of(path)
            inside = promises.inside_part(path, was=not came)
            holds = inside or side.can_be_counted_on(path)
            weight = (Weight.STRENGTHENED if came else Weight.WEAKENED) if holds else Weight.NEUTRAL
            change = Change(
                kind, path, None if came else name, name if came else None, weight, words=name, inside=inside
            )
            yield sides.told_of(path, change)
