"""Everything on a page, whatever it stands in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields
from functools import cache
from typing import Any


def everything(node: Any) -> Iterator[Any]:
    """A view, and every view, list, mapping and text in it, each before what it holds."""
    waiting = [node]
    while waiting:
        node = waiting.pop()
        yield node
        waiting += reversed(_held_by(node))


_PLAIN = (str, int, type(None))
"""What holds nothing."""


def every_view(views: Sequence[Any]) -> Iterator[Any]:
    """Some views, and every view in them, each before what it holds. Running text holds none."""
    waiting = list(reversed(views))
    while waiting:
        view = waiting.pop()
        yield view
        kind: type = type(view)
        for name in reversed(_with_views(kind)):
            held = getattr(view, name)
            waiting += reversed(held) if isinstance(held, list | tuple) else () if held is None else (held,)


@cache
def _with_views(kind: type) -> tuple[str, ...]:
    """The fields of a kind of view in which other views stand."""
    return tuple(field.name for field in fields(kind) if "View" in str(field.type))


def every_node(node: Any) -> Iterator[Any]:
    """Every view and every mapping in a view or list, each once, however often it is shown; no texts."""
    waiting, known = [node], set()
    while waiting:
        node = waiting.pop()
        if isinstance(node, _PLAIN) or id(node) in known:
            continue
        known.add(id(node))
        if not isinstance(node, list | tuple):
            yield node
        waiting += reversed(_held_by(node))


def _held_by(node: Any) -> Sequence[Any]:
    if isinstance(node, str):
        return ()
    if isinstance(node, list | tuple):
        return node
    if isinstance(node, dict):
        return list(node.values())
    return [getattr(node, name) for name in getattr(node, "__dataclass_fields__", ())]
