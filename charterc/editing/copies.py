"""Promises that stand under several values in the same words, and are therefore one promise."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from charterc.model.charter import Charter
from charterc.model.element import Element
from charterc.model.passages import Passage, Place, promises
from charterc.model.roles import Role
from charterc.problem import Span


class Copy(NamedTuple):
    """A promise that is written out where its id would do."""

    statement: Element
    first: Element
    """The same promise, where its words stay."""


def copies(charter: Charter) -> list[Copy]:
    """The promises without ids whose words stand under another value, or under `commitments`, as well.

    They are the same only where nothing differs: words, note, number, language, what stands below. Only values can
    name a promise by its id, so what is said in other parts is never a copy; nor is what one value says twice.
    """
    alike: defaultdict[tuple[str, str], list[Passage]] = defaultdict(list)
    for promise in promises(charter):
        if promise.role is Role.COMMITMENT:
            alike[promise.element.model_dump_json(exclude={"id"}), promise.language].append(promise)
    return [copy for same in alike.values() if len(same) > 1 for copy in _copies(same, charter)]


def _copies(same: list[Passage], charter: Charter) -> Iterator[Copy]:
    said_for_all = {id(statement) for statement in charter.commitments}

    def order(promise: Passage) -> tuple[bool, bool, Span]:
        """The words stay where they have an id; else under `commitments`; else where they come first in the file."""
        return not _id(promise), id(promise.element) not in said_for_all, promise.element.span

    first, *others = sorted(same, key=order)
    values = {_value(place) for place in first.places or ()}
    for promise in others:
        own = [_value(place) for place in promise.places or ()]
        if not _id(promise) and id(promise.element) not in said_for_all and values.isdisjoint(own):
            values.update(own)
            yield Copy(promise.element, first.element)


def _id(promise: Passage) -> str | None:
    return getattr(promise.element, "id", None)


def _value(place: Place) -> tuple[str, int | None]:
    return place.part, place.item
