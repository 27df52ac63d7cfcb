"""Who does not agree to be named, by all that a project holds of a charter: as it is today, and as it was released."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from charterc.model.consent import NOBODY, Refusals, refusals_of
from charterc.project.find import Project, charter_file, charter_name
from charterc.project.versions import released, released_file
from charterc.reading.read import read_bytes
from charterc.source.decode import MAX_BYTES
from charterc.source.files import read_inside
from charterc.source.watch import Seen, looked_again, watching


def refusals_around(path: Path | None, root: Path | None) -> Refusals:
    """Those who do not agree to be named in a charter at `path` or in a version of it; nobody where it is in no file.

    `root` is its project's folder.
    """
    if path is None or root is None:
        return NOBODY
    file = released_file(path)
    refusals, seen = _refusals(tuple(_states(root, file.name if file else charter_name(path))), root)
    looked_again(seen)
    return refusals


class _State(NamedTuple):
    """A file as it is at one time."""

    path: Path
    changed: int
    size: int


def _states(root: Path, name: str) -> Iterator[_State]:
    """The files of the charter of today and of its released versions, the latest first."""
    versions = [file.path for file in reversed(released(Project(root, {}), name)) if not file.fault]
    today = charter_file(root, name)
    for path in [*([today] if today else []), *versions]:
        try:
            status = path.stat()
        except OSError:
            continue  # whoever compares it is told
        yield _State(path, status.st_mtime_ns, status.st_size)


@lru_cache(maxsize=64)
def _refusals(files: tuple[_State, ...], root: Path) -> tuple[Refusals, Seen]:
    """Read once for all that adopt a charter, and again when one of its files has changed."""
    with watching() as seen:
        readings = (read_bytes(text, "") for text in _texts(files, root))
        return refusals_of(reading.partial for reading in readings if reading.partial), seen


def _texts(files: tuple[_State, ...], root: Path) -> Iterator[bytes]:
    for file in files:
        try:
            yield read_inside(file.path, root, MAX_BYTES + 1)
        except OSError:
            continue  # whoever compares it is told
