"""Whether the file of a released version still says what was agreed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from charterc.model.charter import Charter
from charterc.model.fingerprint import (
    SCHEME,
    fingerprint_key,
    passage_fingerprints,
    release_fingerprint,
)
from charterc.model.passages import Passage, passages
from charterc.model.release import Release
from charterc.problem import START, Problem, Span
from charterc.project.versions import ReleasedFile, released_file
from charterc.source.nodes import key_place, place


def check_place(file: ReleasedFile, shown: str) -> Problem | None:
    """What is wrong with the name or the place of a released version's file, if anything."""
    hint = "Only what “charterc release” writes belongs there. Rename the file, or move it elsewhere."
    return Problem("unreadable-file", file.fault, shown, hint=hint) if file.fault else None


def check_release(charter: Charter, shown: str, path: Path | None) -> Iterator[Problem]:
    """One problem for each passage that is not as it was released; or one for what else is not.

    `path` is that of its file, by which it is known to be a released version even without the record of its release.
    """
    file, release = released_file(path) if path else None, charter.release
    if release is None:
        if file:
            message = f"This is version {file.number} of “{file.name}”, but its record “release:” is gone."
            yield _edited(message, shown, START, _undo(file))
        return
    if file and file.number != release.number:
        message = f"This file holds version {release.version}, and not {file.number}, as its name says."
        yield _edited(message, shown, place(release.node_of("version")), "Give it the name that it had.")
    if not release.fingerprint.startswith(f"{SCHEME}-"):
        message = f"Its fingerprints were made in a way that this charterc does not know: “{release.fingerprint}”."
        yield _edited(message, shown, place(release.node_of("fingerprint")), "Check it with a newer charterc.")
        return
    yield from _changes(charter, release, shown, file)


def _changes(charter: Charter, release: Release, shown: str, file: ReleasedFile | None) -> Iterator[Problem]:
    known, now = dict(release.fingerprints), passage_fingerprints(charter)
    hint, version = _undo(file), f"version {release.version}"
    changed = {key for key in known.keys() | now.keys() if known.get(key) != now.get(key)}
    for passage in _first_of_each(charter, changed):
        was = "says something else than" if fingerprint_key(passage.address) in known else "was not in"
        message = f"“{_short(passage.words)}” ({passage.where}) {was} {version} as released."
        yield _edited(message, shown, passage.span, hint)
    gone = [key for key in known if key not in now]
    for key in gone:
        yield _edited(f"“{key}”, which {version} as released had, is gone.", shown, _record(release), hint)
    misnamed = file is not None and file.number != release.number  # that is told already
    if not changed and not misnamed and release.fingerprint != release_fingerprint(charter, release):
        message = (
            f"The words are those of {version} as released, but something else is not: a date, a link, the order, "
            "a setting, or what this record says."
        )
        yield _edited(message, shown, _record(release), hint)


def _first_of_each(charter: Charter, keys: set[str]) -> Iterator[Passage]:
    """The passages of these addresses, each address once."""
    wanted = set(keys)
    for passage in passages(charter):
        key = fingerprint_key(passage.address)
        if key in wanted:
            wanted.remove(key)
            yield passage


def _record(release: Release) -> Span:
    return key_place(release.node)


def _undo(file: ReleasedFile | None) -> str:
    if file is None:
        return (
            "If this is the charter that people work on, delete its part “release:”. That belongs to released versions."
        )
    return (
        "What was released stays as it is: take the change back. "
        f"To change what is promised, edit charters/{file.name}.yaml and run: charterc release {file.name}"
    )


def _edited(message: str, shown: str, span: Span, hint: str) -> Problem:
    return Problem("released-file-edited", message, shown, span, hint)


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= 80 else line[:79].rsplit(" ", 1)[0] + " …"
