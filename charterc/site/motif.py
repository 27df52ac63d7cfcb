"""A charter's motif: its wheel without words, whole or as it lies in a corner.

motif(4).box -> "-242.4 -242.4 484.8 484.8"
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from charterc.formats.html.wheel import MOST, wheel
from charterc.model.roles import PROMISES
from charterc.page.view import Page

# So many drops has a page with neither values nor a short list of agreements, and how long such a list may be.
_OTHERWISE, _LIST = 7, range(2, 13)
_CUT = 0.24
"""The share of its width and height that is cut off in a corner."""


@dataclass(frozen=True, slots=True)
class Motif:
    """The drawing: its `viewBox`, the path of each drop, and the radius of the hub; 0 where there is none."""

    box: str
    corner: str
    """The `viewBox` of the part that shows where it lies in the upper right corner, cut off by both edges."""
    drops: tuple[str, ...]
    hub: float
    rim: float
    """The radius of the ground around the hub."""


def drops_of(page: Page) -> list[int]:
    """The colour of each drop of a page's motif, as an index into its theme's tones: one for each value, at most 16."""
    if page.main_group and page.main_group.items:
        return [item.colour for item in page.main_group.items[:MOST]]
    lists = (len(part.statements) for part in page.parts if part.role in PROMISES and part.statements)
    count = next(lists, 0)
    return [index % len(page.theme["tones"]) for index in range(count if count in _LIST else _OTHERWISE)]


@lru_cache(maxsize=MOST)
def motif(count: int) -> Motif:
    """The motif of `count` drops, 1 to 16."""
    drawn = wheel(["–"] * count)
    if drawn is None:
        raise ValueError(count)
    left, top, wide, high = (float(length) for length in drawn.box.split())
    corner = (left, top + _CUT * high, (1 - _CUT) * wide, (1 - _CUT) * high)
    drops = tuple(petal.path for petal in drawn.petals)
    return Motif(drawn.box, " ".join(f"{length:.1f}" for length in corner), drops, drawn.hub, drawn.ring)
