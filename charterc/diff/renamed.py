"""Charters that a branch renamed."""

from __future__ import annotations

from pathlib import Path

from charterc.project import renamed as files
from charterc.project.find import FOLDER, Project, is_charter
from charterc.project.revision import Revision
from charterc.source.decode import MAX_BYTES
from charterc.source.files import read_inside


def renamed(project: Project, revision: Revision) -> dict[Path, Path]:
    """The path that each renamed charter had, by the one that it has now."""
    new = [path for path in project.charters.values() if not revision.file(path).blob]
    gone = gone_charters(project, revision) if new else []
    return files.renamed(
        {path: _content(path, project) for path in new}, {path: revision.file(path).content() for path in gone}
    )


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
