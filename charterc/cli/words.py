"""Words that the help of several commands has in common."""

from __future__ import annotations

from collections.abc import Iterable


def choices(names: Iterable[str]) -> str:
    """“a5, a4 or a3”."""
    *most, last = names
    return f"{', '.join(most)} or {last}" if most else last
