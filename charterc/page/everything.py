"""Everything on a page, whatever it stands in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any


def everything(node: Any) -> Iterator[Any]:
    """A view, and every view, list, mapping and text in it, each before what it holds."""
    waiting = [node]
    while waiting:
        node = waiting.pop()
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
