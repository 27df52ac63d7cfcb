"""Items of lists in which nothing stands: a dash with nothing behind it, or the `null` of other programs.

commitments:
  - We will listen
  -                 → Item 2 of “commitments” is empty.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from charterc.problem import Problem
from charterc.source.nodes import Mapping, Scalar, Sequence

_NOTHING = frozenset({"", "~", "null"})
_ALSO_CALLED = "items"
"""The key of a list that is called as what stands above it."""


def empty_items(tree: Any, file: str) -> Iterator[Problem]:
    """One problem for each empty item of every list in a tree."""
    return _below(tree, file, "")


def _below(node: Any, file: str, above: str) -> Iterator[Problem]:
    if isinstance(node, Mapping):
        for key, value in node.items():
            yield from _below(value, file, above if key == _ALSO_CALLED and above else str(key))
    elif isinstance(node, Sequence):
        for number, item in enumerate(node, start=1):
            if _is_empty(item):
                yield _problem(item, number, above, file)
            yield from _below(item, file, above)


def _is_empty(item: Any) -> bool:
    if not isinstance(item, Scalar):
        return False
    return not item.strip() or (not item.style and item.strip().lower() in _NOTHING)


def _problem(item: Scalar, number: int, above: str, file: str) -> Problem:
    whose = f" of “{above}”" if above else ""
    said = f"Item {number}{whose} says “{item}”, which means that it is empty." if item.strip() else ""
    return Problem(
        "blank-text",
        said or f"Item {number}{whose} is empty.",
        file,
        item.span,
        "It would be printed as a gap. Write its words behind the dash, or delete the item. "
        "Words that start with # need quotes.",
    )
