"""The papers there are, and their sizes."""

from __future__ import annotations

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
