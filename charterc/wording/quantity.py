"""One figure in a sentence, and whether the words beside it say that it is the least or the most."""

from __future__ import annotations

import re
from typing import NamedTuple

from charterc.wording.fold import EM_DASH, EN_DASH

RANGE = rf"\s?(?:-|{EN_DASH}|{EM_DASH}|to|and|until|till)\s?"
"""What stands between the first and the last of a range, as a pattern."""
_LEAST = re.compile(
    r"\b(?:at least|no fewer than|not less than|no less than|a minimum of|(?<!no )(?<!not )more than|over)\s$"
)
_MOST = re.compile(
    r"\b(?:at most|up to|no more than|not more than|a maximum of|(?<!no )(?<!not )(?:fewer|less) than|under)\s$"
)
_BEHIND = re.compile(r"\s(?:or|and) (?P<more>more|over)\b|\s(?:or|and) (?:fewer|less|under)\b")
NEAR = 20
"""Characters in front of a figure in which “at least” stands."""


class Quantity(NamedTuple):
    """One figure, with its place in the sentence."""

    kind: str
    """`within`, `lasts`, `before`, `every`, `period`, `£`, `£ hour`, `%`, `age`, `clock`, or `number of` and a stem."""
    number: float
    start: int
    end: int
    unit: str = ""
    bound: str = ""
    """`least` or `most`, where it says so."""


def bound(folded: str, start: int, end: int) -> str:
    """`least` or `most`, where the words beside a figure say so."""
    lead, behind = folded[max(0, start - NEAR) : start], _BEHIND.match(folded, end)
    if behind:
        return "least" if behind["more"] else "most"
    return "most" if _MOST.search(lead) else "least" if _LEAST.search(lead) else ""
