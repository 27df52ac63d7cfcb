"""Every charter that a branch changed: those it brought in, those it took away, and those it changed.

One that it renamed is compared with what it was under its old name. A charter whose file is the same, letter for
letter, is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from charterc.changes.sentence import counted
from charterc.comparison.report import NO_CHARTER, Side
from charterc.comparison.sources import Source, from_bytes, source_of
from charterc.diff.compare import compared
from charterc.diff.renamed import gone_charters, renamed
from charterc.diff.view import BEFORE, NOW, View, view_of
from charterc.errors import UsageError
from charterc.model.charter import Charter
from charterc.model.counts import wordings
from charterc.model.passages import promises
from charterc.page.language import ENGLISH
from charterc.project.find import Project, find_project, resolve
from charterc.project.revision import read_revision, shown_revision
from charterc.reading.read import shown_path
from charterc.source.files import real
from charterc.wording.placeholders import is_unwritten


@dataclass(frozen=True, slots=True)
class Touched:
    """A charter that a branch touched; without `before` it is new, without `after` it is gone."""

    before: Source | None
    after: Source | None
    since: str
    """The revision, as people see it."""

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
        """What is printed of it; of one with errors, that nothing can be compared."""
        if self.broken:
            return self._without_changes(f"{self.sources[-1].label} has errors, so it cannot be compared.")
        if self.before and self.after:
            return compared(self.before, self.after)
        if self.after:
            return self._without_changes(f"This charter is new since {self.since}.")
        return self._without_changes(f"This charter is gone since {self.since}. {_lost(self.sources[0].charter)}")

    def _without_changes(self, headline: str) -> View:
        title, language = _titled(self.sources[-1])
        before, after = (
            Side(label, source.label if source else NO_CHARTER, title, "", language)
            for label, source in ((BEFORE, self.before), (NOW, self.after))
        )
        return view_of((before, after), headline)


def _titled(source: Source) -> tuple[str, str]:
    """What a charter is called, and in which language; its file's name where it cannot be read."""
    charter = source.reading.charter
    return (charter.title, charter.language) if charter else (source.label, ENGLISH)


def _lost(charter: Charter) -> str:
    lost = wordings(promise for promise in promises(charter) if not is_unwritten(promise.words))
    return f"Families lose what it promised: {counted(lost, 'promise')}." if lost else "It promised nothing."


def names_one(words: Sequence[str], here: Path) -> bool:
    """Whether these words name a single charter, and no folder of charters."""
    return len(words) == 1 and (words[0] in find_project(here).charters or not (here / words[0]).is_dir())


def touched_since(words: Sequence[str], since: str, here: Path) -> Iterator[Touched]:
    """The charters that were named, or all, as far as they are not what they were. Raises `UsageError`."""
    project = find_project(here)
    revision = read_revision(since, project.root)
    known, shown = renamed(project, revision), shown_revision(since)
    for path in _chosen(project, words, here):
        was = known.get(path, path)
        file, after = revision.file(was), source_of(path)
        if not file.blob:
            yield Touched(None, after, shown)
        elif was != path or not file.had(after.reading.raw):
            yield Touched(from_bytes(f"{shown_path(was)} at {shown}", file.content()), after, shown)
    if not words:
        for path in gone_charters(project, revision):
            if path not in known.values():
                label = f"{shown_path(path)} at {shown}"
                yield Touched(from_bytes(label, revision.file(path).content()), None, shown)


def _chosen(project: Project, words: Sequence[str], here: Path) -> list[Path]:
    """The charters that the words stand for, a folder for those of the project that lie in it; all without words."""
    if not words:
        return list(project.charters.values())
    found: dict[Path, None] = {}
    for word in words:
        folder = real(here / word)
        if word not in project.charters and folder.is_dir():
            inside = [path for path in project.charters.values() if path.is_relative_to(folder)]
            if not inside:
                raise UsageError(f"No charter of the project lies in the folder “{word}”.")
            found |= dict.fromkeys(inside)
        else:
            found |= dict.fromkeys(resolve(project, [word], here))
    return list(found)
