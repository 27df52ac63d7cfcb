"""Which files and folders a piece of work looks at: while they stay as they are, it need not be done again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(slots=True)
class Seen:
    """What was looked at."""

    files: set[Path] = field(default_factory=set)
    """Files that were read, and places where one might have been."""
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
            around.files |= seen.files
            around.folders |= seen.folders


def looked_at(*files: Path) -> None:
    """Says that files are looked at, whether they are there or not."""
    if (seen := _watching.get()) is not None:
        seen.files.update(files)


def looked_into(folder: Path) -> None:
    """Says that it counts which names are in a folder, which need not be there."""
    if (seen := _watching.get()) is not None:
        seen.folders.add(folder)


def looked_again(before: Seen) -> None:
    """Says that what was seen before is used once more, from a cache."""
    looked_at(*before.files)
    for folder in before.folders:
        looked_into(folder)
