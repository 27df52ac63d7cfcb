"""Charter and adoption → the charter as its adopter shows it, and what became of each of its passages.

    adopted = apply(charter, adoption)
    adopted.charter     a `Charter` like any other, in the adopter's words
    adopted.shown       each passage of the area's charter: kept, adapted, left out, or not shown

Neither of the two is touched. Promises keep the numbers that they have in the charter: what families cite as 3.2 is 3.2
on the page of every school, whatever the school leaves out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from charterc.adoption.addresses import Addresses, addresses
from charterc.adoption.beside import Adaptation, Beside, adaptations, beside, same_meaning
from charterc.adoption.numbers import numbers_kept
from charterc.adoption.plan import Plan, plan
from charterc.adoption.rewrite import rewritten
from charterc.model.adoption import Adoption
from charterc.model.charter import Charter
from charterc.model.element import Element
from charterc.model.governance import Glossary
from charterc.model.id_names import in_words
from charterc.model.numbering import Numbering
from charterc.model.page_order import part_names
from charterc.model.parts import Part
from charterc.model.passages import Passage, passages
from charterc.model.roles import Role


class State(StrEnum):
    """What became of a passage."""

    KEPT = "kept"
    """The adopter says the same. Its typography may be another one."""
    ADAPTED = "adapted"
    LEFT_OUT = "left-out"
    NOT_SHOWN = "not-shown"
    """It belongs to a part that the adopter does not show."""


class Shown(NamedTuple):
    """A passage of the area's charter, and what became of it."""

    passage: Passage
    state: State
    words: str
    """What the adopter shows; "" where it shows nothing."""
    reason: str
    """Why it is adapted or left out; "" where the adopter does not say."""


class Omission(NamedTuple):
    """Something of the charter that the adopter leaves out of the parts that it shows."""

    address: str
    words: str
    """What people know it by: the words of a promise, the name of a value, the heading of a part."""
    reason: str
    headed: str = ""
    """Where only a heading is left out: the name of its part."""


@dataclass(frozen=True, slots=True)
class Adopted:
    """A charter as its adopter shows it."""

    adoption: Adoption
    area: Charter
    """The charter as its area says it."""
    charter: Charter
    """The charter as the adopter shows it."""
    shown: tuple[Shown, ...]
    """Each passage of the area's charter, in the order of reading."""
    adapted: tuple[Adaptation, ...]
    left_out: tuple[Omission, ...]
    not_shown: tuple[str, ...]
    """The names of the parts that the adopter does not show."""
    only_named: frozenset[str]
    """Those of them whose names another part repeats: they are in the adopter's charter, and on no page as a part."""
    numbers: Numbering
    """The numbers of values and promises, by their places in the adopter's charter: those of the area's."""
    beside: Mapping[int, Beside]
    """What is said beside an element of the adopter's charter, by its identity."""


def apply(charter: Charter, adoption: Adoption) -> Adopted:
    """The charter as an adoption shows it. An address that leads nowhere changes nothing: reading tells of those."""
    known = addresses(charter)
    made = plan(charter, adoption, known)
    after, became = rewritten(charter, made.changes)
    adapted = tuple(adaptations(adoption, known, became, made))
    return Adopted(
        adoption=adoption,
        area=charter,
        charter=after,
        shown=tuple(_shown(charter, adoption, made, became)),
        adapted=adapted,
        left_out=tuple(_omissions(adoption, known)),
        not_shown=tuple(name for name in part_names(charter) if name not in made.wanted),
        only_named=frozenset(made.only_named),
        numbers=numbers_kept(charter, after, became),
        beside=beside(charter, adoption, known, adapted, became),
    )


def _shown(charter: Charter, adoption: Adoption, made: Plan, became: Mapping[int, Element]) -> Iterator[Shown]:
    for passage in passages(charter):
        element = passage.element
        key = (id(element), passage.term or passage.field)
        words = _words_now(passage, became.get(id(element)), made)
        if not words:
            left_out = id(element) in made.left_out or key in made.emptied
            reason = made.left_out.get(id(element), made.emptied.get(key, ""))
            yield Shown(passage, State.LEFT_OUT if left_out else State.NOT_SHOWN, "", reason)
        elif same_meaning(words, passage.words):
            yield Shown(passage, State.KEPT, words, "")
        else:
            yield Shown(passage, State.ADAPTED, words, adoption.adapted[passage.address].reason or "")


def _words_now(passage: Passage, element: Element | None, made: Plan) -> str:
    """What stands in the place of a passage; "" where nothing does."""
    if element is None:
        return ""
    if not passage.term:
        return str(getattr(element, passage.field) or "")
    key = (id(passage.element), passage.term)
    term = made.changes.terms.get(key, passage.term)
    if term is None or passage.role is Role.TERM:
        return term or ""
    assert isinstance(element, Glossary)  # noqa: S101 - nothing else has terms
    return element.terms[term]


def _omissions(adoption: Adoption, known: Addresses) -> Iterator[Omission]:
    for address, entry in adoption.left_out.items():
        whole, text = known.wholes.get(address), known.texts.get(address)
        if isinstance(whole, Part):
            words = getattr(whole, "heading", None) or in_words(address)
        elif text and text.role is Role.HEADING and isinstance(text.element, Part):
            yield Omission(address, text.words or text.where, entry.reason or "", address.rpartition(".")[0])
            continue
        elif text and not text.words:  # a line of the head that the charter does not say either
            continue
        elif text:
            words = text.words
        elif whole:
            words = next((words for value in whole.__dict__.values() if isinstance(words := value, str)), address)
        else:
            continue
        yield Omission(address, words, entry.reason or "")
