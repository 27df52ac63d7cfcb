"""How charters are compared: side by side while they have room there, else each on a page of its own."""

from __future__ import annotations

from collections.abc import Sized
from urllib.parse import quote

FOLDER = "compare"
"""The folder of the site for pages that hold one charter beside the others."""
_BESIDE = 12
"""So many charters stand side by side at most."""


_ROOM = {40: 2, 62: 3, 74: 4, 78: 5}
"""So many columns have their room in a window of so many rem. In a narrower one the charters stand below each other."""


def columns_of(count: int) -> dict[int, int]:
    """In how many columns so many charters stand, by the width in rem from which: each row holds about as many."""
    return {width: -(-count // -(-count // most)) for width, most in _ROOM.items()} if count else {}


def stand_side_by_side(charters: Sized) -> bool:
    """Whether one page holds all of them; else each has a page."""
    return len(charters) <= _BESIDE


def page_beside(charter: str) -> str:
    """The address of the page that holds a charter beside the others, from the site's root."""
    return f"{FOLDER}/{quote(charter)}.html"
