"""A charter as a list of passages: every text that a reader sees as one thing, in the order of reading.

    for passage in passages(charter):
        passage.words     "We will listen to each other's views"
        passage.role      Role.COMMITMENT
        passage.where     "Work Together, promise 4"
        passage.address   "listen", its id; or "values/5/commitments/3", made from its place

Only the order of the parts is known here. What a text is for stands on its field (`model/roles.py`), so a new field
with a role is a new passage for whoever asks: lint, numbering, counts, the tests of every format.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from charterc.model.charter import Chapter, Charter
from charterc.model.element import Element
from charterc.model.groups import Item
from charterc.model.id_names import in_words
from charterc.model.once import once
from charterc.model.page_order import page_order, part_names
from charterc.model.parts import Part
from charterc.model.roles import PROMISES, Role, roles_of
from charterc.model.statements import Statement
from charterc.problem import Span
from charterc.source.nodes import place


class Place(NamedTuple):
    """Where a promise is kept: under a value of a list, or in a part without values. Both count from 0."""

    part: str
    item: int | None
    position: int


@dataclass(frozen=True, slots=True)
class Passage:
    """One text of a charter."""

    words: str
    role: Role
    element: Element
    field: str
    """The field of the element that holds it."""
    node: Any
    """The text in the tree of its file, with its place and its style."""
    address: str
    """The id of its element, which outlives rewording; else a path made from its place, which does not."""
    owner: str
    """The value or part it belongs to, as people call it."""
    language: str
    kind: str = ""
    """What it is one of there, such as “promise”; "" for words that stand alone."""
    number: int = 0
    """The how manieth of these it is, counted from 1."""
    places: tuple[Place, ...] | None = None
    """For a promise every place where it is kept: several, where values share it; none, where no value names it.

    None for anything else, and for what stands below a promise.
    """
    term: str = ""
    """In a glossary: the term that it is, or whose meaning it is."""

    @property
    def span(self) -> Span:
        """Where it stands in its file."""
        return place(self.node)

    @property
    def where(self) -> str:
        """For people: “Be Open and Honest, promise 2”."""
        return f"{self.owner}, {self.kind} {self.number}" if self.number else self.owner


@once
def passages(charter: Charter) -> tuple[Passage, ...]:
    """Every passage: title and facts, the parts in the order of the page, then what stands around them."""
    return tuple(_Reader(charter).read())


def promises(charter: Charter) -> list[Passage]:
    """What is promised, each promise once, in the order of reading; what stands below one is part of it."""
    return [passage for passage in passages(charter) if passage.places is not None]


def elements(node: Any) -> Iterator[Element]:
    """An element and every other one below it, in the order of the models."""
    if isinstance(node, Element):
        yield node
        for name in type(node).model_fields:
            yield from elements(getattr(node, name))
    elif isinstance(node, tuple):
        for inner in node:
            yield from elements(inner)
    elif isinstance(node, dict):
        for inner in node.values():
            yield from elements(inner)


class _Field(NamedTuple):
    name: str
    key: str
    roles: tuple[Role, ...]


@cache
def _fields(kind: type[Element]) -> dict[str, _Field]:
    """The fields of an element in the order of reading: a condition first, and what stands after a list after it."""
    found = [_Field(name, field.alias or name, roles_of(field)) for name, field in kind.model_fields.items()]
    return {field.name: field for field in sorted(found, key=lambda field: _READ.get(field.name, 0))}


_READ = {"when": -1, "after": 1}


class _At(NamedTuple):
    """Where the reading has come to, and what is known there of the words that follow."""

    owner: str
    language: str
    address: str
    role: Role = Role.STATEMENT
    kind: str = ""
    number: int = 0
    above: str = ""
    """The statement that a list belongs to, where it stands below one: “promise 4, ”."""
    part: str = ""
    item: int | None = None
    places: tuple[Place, ...] | None = None


_KINDS = {Role.COMMITMENT: "promise", Role.INDICATOR: "sign"}
"""What people call a statement of a role, where that is not the role's own word."""


