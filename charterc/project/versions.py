"""The released versions of a project's charters: `charters/versions/NAME/1.yaml`, `2.yaml`, `2.1.yaml`."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from charterc.clean import one_line
from charterc.model.release import VersionNumber
from charterc.project.find import FOLDER, SUFFIXES, Project, charter_name, is_charter
from charterc.source.files import real
from charterc.source.watch import looked_into, watching

VERSIONS = "versions"
"""The folder in `charters/` for charters as they were released."""


class ReleasedFile(NamedTuple):
    """A file among the released versions of a charter."""

    path: Path
    name: str
    """The name of the charter whose version it is; "" where it stands for all of them."""
    number: VersionNumber | None
    """Its number, by the name of the file; None where that is no number."""

    @property
    def fault(self) -> str:
        """What is wrong with its place; "" where nothing is."""
        name = one_line(self.path.name)
        if self.path.is_symlink():
            return f"“{name}” is a link: what it leads to could change, so no released version may be one."
        if self.number is None:
            return f"A released version is called by its number, such as 2.yaml or 2.1.yaml, not “{name}”."
        double = next((path for path in _same_number(self) if path.name < self.path.name), None)
        return f"Two files hold version {self.number}: {one_line(double.name)} and {name}." if double else ""


def released(project: Project, name: str) -> list[ReleasedFile]:
    """The files of a charter's released versions in their order, 10 after 9; those with odd names at the end."""
    return list(_released(project, name))


def every_released(project: Project) -> Iterator[ReleasedFile]:
    """The released versions of every charter, also of those that are no longer there.

    A folder that is a link is not looked into: it is given itself, and is a fault.
    """
    return _released(project)


def _released(project: Project, name: str | None = None) -> Iterator[ReleasedFile]:
    """Those of one charter, or of every one where none is named. The folders of others are not looked into."""
    top = project.root / FOLDER / VERSIONS
    if top.is_symlink():
        yield ReleasedFile(top, "", None)
        return
    for folder in _charters(top, name):
        if name not in {None, charter_name(folder)}:
            continue
        if folder.is_symlink():
            yield ReleasedFile(folder, charter_name(folder), None)
        elif folder.is_dir():
            found = (released_file(path) for path in _entries(folder) if is_charter(path))
            yield from sorted((file for file in found if file is not None), key=_order)


def _charters(top: Path, name: str | None) -> list[Path]:
    """The folders of charters. Where one is named, it alone counts, in whichever way a system writes its name."""
    if name is None:
        return _entries(top)
    for form in ("NFC", "NFD"):
        looked_into(top / unicodedata.normalize(form, name))
    with watching(apart=True):
        return _entries(top)


def without_charter(project: Project) -> list[str]:
    """The names of charters that are no longer there, but whose released versions are."""
    names = dict.fromkeys(file.name for file in every_released(project) if not file.fault)
    return [name for name in names if name not in project.charters]


def released_file(path: Path) -> ReleasedFile | None:
    """The released version in a file, by its place; None where none belongs there."""
    folder = path.parent
    if (folder.parent.name, folder.parent.parent.name) != (VERSIONS, FOLDER):
        return None
    number = VersionNumber.of(path.stem) if path.suffix in SUFFIXES else None
    return ReleasedFile(path, unicodedata.normalize("NFC", folder.name), number)


def released_before(path: Path) -> ReleasedFile | None:
    """The version before a released one, by the names of the files beside it; None where there is none."""
    this = released_file(path)
    if this is None or this.number is None:
        return None
    beside = (released_file(other) for other in _entries(path.parent) if is_charter(other))
    numbered = [(file.number, file) for file in beside if file and file.number and not file.fault]
    earlier = [(number, file) for number, file in numbered if number < this.number]
    return max(earlier)[1] if earlier else None


def latest_number(path: Path) -> VersionNumber | None:
    """The number of the latest version that was released of a charter of the project, by the names of the files."""
    if path.parent.name != FOLDER:
        return None
    found = (released_file(file) for file in _entries(path.parent / VERSIONS / charter_name(path)) if is_charter(file))
    return max((file.number for file in found if file and file.number and not file.fault), default=None)


def place_for(project: Project, name: str, number: VersionNumber) -> Path:
    """Where a version of a charter is kept."""
    return project.root / FOLDER / VERSIONS / name / f"{number}{SUFFIXES[0]}"


def has_versions(project: Project, path: Path) -> bool:
    """Whether a file is one of the project's charters, whose released versions are kept under its name."""
    known = project.charters.get(charter_name(path))
    return known is not None and real(known) == real(path)


def _same_number(file: ReleasedFile) -> list[Path]:
    return [path for path in _entries(file.path.parent) if path.stem == file.path.stem and path.suffix in SUFFIXES]


def _entries(folder: Path) -> list[Path]:
    looked_into(folder)
    try:
        with os.scandir(folder) as entries:
            return sorted(Path(entry.path) for entry in entries if not entry.name.startswith("."))
    except OSError:
        return []


def _order(file: ReleasedFile) -> tuple[bool, VersionNumber, str]:
    return file.number is None, file.number or VersionNumber(0), file.path.name
