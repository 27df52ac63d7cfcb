"""What was named on the command line → a charter to compare.

A file, the name of a charter, a released version (`stockport@1`), or `-` for standard input.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from charterc.adoption.read import read_either
from charterc.errors import ChartercError, UsageError
from charterc.model.charter import Charter
from charterc.project.adoptions import resolve_all
from charterc.project.find import Project, charter_name, find_project, resolve
from charterc.project.versions import released, released_file
from charterc.reading.read import Reading, shown_path
from charterc.source.decode import MAX_BYTES
from charterc.source.files import read_inside, standard_input

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Source:
    """A charter that is compared."""

    label: str
    """How people call it: “stockport@1”, “charters/stockport.yaml at main”."""
    reading: Reading
    path: Path | None = None
    """The file it was read from, as far as it was one."""
    root: Path | None = None
    """Its project's folder."""

    @property
    def charter(self) -> Charter:
        """The charter in it. Raises `UnreadableError` where it has errors."""
        if self.reading.broken or self.reading.charter is None:
            raise UnreadableError(f"{self.label} has errors, so nothing can be compared with it.")
        return self.reading.charter

    @property
    def name(self) -> str:
        """The name of the charter, whichever version of it this is; its label where it is in no file."""
        if self.path is None:
            return self.label
        version = released_file(self.path)
        return version.name if version else charter_name(self.path)


class UnreadableError(ChartercError):
    """A charter with errors: that nothing is told of it must never look like “nothing changed”."""


def from_bytes(label: str, raw: bytes, root: Path | None = None) -> Source:
    """A charter whose bytes are at hand. Pictures are not looked for: they may lie elsewhere, or nowhere any more.

    The charter of an adoption is looked for in the project at `root`.
    """
    return Source(label, read_either(raw, label, None, root))


def named(word: str, project: Project, here: Path) -> Source:
    """The charter that a word on the command line names. Raises `UsageError` where it leads nowhere."""
    if word == STDIN:
        return from_bytes("<stdin>", standard_input("charterc diff stockport - < draft.yaml"), project.root)
    name, at, version = word.rpartition("@")
    if at and not (here / word).is_file():
        return _from_file(_version(project, name, version), word, project.root)
    (path,) = resolve_all(project, [word], here)
    return source_of(path)


def source_of(path: Path) -> Source:
    """The charter in a file. Raises `UsageError` where the file cannot be read."""
    return _from_file(path, shown_path(path), find_project(path.parent).root)


def _version(project: Project, name: str, version: str) -> Path:
    """The file of a released version. Raises `UsageError`."""
    if not (name and version):
        what = "version" if name else "charter"
        raise UsageError(f"“{name}@{version}” names no {what}.", "Write both: stockport@1")
    known = {str(file.number): file.path for file in released(project, name) if not file.fault}
    if not known:
        resolve(project, [name])
        raise UsageError(f"No version of “{name}” has been released.", f"They stand in charters/versions/{name}/.")
    if version not in known:
        raise UsageError(f"There is no version {version} of “{name}”.", f"Released are: {', '.join(known)}.")
    return known[version]


def _from_file(path: Path, label: str, root: Path) -> Source:
    try:
        raw = read_inside(path, root, MAX_BYTES + 1)
    except OSError as error:
        raise UsageError(f"{label} cannot be read: {error.strerror or error}.") from None
    return Source(label, read_either(raw, label, None, root), path, root)
