"""Whether files are as they were: by size and time of change first, and by their content where these differ."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from charterc.source.files import is_inside, read_inside
from charterc.source.watch import digest

LARGEST = 1 << 30
"""Bytes that are read of a file at most: a link may lead to a device that never ends."""
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


def stamp_of(path: Path, root: Path) -> Stamp | None:
    """The file as it is; None where there is none in the folder `root` that can be read."""
    try:
        content = read_inside(path, root, LARGEST)
        status = path.stat()
    except (OSError, ValueError):
        return None
    return Stamp(status.st_size, status.st_mtime_ns, status.st_ctime_ns, digest(content))


def is_as_it_was(path: Path, root: Path, before: Stamp, since: int | None = None) -> bool:
    """Whether a file below `root` is as its stamp says. Times that lie just before `since` are not trusted."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return False
    if status.st_size != before.size or not is_inside(path, root):
        return False
    times = status.st_mtime_ns, status.st_ctime_ns
    if times == (before.written, before.changed) and (since is None or max(times) < since - _TICK):
        return True
    now = stamp_of(path, root)
    return now is not None and now.digest == before.digest


def names_in(folder: Path) -> str:
    """A digest of the names in a folder; that of no names where it is not there."""
    try:
        with os.scandir(folder) as entries:
            names = sorted(f"{entry.name}{'/' if entry.is_dir() else ''}" for entry in entries)
    except OSError:
        names = []
    return digest("\0".join(names).encode(errors="surrogatepass"))
