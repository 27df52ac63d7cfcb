"""Words that several commands have in common."""

from __future__ import annotations

from collections.abc import Iterable


def choices(names: Iterable[str]) -> str:
    """“a5, a4 or a3”."""
    return _listed(names, "or")


def every(names: Iterable[str]) -> str:
    """“2 values, 7 promises and 1 outcome”."""
    return _listed(names, "and")


def _listed(names: Iterable[str], word: str) -> str:
    *most, last = names
    return f"{', '.join(most)} {word} {last}" if most else last
