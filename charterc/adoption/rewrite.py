"""A charter with other words in some places and without others. The charter itself is not touched.

What stays is followed: a value names no promise that is gone, a summary shows no list that is gone, and a promise that
was said under a value that is gone is said under the next one that keeps it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from charterc.model.charter import Chapter, Charter
from charterc.model.element import Element
from charterc.model.groups import ALL, Item
from charterc.model.measures import Measure
from charterc.model.parts import Summary
from charterc.model.passages import elements
from charterc.model.references import shared_commitments
from charterc.model.statements import Statement

Key = tuple[int, str]
"""A field of an element: the element's identity, and the field's name."""


@dataclass(slots=True)
class Changes:
    """What is to be different. Elements are those of the charter itself, each by its identity."""

    words: dict[Key, str] = field(default_factory=dict)
    emptied: set[Key] = field(default_factory=set)
    """Fields that are left out."""
    gone: set[int] = field(default_factory=set)
    """Elements that are left out, with all that stands below them."""
    terms: dict[Key, str | None] = field(default_factory=dict)
    """Of a glossary, by the term as it is: another term; None for one that is left out."""
    meanings: dict[Key, str] = field(default_factory=dict)
    """Of a glossary, by the term as it is: another meaning."""


class Rewritten(NamedTuple):
    """A charter after its changes."""

    charter: Charter
    became: Mapping[int, Element]
    """What each element that is still there became, by its identity before."""


def rewritten(charter: Charter, changes: Changes) -> Rewritten:
    """The charter with the changes made. What is the same stays the same element."""
    writer = _Writer(charter, changes)
    return Rewritten(writer.charter(), writer.became)


class _Writer:
    def __init__(self, charter: Charter, changes: Changes) -> None:
        self.before = charter
        self.words, self.emptied = changes.words, changes.emptied
        self.terms, self.meanings = changes.terms, changes.meanings
        self.left_out = {one.id for one in elements(charter) if isinstance(one, Statement) and id(one) in changes.gone}
        self.gone = changes.gone | _unused(charter, changes)
        self.shared = shared_commitments(charter)
        there = list(_remaining(charter, self.gone, self.emptied))
        self.there = {id(one) for one in there}
        self.ids = {name for one in there if (name := getattr(one, "id", None))}
        outcomes = charter.outcomes
        if outcomes and any(id(one) in self.there for one in outcomes.items):
            self.ids.add(ALL)
        self.became: dict[int, Element] = {}

    def charter(self) -> Charter:
        charter = self._element(self.before)
        assert isinstance(charter, Charter)  # noqa: S101 - an element stays of its kind
        return charter

    def _element(self, element: Element) -> Element:
        different = {}
        for name in type(element).model_fields:
            was = getattr(element, name)
            now = self._value(element, name, was)
            if now is not was:
                different[name] = now
        self.became[id(element)] = element.changed(**different) if different else element
        return self.became[id(element)]

    def _value(self, element: Element, name: str, was: Any) -> Any:
        if (id(element), name) in self.emptied:
            return type(element).model_fields[name].get_default(call_default_factory=True)
        if (id(element), name) in self.words:
            return self.words[id(element), name]
        if isinstance(was, Element):
            return None if id(was) in self.gone or self._shows_nothing(was) else self._element(was)
        if isinstance(was, tuple):
            now = tuple(self._entries(element, name, was))
            return was if len(now) == len(was) and all(a is b for a, b in zip(was, now, strict=True)) else now
        if isinstance(was, dict):
            return dict(self._named(element, was)) if was else was
        return was

    def _shows_nothing(self, element: Element) -> bool:
        return isinstance(element, Summary) and id(self.before.groups.get(element.of)) not in self.there

    def _entries(self, element: Element, name: str, entries: tuple[Any, ...]) -> Iterator[Any]:
        for entry in entries:
            if isinstance(entry, Chapter):
                yield from self._chapter(entry)
            elif isinstance(entry, Element):
                if id(entry) not in self.gone:
                    yield self._element(entry)
            elif isinstance(element, Charter | Chapter):  # the names of parts
                if id(self.before.parts.get(entry)) in self.there:
                    yield entry
            elif name == "commitments":
                yield from self._named_promise(entry)
            elif not isinstance(element, Item | Measure) or entry in self.ids:
                yield entry

    def _chapter(self, chapter: Chapter) -> Iterator[Element]:
        if any(id(self.before.parts.get(name)) in self.there for name in chapter.parts):
            yield self._element(chapter)

    def _named_promise(self, name: str) -> Iterator[Any]:
        """A promise that a value names. Where it was said is gone, it is said here."""
        said = self.shared.get(name)
        if name in self.left_out or said is None:
            return
        if id(said) in self.there or id(said) in self.became:
            yield name
        else:
            yield self._element(said)

    def _named(self, element: Element, entries: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
        for name, entry in entries.items():
            if isinstance(entry, Element):
                if id(entry) not in self.gone:
                    yield name, self._element(entry)
                continue
            term = self.terms.get((id(element), name), name)
            if term is not None:
                yield term, self.meanings.get((id(element), name), entry)


def _remaining(element: Element, gone: set[int], emptied: set[Key]) -> Iterator[Element]:
    """An element and every other one below it that is still there."""
    yield element
    for name in type(element).model_fields:
        if (id(element), name) in emptied:
            continue
        value = getattr(element, name)
        below = value if isinstance(value, tuple) else tuple(value.values()) if isinstance(value, dict) else (value,)
        for inner in below:
            if isinstance(inner, Element) and id(inner) not in gone:
                yield from _remaining(inner, gone, emptied)


def _unused(charter: Charter, changes: Changes) -> set[int]:
    """The shared promises that no value names any more."""
    there = list(_remaining(charter, changes.gone, changes.emptied))
    now, before = _names_of(there, changes.emptied), _names_of(elements(charter), set())
    return {id(promise) for promise in charter.commitments if promise.id in before - now}


def _names_of(found: Iterator[Element] | list[Element], emptied: set[Key]) -> set[str | None]:
    """The promises that values name."""
    return {
        entry
        for item in found
        if isinstance(item, Item) and (id(item), "commitments") not in emptied
        for entry in item.commitments
        if isinstance(entry, str)
    }
