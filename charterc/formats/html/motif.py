"""A charter's motif: its wheel without words, whole or as it lies in a corner.

motif(4).box -> "-247.2 -247.2 494.6 494.6"
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from charterc.formats.html.wheel import MOST, wheel

_CUT = 0.24
"""The share of its width and height that is cut off in a corner."""
_EDGE = 0.01
"""A margin of this share of its width keeps the drops whole where a browser rounds to pixels."""
_FEW, _MARGIN = 4, 0.12
"""So few drops are not cut, but have a margin of this share of their width and height."""


@dataclass(frozen=True, slots=True)
class Motif:
    """The drawing: its `viewBox` and the path of each drop. The drops meet in the middle."""

    box: str
    corner: str
    """The `viewBox` of the part that shows where it lies in the upper right corner, cut off by both edges.

    Four drops or fewer are shown whole, within a margin: nobody could tell what a piece of them is.
    """
    drops: tuple[str, ...]


@lru_cache(maxsize=MOST)
def motif(count: int) -> Motif:
    """The motif of `count` drops, 1 to 16."""
    drawn = wheel(["–"] * count)
    if drawn is None:
        raise ValueError(count)
    left, top, wide, high = (float(length) for length in drawn.box.split())
    edge = _EDGE * wide
    if count <= _FEW:
        around = _MARGIN * max(wide, high)
        corner = (left - around, top - around, wide + 2 * around, high + 2 * around)
    else:
        corner = (left - edge, top + _CUT * high, (1 - _CUT) * wide + edge, (1 - _CUT) * high + edge)
    box = (left - edge, top - edge, wide + 2 * edge, high + 2 * edge)
    return Motif(_written(box), _written(corner), tuple(petal.path for petal in drawn.petals))


def _written(box: tuple[float, ...]) -> str:
    return " ".join(f"{length:.1f}" for length in box)
