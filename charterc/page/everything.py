"""Everything on a page, whatever it stands in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any


def everything(node: Any) -> Iterator[Any]:
    """A view, and every view, list, mapping and text in it."""
    yield node
    if isinstance(node, list | tuple):
        inner = list(node)
    elif isinstance(node, dict):
        inner = list(node.values())
    else:
        inner = [getattr(node, field.name) for field in fields(node)] if is_dataclass(node) else []
    for each in inner:
        yield from everything(each)
