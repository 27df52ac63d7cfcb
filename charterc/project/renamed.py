"""Files that were renamed: a new file and one that is gone, alike in at least half of their lines.

Git keeps no record of a new name either; it finds it by the likeness of the files, and so does this.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

_ENOUGH = 0.5
"""The part of the longer file's lines that both have in common."""


def renamed(new: Mapping[Path, bytes], gone: Mapping[Path, bytes]) -> dict[Path, Path]:
    """The path that each renamed file had, by the one that it has now; the most alike are paired first."""
    now, was = ({path: _lines(raw) for path, raw in files.items()} for files in (new, gone))
    alike = [(_likeness(was[old], now[path]), path, old) for path in new for old in gone]
    pairs: dict[Path, Path] = {}
    for likeness, path, old in sorted(alike, reverse=True):
        if likeness >= _ENOUGH and path not in pairs and old not in pairs.values():
            pairs[path] = old
    return pairs


def are_alike(one: bytes, other: bytes) -> bool:
    """Whether two files have at least half of their lines in common."""
    return _likeness(_lines(one), _lines(other)) >= _ENOUGH


def _lines(raw: bytes) -> Counter[bytes]:
    return Counter(line for line in map(bytes.strip, raw.splitlines()) if line)


def _likeness(one: Counter[bytes], other: Counter[bytes]) -> float:
    """The part of the longer text's lines that the other has as well, from 0 to 1."""
    return (one & other).total() / max(one.total(), other.total(), 1)
