"""One file → its findings: linted, compared with an earlier revision or a baseline, and grouped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from charterc.lint.baseline import new_findings
from charterc.lint.engine import LintResult, lint
from charterc.lint.identity import identify
from charterc.lint.known import KnownFindings
from charterc.lint.reports.grouping import grouped
from charterc.lint.reports.report import Finding
from charterc.lint.settings import Settings, stops_the_build
from charterc.lint.since import is_unchanged, lint_since
from charterc.lint.targets import Target, is_theme
from charterc.project.revision import EarlierFile
from charterc.project.versions import released_file
from charterc.theme.files import project_theme
from charterc.versions.chain import broken_chain_on_disk

PlacesOnPage = Callable[[Sequence[Finding], LintResult], list[Finding]]
"""Gives findings their places on the page (`charterc.lint.on_page`)."""


class Job(NamedTuple):
    """A file and how to lint it."""

    target: Target
    settings: Settings
    earlier: EarlierFile | None = None
    """The file as it was, where only what is new is wanted."""
    known: KnownFindings | None = None
    """The findings of the file that a baseline knows, where there is one."""
    on_page: PlacesOnPage | None = None
    """What names every place as people find it on the page; None where that is not asked for."""
    apart: bool = False
    """Whether each place is a finding of its own, as in a baseline; otherwise those of one group are shown as one."""


class FileFindings(NamedTuple):
    """The findings of one file."""

    file: str
    findings: tuple[Finding, ...] = ()
    text: str = ""
    """The file's text, for showing the lines that findings are about."""
    title: str = ""
    """What the charter is called, where it can be read."""
    suppressed: int = 0
    gone: int = 0
    """How many findings of the baseline are no longer there."""


def lint_job(job: Job) -> FileFindings:
    """Lints one file."""
    result = _lint(job)
    findings, gone = identify(result), 0
    if job.known is not None:
        findings, gone = new_findings(findings, job.known)
    if not job.apart:
        findings = grouped(findings, every_place=job.on_page is not None)
    if job.on_page:
        findings = job.on_page(findings, result)
    return FileFindings(result.file, tuple(findings), result.text, result.title, result.suppressed, gone)


def _lint(job: Job) -> LintResult:
    target, settings = job.target, job.settings
    if released_file(target.path) and target.given is None:
        # It never changes: whatever is wrong with it, or with the version before it, is new.
        reading = target.read()
        return lint(reading, settings, beside=broken_chain_on_disk(reading))
    if job.earlier is not None and is_unchanged(target, job.earlier):
        return LintResult(target.shown, [])
    if is_theme(target):
        return _lint_theme(target, settings)
    if job.earlier is None:
        return lint(target.read(), settings)
    return lint_since(target, settings, job.earlier)


def _lint_theme(target: Target, settings: Settings) -> LintResult:
    """What is wrong with a project's theme: a charter that lints clean can be built in it."""
    themed = project_theme(target.root, lambda _: target.shown)
    text = dict(themed.sources).get(target.shown, "")
    problems = [problem for problem in themed.problems if stops_the_build(problem) or problem.name in settings.rules]
    return LintResult(target.shown, problems, text)
