"""Writes the first files of a project: those that are not there yet, and all of them or none."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path

from charterc.output.write import created


def write_new(root: Path, files: Mapping[str, str | bytes]) -> tuple[list[str], list[str]]:
    """Makes those of `files`, by their paths from `root`, that are not there. Which were made, and which were there.

    A file that comes to be meanwhile is not overwritten. Raises `OutputError` where one cannot be made; those before it
    are taken away again. Where the machine stops half way, doing it again makes the rest.
    """
    there = [name for name in files if (root / name).exists() or (root / name).is_symlink()]
    new = [name for name in files if name not in there]
    with ExitStack() as made:
        for name in new:
            text = files[name]
            made.enter_context(created(root, name, text if isinstance(text, bytes) else text.encode()))
    return new, there
