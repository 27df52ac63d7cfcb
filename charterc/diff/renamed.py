"""Charters that a branch renamed: a new file and one that is gone, alike in at least half of their lines.

Git keeps no record of a new name either; it finds it by the likeness of the files, and so does this.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from charterc.project.find import FOLDER, Project, is_charter
from charterc.project.revision import Revision
from charterc.source.decode import MAX_BYTES
from charterc.source.files import read_inside

_ENOUGH = 0.5
"""The part of the longer file's lines that both have in common."""


def renamed(project: Project, revision: Revision) -> dict[Path, Path]:
    """The path that each renamed charter had, by the one that it has now; the most alike are paired first."""
    new = [path for path in project.charters.values() if not revision.file(path).blob]
    gone = gone_charters(project, revision) if new else []
    now = {path: _lines(_content(path, project)) for path in new}
    was = {path: _lines(revision.file(path).content()) for path in gone}
    alike = [(_likeness(was[old], now[path]), path, old) for path in new for old in gone]
    pairs: dict[Path, Path] = {}
    for likeness, path, old in sorted(alike, reverse=True):
        if likeness >= _ENOUGH and path not in pairs and old not in pairs.values():
            pairs[path] = old
    return pairs


def gone_charters(project: Project, revision: Revision) -> list[Path]:
    """The charters of the project that are no longer where they were, by their paths."""
    folder = (project.root / FOLDER).resolve()
    there = (revision.root / name for name in revision.blobs)
    return sorted(path for path in there if path.parent == folder and is_charter(path) and not path.exists())


def _content(path: Path, project: Project) -> bytes:
    try:
        return read_inside(path, project.root, MAX_BYTES)
    except OSError:
        return b""  # whoever compares it says that it cannot be read


def _lines(raw: bytes) -> Counter[bytes]:
    return Counter(line for line in map(bytes.strip, raw.splitlines()) if line)


def _likeness(one: Counter[bytes], other: Counter[bytes]) -> float:
    """The part of the longer text's lines that the other has as well, from 0 to 1."""
    return (one & other).total() / max(one.total(), other.total(), 1)
