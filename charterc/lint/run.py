"""Many files → their results, in order: side by side in two or more processes where that pays."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

from charterc.errors import ChartercError
from charterc.lint.engine import Linted, lint
from charterc.lint.gather import gathered
from charterc.lint.read import read
from charterc.lint.settings import Settings
from charterc.lint.targets import Target, is_theme
from charterc.lint.theme import lint_theme
from charterc.report.report import Finding, Kind, kind_of

if TYPE_CHECKING:
    from charterc.lint.baseline import Known
    from charterc.lint.since import Earlier
    from charterc.report.printer import Printer
    from charterc.workers import Pool

WORTH_A_POOL = 64
"""Below this many files, starting a second process takes longer than it saves."""
_MOST_PROCESSES = 8
_FIRST = 4
"""So many files are looked at before there are other processes."""
_FEWEST, _MOST = 16, 256
"""So many files at least and at most a process looks at before it hands over what it found: that waits in memory."""
_SELDOM = 500_000
"""After so many new objects that refer to others, Python looks for those that only refer to each other."""


class Job(NamedTuple):
    """A file and how to lint it."""

    target: Target
    settings: Settings
    earlier: Earlier | None = None
    """The file as it was, where only what is new is wanted."""
    known: Known | None = None
    """The findings of the file that a baseline knows, where there is one."""
    printer: Printer | None = None
    """Prints the findings at once. Without it they are handed back whole."""
    apart: bool = False
    """Whether each place is a finding of its own, as a baseline wants it; else those of one group are shown as one."""
    given: bytes | None = None
    """What standard input held, which can be read only once."""


class Result(NamedTuple):
    """What was found in a file; small enough to be handed from process to process."""

    file: str
    findings: tuple[Finding, ...] = ()
    """Those that are not printed yet."""
    printed: str = ""
    counted: Mapping[Kind, int] = {}
    """How many findings of each kind are printed."""
    suppressed: int = 0
    gone: int = 0
    """How many findings of the baseline are no longer there."""


def examine(job: Job) -> Result:
    """Lints one file."""
    target = job.target
    raw, fault = (job.given, None) if job.given is not None else read(target)
    linted = Linted(target.shown, [fault]) if fault is not None else _linted(raw, job)
    findings, gone = _findings(linted, job)
    if not findings:
        return Result(target.shown, suppressed=linted.suppressed, gone=gone)
    if not job.apart and any(finding.problem.group for finding in findings):
        findings = gathered(findings)
    if job.printer is None:
        return Result(target.shown, tuple(findings), suppressed=linted.suppressed, gone=gone)
    counted = Counter([kind_of(finding.problem) for finding in findings])
    return Result(target.shown, (), job.printer.print(findings, linted.text), counted, linted.suppressed, gone)


def _linted(raw: bytes, job: Job) -> Linted:
    target = job.target
    if job.earlier is not None:
        from charterc.lint.since import is_unchanged, lint_since  # noqa: PLC0415 - only with --since

        if is_unchanged(raw, job.earlier):
            return Linted(target.shown, [])
        if not is_theme(target):
            return lint_since(raw, target, job.settings, job.earlier)
    if is_theme(target):
        return lint_theme(target, job.settings)
    return lint(raw, target.shown, job.settings, path=target.path, root=target.root)


def run(jobs: Sequence[Job], *, processes: int | None = None) -> Iterator[Result]:
    """The result of each job, in the order of the jobs."""
    if len(jobs) < WORTH_A_POOL or processes == 1 or any(job.target.stdin for job in jobs):
        yield from map(examine, jobs)
        return
    from charterc.workers import Pool, cores  # noqa: PLC0415 - takes longer to import than a file to lint

    processes = min(cores(), _MOST_PROCESSES) if processes is None else processes
    if processes == 1:
        yield from map(examine, jobs)
        return
    # What these import, build and learn of words is there already in processes made by fork …
    yield from map(examine, jobs[:_FIRST])
    gc.freeze()  # … and need not be looked through again in each of them. What a file leaves behind is freed at once.
    gc.set_threshold(_SELDOM)
    with closing(_side_by_side(jobs[_FIRST:], Pool(processes), processes)) as results:
        yield from results


def _side_by_side(jobs: Sequence[Job], pool: Pool, processes: int) -> Generator[Result, None, None]:
    start = 0
    while start < len(jobs):
        size = _size(len(jobs) - start, processes) if pool.forks else -(-len(jobs) // processes)
        pool.submit(start, _examine_all, jobs[start : start + size])
        start += size
    done: dict[int, list[Result]] = {}
    at = 0
    with closing(pool.results()) as pieces:
        for start, piece in pieces:
            if isinstance(piece, ChartercError):
                raise piece
            done[start] = piece
            while at in done:
                ready = done.pop(at)
                yield from ready
                at += len(ready)


def _size(left: int, processes: int) -> int:
    """How many of the files that are left go to the next process: fewer and fewer, so that all end together."""
    return min(max(_FEWEST, left // processes), _MOST)


def _examine_all(jobs: Sequence[Job]) -> list[Result]:
    return [examine(job) for job in jobs]


def _findings(linted: Linted, job: Job) -> tuple[list[Finding], int]:
    """The findings of a file that are wanted, and how many the baseline knows that are no longer there."""
    if job.printer is not None and job.printer.for_people and job.known is None:
        return [Finding(problem) for problem in linted.problems], 0
    from charterc.lint.identity import identify  # noqa: PLC0415 - see above

    findings = identify(linted)
    if job.known is None:
        return findings, 0
    from charterc.lint.baseline import fresh  # noqa: PLC0415 - only with --baseline

    return fresh(findings, job.known)
