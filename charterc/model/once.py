"""What is worked out of an element: once for each, since an element never changes. Only of the last few is it kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import NamedTuple, TypeVar

from charterc.model.element import Element

Of = TypeVar("Of", bound=Element)
Found = TypeVar("Found")
_LAST = 8
"""A charter, the one that it adopts, and a few that are compared with them."""


class _Same(NamedTuple):
    """An element that equals itself alone: to hold two against each other word for word takes longer than the work."""

    element: Element

    def __hash__(self) -> int:
        return id(self.element)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.element is other.element


def once(work: Callable[[Of], Found]) -> Callable[[Of], Found]:
    """Keeps what `work` found for the elements that it was last asked about. Nobody may change what it returns."""
    kept = lru_cache(maxsize=_LAST)(lambda same: work(same.element))

    @wraps(work)
    def found(element: Of) -> Found:
        return kept(_Same(element))

    return found
