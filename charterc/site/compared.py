"""How charters are compared: side by side while they have room there, else each on a page of its own."""

from __future__ import annotations

from collections.abc import Sized
from urllib.parse import quote

FOLDER = "compare"
"""The folder of the site for pages that hold one charter beside the others."""
_BESIDE = 12
"""So many charters stand side by side at most."""


def stand_side_by_side(charters: Sized) -> bool:
    """Whether one page holds all of them; else each has a page."""
    return len(charters) <= _BESIDE


def page_beside(charter: str) -> str:
    """The address of the page that holds a charter beside the others, from the site's root."""
    return f"{FOLDER}/{quote(charter)}.html"
