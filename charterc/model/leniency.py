"""What can be read of a charter in which something is wrong, so that one mistake hides no other.

    Charter.model_validate(tree, context=Leniency({Charter: {"title": "Untitled"}}))

Each element that Pydantic refuses is tried again without the entries that were wrong. Where that is not
enough (a value without a name), the list or the element around it goes on without it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from pydantic import ValidationError

from charterc.problem import Span
from charterc.source.nodes import place

Handler = Callable[[Any], Any]
"""Pydantic's own reading of an element: its full form → the element. Raises `ValidationError`."""


class Leniency:
    """Passed to Pydantic as the context of one validation.

    It remembers what became of each element, so that an element that is tried again does not read all below it anew.
    `instead` says what an element gets for a key that it must have, where that is missing or wrong.
    """

    def __init__(self, instead: Mapping[type, Mapping[str, Any]]) -> None:
        self._instead = instead
        self._known: dict[tuple[type, Span], Any] = {}

    def read(self, kind: type, node: Any, full: Any, handler: Handler) -> Any:
        """What can be read of the element at `node`, whose full form is `full`.

        Raises `ValidationError` where nothing can.
        """
        key = (kind, place(node))
        if key not in self._known:
            self._known[key] = _what_can_be_read(full, handler, self._instead.get(kind, {}))
        found = self._known[key]
        if isinstance(found, ValidationError):
            raise found
        return found


def _what_can_be_read(full: Any, handler: Handler, instead: Mapping[str, Any]) -> Any:
    """The element without whatever is wrong; the error where nothing is left of it."""
    try:
        return handler(full)
    except ValidationError as error:
        rest = _without(full, [fault["loc"] for fault in error.errors(include_url=False)], instead)
        return error if rest is None else _what_can_be_read(rest, handler, instead)


def _without(full: Any, faults: Iterable[tuple[int | str, ...]], instead: Mapping[str, Any]) -> Any:
    """A mapping without the entries that faults are about; None where one of them is about no entry of it.

    A fault inside a list or a mapping takes only that entry of it away.
    """
    if not isinstance(full, dict):
        return None
    rest = dict(full)
    inner: dict[int | str, set[int | str]] = {}
    for key, *inside in faults:
        if key in instead:
            rest[key] = instead[str(key)]
        elif key not in full:
            return None
        elif inside and isinstance(full[key], list | dict):
            inner.setdefault(key, set()).add(inside[0])
        else:
            rest.pop(key, None)
    for key, steps in inner.items():
        if key in rest:
            rest[key] = _without_entries(rest[key], steps)
            if len(rest[key]) == len(full[key]):
                del rest[key]
    return rest


def _without_entries(node: list[Any] | dict[Any, Any], steps: set[int | str]) -> list[Any] | dict[Any, Any]:
    """A list or a mapping without some entries, named by number or key. Ids with their words count as a list."""
    if isinstance(node, dict):
        return {key: value for index, (key, value) in enumerate(node.items()) if steps.isdisjoint((index, str(key)))}
    return [item for index, item in enumerate(node) if index not in steps]
