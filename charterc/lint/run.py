"""One file → what was found in it."""

from __future__ import annotations

from typing import NamedTuple

from charterc.lint.baseline import Known, fresh
from charterc.lint.engine import Linted, lint
from charterc.lint.gather import gathered
from charterc.lint.identity import identify
from charterc.lint.read import read
from charterc.lint.reports.report import Finding
from charterc.lint.settings import Settings
from charterc.lint.since import Earlier, is_unchanged, lint_since
from charterc.lint.targets import Target, is_theme
from charterc.lint.theme import lint_theme


class Job(NamedTuple):
    """A file and how to lint it."""

    target: Target
    settings: Settings
    earlier: Earlier | None = None
    """The file as it was, where only what is new is wanted."""
    known: Known | None = None
    """The findings of the file that a baseline knows, where there is one."""
    apart: bool = False
    """Whether each place is a finding of its own, as a baseline wants it; else those of one group are shown as one."""
    given: bytes | None = None
    """What standard input held, which can be read only once."""


class Result(NamedTuple):
    """What was found in a file."""

    file: str
    findings: tuple[Finding, ...] = ()
    text: str = ""
    """The file's text, for showing the lines that findings are about."""
    suppressed: int = 0
    gone: int = 0
    """How many findings of the baseline are no longer there."""


def examine(job: Job) -> Result:
    """Lints one file."""
    target = job.target
    raw, fault = (job.given, None) if job.given is not None else read(target)
    linted = Linted(target.shown, [fault]) if fault is not None else _linted(raw, job)
    findings, gone = identify(linted), 0
    if job.known is not None:
        findings, gone = fresh(findings, job.known)
    if not job.apart:
        findings = gathered(findings)
    return Result(target.shown, tuple(findings), linted.text, linted.suppressed, gone)


def _linted(raw: bytes, job: Job) -> Linted:
    target = job.target
    if job.earlier is not None and is_unchanged(raw, job.earlier):
        return Linted(target.shown, [])
    if is_theme(target):
        return lint_theme(target, job.settings)
    if job.earlier is not None:
        return lint_since(raw, target, job.settings, job.earlier)
    return lint(raw, target.shown, job.settings, path=target.path, root=target.root)
