"""Whether an adoption is up to date: which version was adopted, which is the newest, and what changed between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from charterc.adoption.area import read_area
from charterc.adoption.fingerprints import fingerprints_of
from charterc.adoption.read import AdoptionReading
from charterc.changes.change import Difference
from charterc.changes.compare import differences
from charterc.model.charter import Charter
from charterc.project.find import Project, find_project
from charterc.project.versions import released


class State(StrEnum):
    """How what was adopted stands to what the charter says now."""

    CURRENT = "current"
    BEHIND = "behind"
    UNKNOWN = "unknown"
    """Nobody wrote down what was adopted: neither a version nor a fingerprint."""


class Version(NamedTuple):
    """A released version of a charter."""

    number: str
    fingerprints: tuple[str, ...]
    """By which it is known."""
    charter: Charter


class Standing(NamedTuple):
    """How an adoption stands to its charter."""

    state: State
    adopted: str
    """The number of the version that was adopted; "" where it is not known, or is none that was released."""
    newest: str
    """The number of the newest version; "" where none was released."""
    before: Charter | None
    """The charter as it was adopted; None where nothing holds it any more."""
    now: Charter
    """The newest version or, where none was released, the charter as it is."""
    versions: Sequence[Version]
    """Every released version that is sound, the newest last."""

    def difference(self) -> Difference | None:
        """What changed since the charter was adopted; None where nobody can tell."""
        return differences(self.before, self.now) if self.before else None

    def version_with(self, fingerprint: str) -> Version | None:
        """The released version that has a fingerprint."""
        return next((one for one in self.versions if fingerprint in one.fingerprints), None)


def standing(reading: AdoptionReading) -> Standing | None:
    """How an adoption stands to its charter; None where there is no charter that it could stand to."""
    adoption, area = reading.adoption, reading.area
    if adoption is None or area is None or area.charter is None or area.path is None:
        return None
    project = Project(find_project(area.path.parent).root, {})
    versions = list(_versions(project, adoption.adopts))
    newest = versions[-1] if versions else Version("", fingerprints_of(area.charter), area.charter)
    if adoption.version:
        adopted: Version | None = Version(adoption.version, (), area.charter)
    else:
        at_hand = [*versions, Version("", fingerprints_of(area.charter), area.charter)]
        adopted = next((one for one in at_hand if adoption.fingerprint in one.fingerprints), None)
    if adopted is None:
        state = State.BEHIND if adoption.fingerprint else State.UNKNOWN
        return Standing(state, "", newest.number, None, newest.charter, versions)
    # What is not released yet is newer than what is.
    behind = bool(adopted.number) and adopted.number != newest.number
    state = State.BEHIND if behind else State.CURRENT
    return Standing(state, adopted.number, newest.number, adopted.charter, newest.charter, versions)


def _versions(project: Project, name: str) -> Iterator[Version]:
    """The released versions of a charter that are sound, the newest last."""
    for file in released(project, name):
        charter = None if file.fault else read_area(file.path, project.root).charter
        if charter is not None:
            yield Version(str(file.number), fingerprints_of(charter), charter)
