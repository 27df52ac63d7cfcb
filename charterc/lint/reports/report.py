"""What a reporter is given: the findings of a run, the files, and how the terminal shows text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from charterc.problem import Problem, Severity


class Spot(NamedTuple):
    """Where something is on the page, as people find it there."""

    heading: str = ""
    """The heading of the part; "" for the charter as a whole."""
    within: str = ""
    """Where in the part: “Be Open and Honest”, promise 1.2; "" where that is all that can be said."""


class Finding(NamedTuple):
    """A problem with an identity that stays when lines are added above it."""

    problem: Problem
    element: str = ""
    """Where in the charter it is: `values/open-and-honest/commitments`."""
    words: str = ""
    """The words it is about, in small letters and with single spaces."""
    fingerprint: str = ""
    """A hash of file, rule, element and words, and of how often they came before: unique in a run."""
    spots: Sequence[Spot] = ()
    """Where on the page it is, its main place first; only for a letter."""
    sentence: str = ""
    """The words around its main place; only for a letter."""


class Kind(NamedTuple):
    """What findings are counted by."""

    name: str
    severity: Severity
    fix: str = ""
    """`safe` or `unsafe` where a fix is known."""


def kind_of(problem: Problem) -> Kind:
    """What a finding counts as."""
    return Kind(problem.name, problem.severity, "" if not problem.fix else "safe" if problem.fix.safe else "unsafe")


class Terminal(NamedTuple):
    """What a terminal can show."""

    colour: bool = False
    width: int = 100
    ascii: bool = False


class Report(NamedTuple):
    """The findings of one run."""

    findings: Sequence[Finding] = ()
    files: Sequence[str] = ()
    """The files that were checked, as shown."""
    sources: Mapping[str, str] = {}
    """The text of each file that has findings."""
    titles: Mapping[str, str] = {}
    """The title of each charter that has findings."""
    suppressed: int = 0
    """How many findings comments excused."""
    fail_on: Severity | None = Severity.ERROR
    """The least severity that fails the run; None where none does."""
    terminal: Terminal = Terminal()
    """How the terminal shows text; nothing to formats for programs."""

    @property
    def kinds(self) -> Counter[Kind]:
        """How many findings there are of each kind."""
        return Counter(kind_of(finding.problem) for finding in self.findings)

    @property
    def counts(self) -> dict[Severity, int]:
        """How many findings there are of each severity."""
        found = dict.fromkeys(Severity, 0)
        for kind, count in self.kinds.items():
            found[kind.severity] += count
        return found

    @property
    def notes(self) -> list[Finding]:
        """The findings that are only worth knowing."""
        return [finding for finding in self.findings if finding.problem.severity is Severity.INFO]

    def without_notes(self) -> Report:
        """The same run with what somebody should look at, and no more."""
        heavier = [finding for finding in self.findings if finding.problem.severity is not Severity.INFO]
        return self._replace(findings=heavier)

    def fails(self, severity: Severity) -> bool:
        """Whether a finding of that severity makes the run fail."""
        return self.fail_on is not None and severity.rank <= self.fail_on.rank


_NOUNS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def counted(counts: Mapping[Severity, int]) -> str:
    """“2 errors and 1 warning”; "" where there is nothing to count."""
    parts = [plural(counts[severity], _NOUNS[severity]) for severity in Severity if counts.get(severity)]
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)


def plural(count: int, noun: str) -> str:
    """“1 file”, “2 files”."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
