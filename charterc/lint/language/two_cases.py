"""Whether two statements of the same words are two promises: each for another case, time or aim that the file names."""

from __future__ import annotations

from typing import Any

from charterc.model.element import Element
from charterc.wording.fold import folded

_REACHED = ("within", "due", "target")


def are_for_two_cases(one: Element, other: Element) -> bool:
    """Whether one holds in a case in which the other does not, or both say by when or how far and say two things."""
    if _said(one, "when") != _said(other, "when"):
        return True
    return any(
        first and second and first != second
        for first, second in ((_said(one, field), _said(other, field)) for field in _REACHED)
    )


def _said(element: Element, field: str) -> str:
    said: Any = getattr(element, field, None)
    return folded(said or "")
