"""The lines of a file, split once for all that look at them: the parser, the places of findings, the printing."""

from __future__ import annotations

from functools import lru_cache

_MOST = 4
"""So many files are kept: the one that is looked at and, with `--since`, the one that it was."""


@lru_cache(maxsize=_MOST)
def lines_of(text: str) -> tuple[str, ...]:
    """The lines without their ends."""
    return tuple(text.split("\n"))
