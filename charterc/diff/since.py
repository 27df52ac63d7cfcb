"""Every charter that a branch changed: those it brought in, those it took away, and those it changed.

A charter whose file is the same, letter for letter, is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from charterc.diff.compare import compared
from charterc.diff.sources import Source, from_bytes, source_of
from charterc.diff.view import SideView, View
from charterc.project.find import FOLDER, Project, find_project, is_charter, resolve
from charterc.project.revision import Revision, read_revision
from charterc.reading.read import shown_path


@dataclass(frozen=True, slots=True)
class Touched:
    """A charter that a branch touched; without `before` it is new, without `after` it is gone."""

    before: Source | None
    after: Source | None
    since: str

    @property
    def sources(self) -> list[Source]:
        """Those there are."""
        return [source for source in (self.before, self.after) if source is not None]

    @property
    def broken(self) -> bool:
        """Whether one of them has errors, so that nothing can be compared."""
        return any(source.reading.broken for source in self.sources)

    @property
    def is_same(self) -> bool:
        """Whether it says the same as before."""
        return self.before is not None and self.after is not None and self.view.same

    @property
    def view(self) -> View:
        """What is printed of it. Raises `UnreadableError` where something in it has errors."""
        if self.before and self.after:
            return compared(self.before, self.after)
        (source,) = self.sources
        charter = source.charter
        here = SideView(source.label, charter.title, "", charter.language)
        nothing = SideView("no charter", charter.title, "", charter.language)
        if self.before:
            return View(here, nothing, f"This charter is gone since {self.since}.", (), identical=False)
        return View(nothing, here, f"This charter is new since {self.since}.", (), identical=False)


def touched_since(words: Sequence[str], since: str, here: Path) -> Iterator[Touched]:
    """The charters that were named, or all, as far as they are not what they were. Raises `UsageError`."""
    project = find_project(here)
    revision = read_revision(since, project.root)
    for path in resolve(project, words, here) if words else project.charters.values():
        file = revision.file(path)
        after = source_of(path)
        if not file.blob:
            yield Touched(None, after, since)
        elif not file.had(after.reading.raw):
            yield Touched(from_bytes(f"{after.label} at {since}", file.content()), after, since)
    if not words:
        yield from _gone(project, revision, since)


def _gone(project: Project, revision: Revision, since: str) -> Iterator[Touched]:
    folder = project.root / FOLDER
    there = (revision.root / name for name in revision.blobs)
    for path in sorted(path for path in there if path.parent == folder.resolve() and is_charter(path)):
        if not path.exists():
            label = f"{shown_path(path)} at {since}"
            yield Touched(from_bytes(label, revision.file(path).content()), None, since)
