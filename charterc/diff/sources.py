"""What was named on the command line → the two charters to compare.

A file, the name of a charter, a released version (`stockport@1`), `-` for standard input, or one charter and the
revision at which its branch parted from another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from charterc.adoption.read import read_either
from charterc.diff.renamed import renamed
from charterc.errors import ChartercError, UsageError
from charterc.model.charter import Charter
from charterc.project.adoptions import resolve_all
from charterc.project.find import Project, find_project, resolve
from charterc.project.revision import read_revision, shown_revision
from charterc.project.versions import released
from charterc.reading.read import Reading, shown_path
from charterc.source.decode import MAX_BYTES
from charterc.source.files import read_inside, standard_input

_STDIN = "-"
_HOW = "Name two: charterc diff A B. Or one and a revision: charterc diff A --since main"


@dataclass(frozen=True, slots=True)
class Source:
    """One of the two charters."""

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


class UnreadableError(ChartercError):
    """A charter with errors: that nothing is told of it must never look like “nothing changed”."""


def sources(words: Sequence[str], since: str | None, here: Path) -> tuple[Source, Source]:
    """The charter before and after, as they were named. Raises `UsageError` for what leads nowhere."""
    project = find_project(here)
    if since is None:
        if len(words) != 2:
            raise UsageError(f"There are two charters to name, and {len(words) or 'none'} was named.", _HOW)
        if words[0] == words[1] == _STDIN:
            raise UsageError("Standard input can be read only once.", _HOW)
        before, after = (_source(word, project, here) for word in words)
        return before, after
    if len(words) != 1 or words[0] == _STDIN:
        raise UsageError("--since compares a charter's file with what it was.", "Name one, or none for all.")
    after = _source(words[0], project, here)
    return _earlier(after, since), after


def from_bytes(label: str, raw: bytes, root: Path | None = None) -> Source:
    """A charter whose bytes are at hand. Pictures are not looked for: they may lie elsewhere, or nowhere any more.

    The charter of an adoption is looked for in the project at `root`.
    """
    return Source(label, read_either(raw, label, None, root))


def _source(word: str, project: Project, here: Path) -> Source:
    if word == _STDIN:
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


def _earlier(after: Source, since: str) -> Source:
    """The same file where this branch parted from a revision."""
    if after.path is None or after.root is None:
        raise UsageError("--since needs a charter in a file.")
    revision, shown = read_revision(since, after.path.parent), shown_revision(since)
    was = after.path
    if not revision.file(was).blob:
        was = renamed(find_project(after.path.parent), revision).get(was.resolve(), was)
    file = revision.file(was)
    if not file.blob:
        hint = "It is new since then, or Git did not have it under this name."
        raise UsageError(f"{after.label} was not there at {shown}, so there is nothing to compare it with.", hint)
    label = after.label if was == after.path else shown_path(was)
    return from_bytes(f"{label} at {shown}", file.content(), after.root)
