"""Each file as it was at an earlier revision: under the name it had then, which may be another one's today.

A charter is told by its words, not only by the name of its file: one that was renamed, and two that changed their
names with each other, are compared with what they were themselves.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from charterc.lint.targets import Target
from charterc.project.find import SUFFIXES
from charterc.project.renamed import are_alike, renamed
from charterc.project.revision import EarlierFile, Revision
from charterc.source.decode import MAX_BYTES
from charterc.source.files import read_inside, real

_MOST = 100
"""More files whose words are gone from where they were are not read to see where they went."""


def earlier_files(files: Sequence[Target], revision: Revision) -> dict[Path, EarlierFile]:
    """Each file as it was; one that is new, or was written anew, as the file whose words it now has."""
    found = {target.path: revision.file(target.path) for target in files}
    new = {
        target.path: raw
        for target in files
        if target.given is None and not _is_still(raw := target.content(), found[target.path])
    }
    if not new:
        return found
    roots = {real(target.root) for target in files if target.path in new}
    was = _whose_words_are_gone(revision, roots)
    pairs = renamed(new, {path: file.content() for path, file in was.items()})
    taken = {path for path in new if real(path) in pairs.values()}
    found |= {path: EarlierFile(revision.root, "") for path in taken}
    return found | {path: was[old] for path, old in pairs.items()}


def _whose_words_are_gone(revision: Revision, roots: set[Path]) -> dict[Path, EarlierFile]:
    """The files of some projects, as they were, whose words stand no longer where they stood."""
    found: dict[Path, EarlierFile] = {}
    for path in revision.files(SUFFIXES):
        if any(path.is_relative_to(root) for root in roots) and len(found) < _MOST:
            file = revision.file(path)
            if not _is_still(_content(path, revision.root), file):
                found[path] = file
    return found


def _content(path: Path, root: Path) -> bytes:
    """The bytes that stand at a place today; none where no file does."""
    try:
        return read_inside(path, root, MAX_BYTES + 1)
    except OSError:
        return b""


def _is_still(raw: bytes, earlier: EarlierFile) -> bool:
    """Whether a file has the words that stood under its name."""
    return bool(earlier.blob) and (earlier.had(raw) or are_alike(raw, earlier.content()))
