"""Many files → their results, in order: side by side in two or more processes where that pays."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from charterc.lint.engine import lint
from charterc.lint.identity import identify
from charterc.lint.read import read
from charterc.lint.settings import Settings
from charterc.lint.targets import Target
from charterc.report.report import Finding

if TYPE_CHECKING:
    from charterc.lint.since import Before

WORTH_A_POOL = 64
"""Below this many files, starting a second process takes longer than it saves."""
_CHUNK = 8


@dataclass(frozen=True, slots=True)
class Job:
    """A file and how to lint it."""

    target: Target
    settings: Settings
    before: Before | None = None
    """The project as it was, where only what is new is wanted."""
    keep_text: bool = True
    named: bool = True
    """Whether findings get an identity: text for people needs none."""


@dataclass(frozen=True, slots=True)
class Result:
    """What was found in a file; small enough to be handed from process to process."""

    file: str
    findings: tuple[Finding, ...]
    text: str = ""
    suppressed: int = 0


def examine(job: Job) -> Result:
    """Lints one file."""
    target = job.target
    raw, fault = read(target)
    if fault is not None:
        return Result(target.shown, (Finding(fault),))
    if job.before is not None:
        from charterc.lint.since import lint_since  # noqa: PLC0415 - only with --since

        linted = lint_since(raw, target, job.settings, job.before)
    else:
        linted = lint(raw, target.shown, job.settings, path=target.path, root=target.root)
    if not linted.problems:
        return Result(target.shown, (), suppressed=linted.suppressed)
    text = linted.text if job.keep_text else ""
    findings = identify(linted) if job.named else [Finding(problem) for problem in linted.problems]
    return Result(target.shown, tuple(findings), text, linted.suppressed)


def run(jobs: Sequence[Job], *, processes: int | None = None) -> Iterator[Result]:
    """The result of each job, in the order of the jobs."""
    processes = min(os.cpu_count() or 1, 8) if processes is None else processes
    if len(jobs) < WORTH_A_POOL or processes < 2 or any(job.target.stdin for job in jobs):
        yield from map(examine, jobs)
        return
    with closing(_pooled(jobs, processes)) as results:
        yield from results


def _pooled(jobs: Sequence[Job], processes: int) -> Generator[Result, None, None]:
    import multiprocessing  # noqa: PLC0415 - takes longer to import than a file to lint

    context: Any = multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")
    first = examine(jobs[0])  # what it imports and builds is there already in processes made by fork
    with context.Pool(processes) as pool:
        yield first
        yield from pool.imap(examine, jobs[1:], chunksize=_CHUNK)
