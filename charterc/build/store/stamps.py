"""Whether files are as they were: by size and time of change first, and by their content where these differ."""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path
from typing import NamedTuple

_TICK = 2_000_000_000
"""Nanoseconds within which some disks write one time of change for two changes."""


class Stamp(NamedTuple):
    """A file as it was."""

    size: int
    changed: int
    """Its time of change, in nanoseconds."""
    digest: str


def digest(content: bytes) -> str:
    """A name for some content that no other has."""
    return hashlib.sha256(content).hexdigest()


def stamp_of(path: Path) -> Stamp | None:
    """The file as it is; None where there is none that can be read."""
    try:
        status = path.stat()
        content = path.read_bytes() if stat.S_ISREG(status.st_mode) else None
    except (OSError, ValueError):
        return None
    return None if content is None else Stamp(status.st_size, status.st_mtime_ns, digest(content))


def is_as_it_was(path: Path, before: Stamp | None, since: int | None = None) -> bool:
    """Whether a file is as its stamp says. The time of change is not trusted if it lies just before `since`."""
    if before is None:
        return not os.path.lexists(path)
    try:
        status = path.stat()
    except (OSError, ValueError):
        return False
    if not stat.S_ISREG(status.st_mode) or status.st_size != before.size:
        return False
    if status.st_mtime_ns == before.changed and (since is None or before.changed < since - _TICK):
        return True
    now = stamp_of(path)
    return now is not None and now.digest == before.digest


def names_in(folder: Path) -> str:
    """A digest of the names in a folder; that of no names where it is not there."""
    try:
        with os.scandir(folder) as entries:
            names = sorted(f"{entry.name}{'/' if entry.is_dir() else ''}" for entry in entries)
    except OSError:
        names = []
    return digest("\0".join(names).encode(errors="surrogatepass"))
