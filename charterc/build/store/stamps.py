"""Whether files are as they were: by size and time of change first, and by their content where these differ."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import NamedTuple

from charterc.source.watch import digest

_TICK = 2_000_000_000
"""Nanoseconds within which some disks write one time of change for two changes."""


class Stamp(NamedTuple):
    """A file as it was."""

    size: int
    written: int
    """When its content was written last, in nanoseconds. Whoever writes it may say what they like."""
    changed: int
    """When anything about it was changed last, as the system says; on Windows, when it was made."""
    digest: str


def stamp_of(path: Path) -> Stamp | None:
    """The file as it is; None where there is none that can be read."""
    try:
        status = path.stat()
        content = path.read_bytes() if stat.S_ISREG(status.st_mode) else None
    except (OSError, ValueError):
        return None
    return None if content is None else Stamp(status.st_size, status.st_mtime_ns, status.st_ctime_ns, digest(content))


def is_as_it_was(path: Path, before: Stamp | None, since: int | None = None) -> bool:
    """Whether a file is as its stamp says. The times are not trusted if they lie just before `since`."""
    if before is None:
        return not os.path.lexists(path)
    try:
        status = path.stat()
    except (OSError, ValueError):
        return False
    if not stat.S_ISREG(status.st_mode) or status.st_size != before.size:
        return False
    times = status.st_mtime_ns, status.st_ctime_ns
    if times == (before.written, before.changed) and (since is None or max(times) < since - _TICK):
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
