"""The numbers of values and promises: 3.2 for the second promise of the third value, A1 for the first under no value.

What the charter prints comes first: a value whose number is “W” shows a W, and its second promise is W.2; a clause
printed as “2.1” is 2.1. Where it prints none, values are counted, and whatever else has numbers has a letter before
them, in the order of the page: a part that holds promises, and a second list of values (A1, with the promise A1.1), or
its numbers would repeat those of the first. No number stands for two things: where printed ones repeat, those are
counted instead. A promise that values share has a number for each place.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from string import ascii_uppercase

from charterc.model.charter import Charter
from charterc.model.once import once
from charterc.model.page_order import main_group, part_names
from charterc.model.passages import Passage, Place, elements, promises
from charterc.model.statements import Statement

Value = tuple[str, int]
"""A list of values, and the how manieth of it, counted from 0."""


@dataclass(frozen=True, slots=True)
class Numbering:
    """The number of every value and of every promise."""

    values: Mapping[Value, str]
    """What stands on the badge of each value: `3`, or its printed number, `W`; `A3` in a list beside the main one."""
    promises: Mapping[Place, str]
    """The number of each promise, by the place where it is kept."""


@once
def numbering(charter: Charter) -> Numbering:
    """The numbers of a charter."""
    found = promises(charter)
    printed_values = {
        (name, index): short_number(item.number)
        for name, group in charter.groups.items()
        for index, item in enumerate(group.items)
    }
    printed, counted = _printed(found), _counted(charter, found, printed_values)
    bare = {name for (name, _), number in printed_values.items() if not number}
    numbered = bare | {place.part for place in counted if place not in printed}
    letters = _letters(charter, numbered - {_without_letter(charter, counted)}, set(printed_values.values()))
    return Numbering(
        {
            (name, index): number or f"{letters.get(name, '')}{index + 1}"
            for (name, index), number in printed_values.items()
        },
        {place: printed.get(place, letters.get(place.part, "") + number) for place, number in counted.items()},
    )


def short_number(printed: str | None) -> str:
    """The number or letter in what is printed: `2` for `2)`, `3` for `Principle 3`; "" where there is none."""
    match = _SHORT.fullmatch(printed or "")
    return match.group(1) if match else ""


_SHORT = re.compile(r"(?:[^\W\d]{2,} )?\(?([A-Za-z]|\d{1,3}(?:\.\d{1,3})*)[.):]*")


def _without_letter(charter: Charter, counted: Mapping[Place, str]) -> str:
    """The list of values whose numbers are plain: the main one, but where the charter prints such numbers elsewhere."""
    main, _ = main_group(charter) or ("", None)
    # Clauses within clauses are no promises of their own, but they have numbers that people know them by.
    clauses = {short_number(element.number) for element in elements(charter) if isinstance(element, Statement)}
    return main if clauses.isdisjoint(number for place, number in counted.items() if place.part == main) else ""


def _printed(found: Sequence[Passage]) -> dict[Place, str]:
    """Numbers that the charter prints before promises, as far as each stands once."""
    numbers = {
        place: number
        for promise in found
        for place in promise.places or ()
        if isinstance(promise.element, Statement)
        and (number := short_number(promise.element.number))
        # Under a value, only a number with a point says by itself where it belongs.
        and (place.item is None or "." in number)
    }
    times = Counter(numbers.values())
    return {place: number for place, number in numbers.items() if times[number] == 1}


def _counted(charter: Charter, found: Sequence[Passage], printed: Mapping[Value, str]) -> dict[Place, str]:
    """The number of every place within its part: `3.2` under a value, `2` elsewhere."""
    named = {
        (name, index): badge
        for name, group in charter.groups.items()
        for index, badge in enumerate(_named([printed[name, i] or f"{i + 1}" for i in range(len(group.items))]))
    }
    values = {place: f"{named[place.part, place.item]}." for place in _places(found) if place.item is not None}
    return {place: f"{values.get(place, '')}{place.position + 1}" for place in _places(found)}


def _places(found: Sequence[Passage]) -> list[Place]:
    return [place for promise in found for place in promise.places or ()]


def _named(badges: Sequence[str]) -> list[str]:
    """What the values of one list are called in numbers: their badges, but the position where a letter stands twice."""
    times = Counter(badges)
    names = [badge if times[badge] == 1 else f"{position}" for position, badge in enumerate(badges, 1)]
    return names if len(set(names)) == len(names) else [f"{position}" for position, _ in enumerate(badges, 1)]


def _letters(charter: Charter, holders: AbstractSet[str], taken: AbstractSet[str]) -> dict[str, str]:
    """A letter for each of some parts, in the order of the page; none is one that a value has."""
    free = (letter for letter in _alphabet() if letter not in taken)
    return {name: next(free) for name in part_names(charter) if name in holders}


def _alphabet() -> Iterator[str]:
    """A to Z, then AA, AB and so on."""
    yield from ascii_uppercase
    for first in _alphabet():
        yield from (first + last for last in ascii_uppercase)
