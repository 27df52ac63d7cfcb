"""Which files and folders a piece of work looks at: while they stay as they are, it need not be done again."""

from __future__ import annotations

import hashlib
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

    files: dict[Path, str] = field(default_factory=dict)
    """The digest of each file that was read, as it was then."""
    places: dict[Path, bool] = field(default_factory=dict)
    """Where a file was looked for, and whether one was there."""
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
            _add(seen, around)


def looked_for(*files: Path) -> None:
    """Says that it counts whether files are there."""
    if (seen := _watching.get()) is not None:
        for file in files:
            seen.places.setdefault(file, file.is_file())


def has_read(file: Path, content: bytes) -> None:
    """Says what was read of a file. What was read first counts."""
    if (seen := _watching.get()) is not None:
        seen.files.setdefault(file, digest(content))


def looked_into(folder: Path) -> None:
    """Says that it counts which names are in a folder, which need not be there."""
    if (seen := _watching.get()) is not None:
        seen.folders.add(folder)


def looked_again(before: Seen) -> None:
    """Says that what was seen before is used once more, from a cache."""
    if (seen := _watching.get()) is not None:
        _add(before, seen)


def _add(seen: Seen, to: Seen) -> None:
    to.files = seen.files | to.files
    to.places = seen.places | to.places
    to.folders |= seen.folders
