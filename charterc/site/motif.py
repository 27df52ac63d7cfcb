"""A charter's motif: its wheel without words, drawn as many drops whose points meet in the middle.

Lengths are in hundredths of the wheel's radius.

    motif(4).box -> "-80.8 -80.8 161.6 161.6"
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

from charterc.model.roles import PROMISES
from charterc.page.view import Page

# More drops than these could not be told apart.
_MOST = 60
# So many have a page with neither values nor a short list of agreements, and how long such a list may be.
_OTHERWISE, _LIST = 7, range(2, 13)
_RADIUS = 100.0
_WIDEST, _APART = 0.345, 0.012
_CUT = 0.24
"""The share of its width and height that is cut off in a corner."""
_HUB = 0.6
"""The hub's share of what the round ends leave free around the middle."""


@dataclass(frozen=True, slots=True)
class Motif:
    """The drawing: its `viewBox`, the path of each drop, and the radius of the hub; 0 where there is none."""

    box: str
    corner: str
    """The `viewBox` of the part that shows where it lies in the upper right corner, cut off by both edges."""
    drops: tuple[str, ...]
    hub: float


def drops_of(page: Page) -> list[int]:
    """The colour of each drop of a page's motif, as an index into its theme's tones: one for each value, at most 60."""
    if page.main_group and page.main_group.items:
        return [item.colour for item in page.main_group.items[:_MOST]]
    lists = (len(part.statements) for part in page.parts if part.role in PROMISES and part.statements)
    count = next(lists, 0)
    return [index % len(page.theme["tones"]) for index in range(count if count in _LIST else _OTHERWISE)]


@lru_cache(maxsize=64)
def motif(count: int) -> Motif:
    """The motif of `count` drops, 1 to 60."""
    if count == 1:
        disc = "M-100 0A100 100 0 1 1 100 0A100 100 0 1 1-100 0Z"
        return Motif(_box(-1, -1, 2, 2), _corner(-1, -1, 2, 2), (disc,), 0)
    side = math.sin(math.pi / count)
    end = min(_WIDEST, (side - _APART) / (1 + side))
    reach = 1 - end
    # Two lie side by side, four in the corners of a square; any other number starts at the top.
    start = {2: -math.pi / 2, 4: -math.pi / 4}.get(count, 0.0)
    angles = [start + 2 * math.pi * index / count for index in range(count)]
    across = [math.sin(angle) * reach for angle in angles]
    down = [-math.cos(angle) * reach for angle in angles]
    left, top = min(across) - end, min(down) - end
    wide, high = max(across) + end - left, max(down) + end - top
    drops = tuple(_drop(angle, end, reach) for angle in angles)
    hub = round(_RADIUS * _HUB * (reach - end), 1)
    return Motif(_box(left, top, wide, high), _corner(left, top, wide, high), drops, hub)


def _corner(left: float, top: float, wide: float, high: float) -> str:
    return _box(left, top + _CUT * high, (1 - _CUT) * wide, (1 - _CUT) * high)


def _box(*lengths: float) -> str:
    return " ".join(_written(length) for length in lengths)


def _drop(angle: float, end: float, reach: float) -> str:
    """Two tangents from the middle to the round end."""
    spread, length = math.asin(end / reach), math.sqrt(reach**2 - end**2)
    (x, y), (u, v) = (
        (math.sin(angle + way * spread) * length, -math.cos(angle + way * spread) * length) for way in (-1, 1)
    )
    radius = _written(end)
    return f"M0 0L{_written(x)} {_written(y)}A{radius} {radius} 0 1 1 {_written(u)} {_written(v)}Z"


def _written(length: float) -> str:
    return f"{length * _RADIUS:.1f}".replace("-0.0", "0.0")
