"""A mark for charterc's own notes, by which a file that came with somebody's commit is told from one that it wrote.

A note says when it was changed last: a time between 1985 and 2001, in seconds, which it is given. Git keeps no such
times.
"""

from __future__ import annotations

import secrets
from pathlib import Path

_SEALS = range(500_000_000, 1_000_000_000)


def new_seal() -> int:
    """A time for a note: it stands in the note, and the file is given it as its time of change."""
    return _SEALS.start + 2 * secrets.randbelow(len(_SEALS) // 2)


def bears(path: Path, seal: object) -> bool:
    """Whether the note in a file is one that charterc wrote there. Raises `OSError`."""
    return isinstance(seal, int) and seal in _SEALS and not path.is_symlink() and seal == int(path.stat().st_mtime)
