"""How well the pages of a PDF are filled: measured in the finished file, so that the best layout can be kept."""

from __future__ import annotations

import re
from collections.abc import Sequence

from charterc.formats.paper.type_size import contents

GOOD = 0.016
"""Pages that are filled so well need no other layout: each is seven eighths full, or one of seven two thirds."""
_LITTLE = 0.25
# Typst puts each piece of text at a place of its own, from the foot of the page.
_PLACE = re.compile(rb"1 0 0 -1 [-\d.]+ ([-\d.]+) cm[^\n]*\nBT")


def filled(pdf: bytes, body: tuple[float, float]) -> list[float]:
    """The share of each page down to its last line.

    `body` is where words may stand, in points from the foot of the page: from its first line down to its last. A page
    with no words there counts for nothing.
    """
    top, bottom = body
    shares = []
    for content in contents(pdf):
        places = [place for found in _PLACE.findall(content) if bottom <= (place := float(found)) <= top]
        if places:
            shares.append((top - min(places)) / (top - bottom))
    return shares


def emptiness(shares: Sequence[float], splits: int = 0) -> float:
    """One number for how badly pages are filled: 0 is not at all. One large gap is worse than many small ones.

    A last page may end where it ends, so its gap counts a fifth; but one that holds next to nothing is as bad as any
    other. Each thing that is cut in two (`splits`) counts as much as a gap of a third of a page: more than that is not
    left empty to keep a thing whole.
    """
    *others, last = shares or [1.0]
    gaps = sum((1 - share) ** 2 for share in others) + (1 - last) ** 2 / (5 if last >= _LITTLE else 1)
    return (gaps + splits / 9) / (len(others) + 1)
