"""The history of a charter: its released versions in order, and what changed from each to the next."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise

from charterc.changes.agreed import changed, same_meaning
from charterc.changes.change import Difference
from charterc.model.charter import Charter
from charterc.model.consent import NOBODY, Refusals, refusals_of, withheld
from charterc.model.release import Release, VersionNumber
from charterc.problem import Problem, Severity
from charterc.project.find import Project
from charterc.project.versions import has_versions, released
from charterc.reading.read import Reading, read
from charterc.versions.chain import broken_chain


@dataclass(frozen=True)
class Version:
    """A released version that is as it was released."""

    reading: Reading
    charter: Charter
    release: Release

    def without(self, refusals: Refusals) -> Version:
        """The version without the names of those who do not agree to be named."""
        charter = withheld(self.charter, refusals)
        return Version(replace(self.reading, charter=charter), charter, charter.release or self.release)


@dataclass(frozen=True)
class History:
    """The released versions of a charter, the first one first."""

    now: Charter | None = None
    """The charter as it is now; None for one that lies anywhere else than the project's own."""
    versions: tuple[Version, ...] = ()
    problems: tuple[Problem, ...] = ()
    """What is wrong with the files of others, which are not among the versions."""
    gaps: tuple[Problem, ...] = ()
    """Versions that are gone, or that others took the place of, as those after them tell."""
    sources: dict[str, str] = field(default_factory=dict)
    """The text of each file that a problem may be in, by its name as shown."""
    refusals: Refusals = NOBODY
    """Those who do not agree to be named, by the charter as it is now or by any of its versions."""

    @cached_property
    def shown(self) -> tuple[Version, ...]:
        """The versions as they are published: without the names of those who do not agree to it any more."""
        return tuple(version.without(self.refusals) for version in self.versions)

    @property
    def latest(self) -> Version | None:
        """The one that was released last."""
        return self.versions[-1] if self.versions else None

    @property
    def behind(self) -> str:
        """“says version 1, but version 2 was released.”; "" where the charter does not say that it is an older one."""
        said = VersionNumber.of(self.now.version or "") if self.now else None
        if self.latest is None or said is None or said >= self.latest.release.number:
            return ""
        return f"says version {said}, but version {self.latest.release.version} was released."

    @cached_property
    def steps(self) -> tuple[Difference, ...]:
        """What changed from each version to the one after it, and from the latest to the charter as it is now."""
        charters = [version.charter for version in self.versions]
        pairs = pairwise([*charters, *filter(None, [self.now])])
        return tuple(changed(before, after, self.refusals) for before, after in pairs)

    @cached_property
    def to_now(self) -> tuple[Difference | None, ...]:
        """What changed from each version to the charter as it is now; None where a step says it already."""
        now = self.now
        shown = len(self.versions) - (1 if self.is_ahead else 2)
        return tuple(
            changed(version.charter, now, self.refusals) if now and index < shown else None
            for index, version in enumerate(self.versions)
        )

    @property
    def is_ahead(self) -> bool:
        """Whether the charter says something else than its latest version, and not only in another typography."""
        if self.latest is None or self.now is None:
            return False
        return not self.steps[-1].same and not same_meaning(self.latest.charter, self.now)


def read_history(project: Project, reading: Reading) -> History:
    """The released versions of one of the project's charters; none of a charter that lies anywhere else."""
    if reading.path is None or not has_versions(project, reading.path):
        return History()
    versions: list[Version] = []
    problems: list[Problem] = []
    gaps: list[Problem] = []
    sources: dict[str, str] = {}
    said = [reading.charter]
    before: Reading | None = None
    for file in released(project, reading.name):
        found = read(file.path, project.root)
        said.insert(1, found.partial)
        if not file.fault:
            gaps += broken_chain(found, before)
            before = found
        if found.broken or found.charter is None or found.charter.release is None:
            problems += [problem for problem in found.problems if problem.severity is Severity.ERROR]
        else:
            versions.append(Version(found, found.charter, found.charter.release))
        sources |= found.sources
    refusals = refusals_of(filter(None, said))
    return History(reading.charter, tuple(versions), tuple(problems), tuple(gaps), sources, refusals)
