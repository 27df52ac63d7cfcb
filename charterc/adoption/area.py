"""The charter that an adoption adopts: the area's file as it is now, or the released version that is named."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from charterc.model.adoption import Adoption
from charterc.model.consent import withheld
from charterc.model.release import VersionNumber
from charterc.near import did_you_mean
from charterc.problem import Problem, Severity
from charterc.project.adoptions import adoptions_called
from charterc.project.find import FOLDER, SUFFIXES, Project, charter_file, find_project
from charterc.project.versions import place_for, released
from charterc.reading.read import Reading, read, shown_path
from charterc.reading.refusals import refusals_around
from charterc.source.nodes import place
from charterc.source.watch import Seen, looked_again, looked_for, watching


class Area(NamedTuple):
    """What an adoption adopts."""

    reading: Reading | None
    """None where it is not there, or has errors."""
    problem: Problem | None = None
    """Why there is none."""


def area_of(adoption: Adoption, root: Path, file: str) -> Area:
    """The charter that is adopted, from the project at `root`. `file` is the adoption's, as people see it."""
    path = charter_file(root, adoption.adopts)
    if path is None:
        return Area(None, _unknown(adoption, root, file))
    if adoption.version:
        number = VersionNumber.of(adoption.version)
        path = place_for(Project(root, {}), adoption.adopts, number) if number else path
        looked_for(path)
        if not path.is_file():
            return Area(None, _unknown_version(adoption, root, file))
    reading = read_area(path, root)
    if reading.broken:
        what = f"version {adoption.version} of “{adoption.adopts}”" if adoption.version else f"“{adoption.adopts}”"
        message = f"The charter that is adopted, {what}, has errors, so nothing can be shown of it."
        first = next((found.message for found in reading.problems if found.severity is Severity.ERROR), "")
        hint = f"The first is: {first}\nTo see all of them: charterc lint {shown_path(path)}"
        return Area(None, Problem("unknown-reference", message, file, place(adoption.node_of("adopts")), hint))
    return Area(_published(reading, root))


def read_area(path: Path, root: Path) -> Reading:
    """A charter, or a released version of one, in the project at `root`. Nobody may change the reading."""
    status = path.stat()
    reading, seen = _read(path, root, status.st_mtime_ns, status.st_size)
    looked_again(seen)
    return reading


@lru_cache(maxsize=64)
def _read(path: Path, root: Path, changed: int, size: int) -> tuple[Reading, Seen]:
    """A charter that many may adopt is read once, and again when it has changed."""
    del changed, size  # they only tell one state of the file from another
    with watching() as seen:
        return read(path, root), seen


def _published(reading: Reading, root: Path) -> Reading:
    """The charter without the names of those who do not agree to be named, by its word or a later one."""
    if reading.charter is None:
        return reading
    return replace(reading, charter=withheld(reading.charter, refusals_around(reading.path, root)))


def _unknown(adoption: Adoption, root: Path, file: str) -> Problem:
    name, span = adoption.adopts, place(adoption.node_of("adopts"))
    if adoptions_called(root, name):
        message = (
            f"“{name}” is itself an adoption. Only a charter can be adopted, so that everybody shows the same one."
        )
        return Problem("unknown-reference", message, file, span, "Name the charter that it adopts.")
    known = list(find_project(root).charters)
    hint = did_you_mean(name, known) or f"Its file would be {FOLDER}/{name}{SUFFIXES[0]}."
    return Problem("unknown-reference", f"There is no charter called “{name}” in this project.", file, span, hint)


def _unknown_version(adoption: Adoption, root: Path, file: str) -> Problem:
    name, span = adoption.adopts, place(adoption.node_of("version"))
    known = [str(found.number) for found in released(Project(root, {}), name) if not found.fault]
    hint = (
        f"Released are: {', '.join(known)}."
        if known
        else f"None has been released. Leave “version:” empty, or release one: charterc release {name}"
    )
    return Problem("unknown-reference", f"There is no version {adoption.version} of “{name}”.", file, span, hint)
