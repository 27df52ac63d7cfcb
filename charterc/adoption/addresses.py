"""What an adoption may name in a charter: its texts, and what stands in it as a whole, by their addresses.

addresses(charter).texts["lived-experience"]      the name of a value; it can be adapted
addresses(charter).texts["vision.heading"]        a heading, also one that the charter leaves to the tool
addresses(charter).wholes["lived-experience"]     the value with its promises; it can be left out, or added to
addresses(charter).wholes["background"]           a part
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from charterc.model.charter import Charter
from charterc.model.element import Element
from charterc.model.governance import Source
from charterc.model.id_names import in_words
from charterc.model.once import once
from charterc.model.parts import Part, Picture
from charterc.model.passages import elements, passages
from charterc.model.roles import Role

_UNSAID = ("strapline", "audience")
"""Lines of the head that an adopter may say where the charter says nothing."""
_OF_THE_AREA = frozenset({"charter.version", "charter.url"})
"""What an area says of its own page, as it does of its sources. An adopter's page says in its place what it adopts."""


class Text(NamedTuple):
    """One text of a charter."""

    words: str
    """What the charter says; "" where it says nothing, and something may be said."""
    where: str
    """For people: “Be Open and Honest, promise 2”."""
    role: Role
    element: Element
    field: str
    """The field of the element that holds it."""
    term: str = ""
    """For a glossary, which holds many texts in one field: the term that it is about."""

    @property
    def may_be_empty(self) -> bool:
        """Whether what it belongs to is still something without it: a promise without words is none."""
        if self.role is Role.LOST:  # all that is left of a picture
            return False
        if self.term:  # which goes with its meaning
            return self.role is Role.TERM
        return not type(self.element).model_fields[self.field].is_required()


@dataclass(frozen=True, slots=True)
class Addresses:
    """Everything in a charter that has an address. Where two things have the same one, the first is meant."""

    texts: Mapping[str, Text]
    wholes: Mapping[str, Element]


@once
def addresses(charter: Charter) -> Addresses:
    """What an adoption of a charter may name, in the order of reading."""
    texts: dict[str, Text] = {}
    wholes: dict[str, Element] = dict(charter.parts)
    dispensable = _dispensable(charter)
    signed = charter.signatories.items if charter.signatories else ()
    refused = {id(element) for one in signed if one.consent is False for element in elements(one)}
    for passage in passages(charter):
        element, field = passage.element, passage.field
        if isinstance(element, Source) or passage.address in _OF_THE_AREA or passage.role is Role.NUMBER:
            continue  # a number is kept, as people cite it
        if id(element) in refused:
            continue  # what is adapted or left out is shown with the charter's words, and these name somebody
        text = Text(passage.words, passage.where, passage.role, element, field, passage.term)
        texts.setdefault(passage.address, text)
        if id(element) in dispensable:
            wholes.setdefault(_without_field(passage.address, element, field), element)
    for name, part in charter.parts.items():
        heading = Text("", in_words(name), Role.HEADING, part, "heading")
        texts.setdefault(f"{name}.heading", heading)
    for name in _UNSAID:
        texts.setdefault(f"charter.{name}", Text("", "Title", Role.FACT, charter, name))
    return Addresses(texts, wholes)


def _dispensable(charter: Charter) -> frozenset[int]:
    """The elements that can be left out as a whole: those in lists, and pictures."""
    return frozenset(
        id(entry)
        for element in elements(charter)
        for name in type(element).model_fields
        for entry in _entries(getattr(element, name))
    )


def _entries(value: object) -> tuple[Element, ...]:
    if isinstance(value, Picture):
        return (value,)
    return tuple(entry for entry in value if isinstance(entry, Element)) if isinstance(value, tuple) else ()


def _without_field(address: str, element: Element, field: str) -> str:
    """The address of an element, by that of a text in it."""
    if field == element.shorthand.get(str) and not isinstance(element, Part):
        return address
    return address.rpartition(".")[0]
