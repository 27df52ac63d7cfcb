"""The papers there are, and their sizes."""

from __future__ import annotations

from typing import Any

PAPERS = {
    "a5": (148.0, 210.0),
    "a4": (210.0, 297.0),
    "a3": (297.0, 420.0),
    "a2": (420.0, 594.0),
    "a1": (594.0, 841.0),
    "letter": (215.9, 279.4),
    "tabloid": (279.4, 431.8),
}
"""Width and height of each paper in millimetres, upright."""

POSTER_PAPERS = ("a4", "a3", "a2", "a1")
"""The papers that a poster can be put on when its type comes out too small, from small to large."""


def on_paper(paper: str, *, lying: bool) -> dict[str, Any]:
    """What a template is told of its paper: its name and size, and how many times as wide each larger one is."""
    short, long = PAPERS[paper]
    larger = [(name, size / short) for name in POSTER_PAPERS if (size := PAPERS[name][0]) > short + 1]
    return {"paper": paper, "size": (long, short) if lying else (short, long), "larger": larger}
