"""What an adopter says beside the words of a charter: which of them are its own, and its own pledges."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from charterc.adoption.addresses import Addresses
from charterc.adoption.plan import Plan
from charterc.model.adoption import Added, Adoption
from charterc.model.charter import Charter
from charterc.model.element import Element
from charterc.model.fingerprint import meaning
from charterc.model.groups import Item
from charterc.model.parts import Part
from charterc.model.passages import elements
from charterc.model.statements import Statement

_SEEN = (Charter, Part, Item, Statement)
"""What readers see as one thing, beside which something can be said."""


class Adaptation(NamedTuple):
    """Words of the adopter that say something else than the charter."""

    address: str
    text: str
    area: str
    """The charter's own words; "" where it says nothing there."""
    where: str
    """For people: “Be Open and Honest, promise 2”."""
    reason: str
    """"" where the adopter does not say."""


class Beside(NamedTuple):
    """What is said beside one element of a charter."""

    adapted: Sequence[Adaptation] = ()
    """Where its own words, or words of what belongs to it, are the adopter's."""
    added: Sequence[Added] = ()


def same_meaning(words: str, area: str) -> bool:
    """Whether an adopter says what the charter says. Its typography may be another one."""
    return meaning(words) == meaning(area)


def adaptations(
    adoption: Adoption, known: Addresses, became: Mapping[int, Element], made: Plan
) -> Iterator[Adaptation]:
    """The adaptations that change what is said, of what is still there."""
    for address, said in adoption.adapted.items():
        text = known.texts.get(address)
        if text is None or id(text.element) not in became or made.lacks(text):
            continue
        if not same_meaning(said.text, text.words):
            yield Adaptation(address, said.text, text.words, text.where, said.reason or "")


def beside(
    charter: Charter,
    adoption: Adoption,
    known: Addresses,
    adapted: Sequence[Adaptation],
    became: Mapping[int, Element],
) -> dict[int, Beside]:
    """What is said beside each element of what the charter `became`, by the element's identity."""
    seen = {
        id(below): element for element in elements(charter) if isinstance(element, _SEEN) for below in elements(element)
    }
    own_words: dict[int, list[Adaptation]] = defaultdict(list)
    for one in adapted:
        own_words[id(became[id(seen[id(known.texts[one.address].element)])])].append(one)
    pledges: dict[int, list[Added]] = defaultdict(list)
    for pledge in adoption.added:
        under = known.wholes.get(pledge.under)
        if under is not None and id(under) in became:
            pledges[id(became[id(under)])].append(pledge)
    return {at: Beside(own_words[at], pledges[at]) for at in {*own_words, *pledges}}
