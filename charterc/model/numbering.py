"""The numbers of promises: 3.2 for the second promise of the third value, A1 for the first one under no value.

Every part beside the main list that holds promises has a letter, in the order of the page; so has a second list of
values, or its numbers would repeat those of the first. A promise that values share has a number for each place.
"""

from __future__ import annotations

from charterc.model.charter import Charter
from charterc.model.page_order import part_names
from charterc.model.passages import Place, promises


def numbers(charter: Charter) -> dict[Place, str]:
    """The number of every promise, by the place where it is kept."""
    main = charter.main_group
    places = [place for promise in promises(charter) for place in promise.places or ()]
    holders = {place.part for place in places} - {main[0] if main else ""}
    lettered = [name for name in part_names(charter) if name in holders]
    letters = {name: _letter(index) for index, name in enumerate(lettered)}
    return {place: _number(place, letters.get(place.part, "")) for place in places}


def _number(place: Place, letter: str) -> str:
    return f"{letter}{place.position + 1}" if place.item is None else f"{letter}{place.item + 1}.{place.position + 1}"


def _letter(index: int) -> str:
    """A to Z, then AA, AB and so on."""
    return (_letter(index // 26 - 1) if index >= 26 else "") + chr(ord("A") + index % 26)