class _Reader:
    def __init__(self, charter: Charter) -> None:
        self.charter = charter
        self.shared = {one.id: (number, one) for number, one in enumerate(charter.commitments, 1) if one.id}
        self.kept = _places_by_id(charter)
        self.told: set[str] = set()
        self.promised: Counter[str] = Counter()
        """How many promises came so far in each part without values."""

    def read(self) -> Iterator[Passage]:
        charter, top = self.charter, _At("Title", self.charter.language, "charter")
        parts = charter.parts
        for field in _fields(Charter).values():
            value = getattr(charter, field.name)
            if isinstance(value, str):
                yield from self._text(value, field, charter, top)
        for entry in page_order(charter):
            if isinstance(entry, Chapter):
                yield from self._element(entry, top._replace(address=f"page/{entry.heading}"))
            for name in entry.parts if isinstance(entry, Chapter) else (entry,):
                if name in parts:  # a charter with mistakes may name parts that are not there, or one part twice
                    owner = in_words(name)
                    at = _At(owner, charter.language, name, role_below(charter, name), part=name)
                    yield from self._element(parts.pop(name), at)
        for number, statement in enumerate(charter.commitments, 1):
            if statement.id is None or statement.id not in self.told:
                yield from self._shared(number, statement)
        for field in _fields(Charter).values():
            value = getattr(charter, field.name)
            if isinstance(value, Element) and not isinstance(value, Part):
                yield from self._element(value, top._replace(owner=field.name.capitalize(), address=field.name))

    def _element(self, element: Element, at: _At) -> Iterator[Passage]:
        title = getattr(element, element.titled_by) if element.titled_by else None
        below = at._replace(
            owner=title or at.owner,
            language=getattr(element, "language", None) or at.language,
            kind="",
            number=0,
            above=f"{at.kind} {at.number}, " if isinstance(element, Statement) else "",
            places=None,
        )
        # The words of a measure belong to the list it stands in; those of a value to the value itself.
        own = at._replace(language=below.language) if at.kind else below
        for field in _fields(type(element)).values():
            value = getattr(element, field.name)
            if isinstance(value, str):
                yield from self._text(value, field, element, own) if value else ()
            elif isinstance(value, dict) and Role.UNSEEN not in field.roles:
                yield from _terms(value, field, element, below)
            elif isinstance(value, Element):
                yield from self._element(value, below._replace(address=f"{at.address}/{field.key}"))
            elif isinstance(value, tuple):
                yield from self._list(value, field, below)

    def _text(self, words: str, field: _Field, element: Element, at: _At) -> Iterator[Passage]:
        if not field.roles or field.roles[0] is Role.UNSEEN:  # a choice, an id, a file
            return
        # The address of an item is that of its first words; a part is known by its name, which is no text of its own.
        main = field.name == element.shorthand.get(str) and not isinstance(element, Part)
        yield Passage(
            words,
            at.role if field.roles[0] is Role.INHERITED else field.roles[0],
            element,
            field.name,
            element.node_of(field.key),
            at.address if main else f"{at.address}.{field.key}",
            at.owner,
            at.language,
            at.kind,
            at.number,
            at.places if main else None,
        )

    def _list(self, found: tuple[Any, ...], field: _Field, at: _At) -> Iterator[Passage]:
        role = field.roles[0] if field.roles else at.role
        path = at.address if field.name == "items" else f"{at.address}/{field.key}"
        for index, inner in enumerate(found):
            if isinstance(inner, Element):
                here = at._replace(address=getattr(inner, "id", None) or f"{path}/{index + 1}", role=role)
                if isinstance(inner, Statement):
                    kind = at.above + _KINDS.get(role, role.value)
                    here = here._replace(kind=kind, number=index + 1, places=self._places(inner, here, index))
                elif isinstance(inner, Item):
                    here = here._replace(item=index)
                elif inner.called:
                    here = here._replace(kind=inner.called, number=index + 1)
                yield from self._element(inner, here)
            elif role is Role.COMMITMENT and inner in self.shared and inner not in self.told:
                yield from self._shared(*self.shared[inner])

    def _shared(self, number: int, statement: Statement) -> Iterator[Passage]:
        """A promise that is said once for all values; it is read where the first of them names it."""
        name = statement.id or ""
        self.told.add(name)
        address = name or f"commitments/{number}"
        at = _At("Commitments", self.charter.language, address, Role.COMMITMENT, "promise", number)
        yield from self._element(statement, at._replace(places=self.kept.get(name, ())))

    def _places(self, statement: Statement, at: _At, position: int) -> tuple[Place, ...] | None:
        if at.role not in PROMISES or at.above:
            return None
        if at.item is None:
            position = self.promised[at.part]
            self.promised[at.part] += 1
        return self.kept.get(statement.id or "", (Place(at.part, at.item, position),))


def role_below(charter: Charter, name: str) -> Role:
    """The role of the statements in a part."""
    if name in charter.sections:
        return Role.PROMISE if charter.sections[name].promises else Role.STATEMENT
    return next(iter(_fields(Charter)[name].roles), Role.STATEMENT)


def _places_by_id(charter: Charter) -> dict[str, tuple[Place, ...]]:
    """The places under values of every promise that has an id, in the order of the page."""
    found: dict[str, tuple[Place, ...]] = {}
    for name in part_names(charter):
        for item, value in enumerate(charter.groups[name].items if name in charter.groups else ()):
            for position, entry in enumerate(value.commitments):
                key = entry if isinstance(entry, str) else entry.id
                if key:
                    found[key] = (*found.get(key, ()), Place(name, item, position))
    return found


def _terms(terms: dict[str, str], field: _Field, element: Element, at: _At) -> Iterator[Passage]:
    """Each term of a glossary, and then what it means."""
    if len(field.roles) < 2:
        return
    node = element.node_of(field.key)
    written = {key.strip(): (key, value) for key, value in node.items()} if terms and isinstance(node, dict) else {}
    for term, meaning in terms.items():
        address, (term_node, meaning_node) = f"{at.address}/{term}", written.get(term, (term, meaning))
        own, explained = (term, field.roles[0]), (meaning, field.roles[1])
        yield Passage(*own, element, field.name, term_node, address, at.owner, at.language, term=term)
        yield Passage(*explained, element, field.name, meaning_node, f"{address}.meaning", term, at.language, term=term)
