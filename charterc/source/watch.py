"""Which files and folders a piece of work looks at: while they stay as they are, it need not be done again."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from pathlib import Path


def digest(content: bytes) -> str:
    """A name for some content that no other has."""
    return hashlib.sha256(content).hexdigest()


@dataclass(slots=True)
class Seen:
    """What was looked at."""

    files: dict[Path, str | None] = field(default_factory=dict)
    """The digest of each file that was read, as it was then; None for a place where there was none."""
    folders: set[Path] = field(default_factory=set)
    """Folders of which the names of all that is in them were read."""


_watching: ContextVar[Seen | None] = ContextVar("_watching", default=None)


@contextmanager
def watching(*, apart: bool = False) -> Iterator[Seen]:
    """Takes down what is looked at in the block. A block around it takes it down as well, but for what is `apart`."""
    seen, around = Seen(), _watching.get()
    token = _watching.set(seen)
    try:
        yield seen
    finally:
        _watching.reset(token)
        if around is not None and not apart:
            around.files = seen.files | around.files
            around.folders |= seen.folders


def looked_at(*files: Path) -> None:
    """Says that files are looked at, whether they are there or not."""
    if (seen := _watching.get()) is not None:
        for file in files:
            if file not in seen.files:
                seen.files[file] = _digest_of(file)


def has_read(file: Path, content: bytes) -> None:
    """Says what was read of a file. What was read first counts."""
    if (seen := _watching.get()) is not None and seen.files.get(file) is None:
        seen.files[file] = digest(content)


def looked_into(folder: Path) -> None:
    """Says that it counts which names are in a folder, which need not be there."""
    if (seen := _watching.get()) is not None:
        seen.folders.add(folder)


def looked_again(before: Seen) -> None:
    """Says that what was seen before is used once more, from a cache."""
    if (seen := _watching.get()) is not None:
        seen.files = before.files | seen.files
    for folder in before.folders:
        looked_into(folder)


def _digest_of(file: Path) -> str | None:
    """That of an ordinary file; None where there is none that can be read."""
    try:
        with open(file, "rb", opener=_without_waiting) as stream:
            return digest(stream.read()) if stat.S_ISREG(os.fstat(stream.fileno()).st_mode) else None
    except (OSError, ValueError):
        return None


def _without_waiting(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
