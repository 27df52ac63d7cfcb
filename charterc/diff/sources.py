"""What was named on the command line → the two charters to compare.

Two charters, or one and the revision at which its branch parted from another.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from charterc.comparison.sources import STDIN, Source, from_bytes, named
from charterc.diff.renamed import renamed
from charterc.errors import UsageError
from charterc.project.find import find_project
from charterc.project.revision import read_revision, shown_revision
from charterc.reading.read import shown_path
from charterc.source.files import real

_HOW = "Name two: charterc diff A B. Or one and a revision: charterc diff A --since main"


def sources(words: Sequence[str], since: str | None, here: Path) -> tuple[Source, Source]:
    """The charter before and after, as they were named. Raises `UsageError` for what leads nowhere."""
    project = find_project(here)
    if since is None:
        if len(words) != 2:
            raise UsageError(f"There are two charters to name, and {len(words) or 'none'} was named.", _HOW)
        if words[0] == words[1] == STDIN:
            raise UsageError("Standard input can be read only once.", _HOW)
        before, after = (named(word, project, here) for word in words)
        return before, after
    if len(words) != 1 or words[0] == STDIN:
        raise UsageError("--since compares a charter's file with what it was.", "Name one, or none for all.")
    after = named(words[0], project, here)
    return _earlier(after, since), after


def _earlier(after: Source, since: str) -> Source:
    """The same file where this branch parted from a revision."""
    if after.path is None or after.root is None:
        raise UsageError("--since needs a charter in a file.")
    revision, shown = read_revision(since, after.path.parent), shown_revision(since)
    was = after.path
    if not revision.file(was).blob:
        was = renamed(find_project(after.path.parent), revision).get(real(was), was)
    file = revision.file(was)
    if not file.blob:
        hint = "It is new since then, or Git did not have it under this name."
        raise UsageError(f"{after.label} was not there at {shown}, so there is nothing to compare it with.", hint)
    label = after.label if was == after.path else shown_path(was)
    return from_bytes(f"{label} at {shown}", file.content(), after.root)
