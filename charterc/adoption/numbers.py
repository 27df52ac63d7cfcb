"""The numbers that promises keep when a charter is adopted: 3.2 stays 3.2, though 3.1 is left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from charterc.model.charter import Charter
from charterc.model.element import Element
from charterc.model.groups import Item
from charterc.model.numbering import Numbering, Value, numbering
from charterc.model.passages import Place, promises


def numbers_kept(before: Charter, after: Charter, became: Mapping[int, Element]) -> Numbering:
    """The numbers that a charter's values and promises have, by the places where they stand in what it `became`."""
    known = numbering(before)
    values = dict(_values(before, after, became))
    there = {id(promise.element): promise.places or () for promise in promises(after)}
    numbers: dict[Place, str] = {}
    for promise in promises(before):
        places = there.get(id(became.get(id(promise.element))), ())
        kept = [place for place in promise.places or () if place.item is None or _keeps_promises(place, values, after)]
        numbers |= {new: known.promises[old] for old, new in zip(kept, places, strict=True)} if places else {}
    return Numbering({new: known.values[old] for old, new in values.items()}, numbers)


def _values(before: Charter, after: Charter, became: Mapping[int, Element]) -> Iterator[tuple[Value, Value]]:
    """The place of each value that is still there, before and after."""
    for name, group in before.groups.items():
        new = {id(item): index for index, item in enumerate(after.groups[name].items)} if name in after.groups else {}
        for index, item in enumerate(group.items):
            if (now := new.get(id(became.get(id(item))))) is not None:
                yield (name, index), (name, now)


def _keeps_promises(place: Place, values: Mapping[Value, Value], after: Charter) -> bool:
    """Whether the value at a place is still there, and not by its name alone."""
    if place.item is None or (place.part, place.item) not in values:
        return False
    name, index = values[place.part, place.item]
    item: Item = after.groups[name].items[index]
    return bool(item.commitments)
