"""Findings as GitHub Actions annotations: marks beside the lines of a pull request.

GitHub shows ten errors, ten warnings and ten notices of a step and drops the rest without a word. So the
errors come first, the rest is printed as plain lines of the log, and a line says how many there are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from charterc.clean import one_line, printable
from charterc.lint.reports.report import Report, counted, plural
from charterc.lint.reports.repository import in_repository
from charterc.problem import Problem, Severity

LIMIT = 10
_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render(report: Report) -> str:
    """Lines for the log of a step."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: Report) -> Iterator[str]:
    problems = sorted((finding.problem for finding in report.findings), key=lambda p: (p.severity.rank, p.order))
    counts: Counter[Severity] = Counter()
    rest = []
    for problem in problems:
        if counts[problem.severity] == LIMIT:
            rest.append(problem)
        else:
            counts[problem.severity] += 1
            yield _annotation(problem)
    if rest:
        more = Counter(problem.severity for problem in rest)
        yield f"{counted(more)} more, which GitHub would not show beside the lines (it shows {LIMIT} of each kind):"
        yield from (_plain(problem) for problem in rest)
    found = counted(report.counts)
    yield f"{plural(len(report.files), 'charter')} checked: {found or 'nothing found'}."


def _annotation(problem: Problem) -> str:
    span = problem.span
    place = f"file={_property(printable(in_repository(problem.file)))},line={span.line},endLine={span.end_line}"
    if span.end_line == span.line:  # GitHub refuses columns for a stretch of several lines
        place += f",col={span.column},endColumn={max(span.end_column, span.column)}"
    title = _property(f"{problem.code} {problem.name}")
    return f"::{_COMMANDS[problem.severity]} {place},title={title}::{_message(printable(_words(problem)))}"


def _words(problem: Problem) -> str:
    also = "".join(f"\nLine {related.span.line}: {related.message}" for related in problem.related)
    return problem.message + also + (f"\n{problem.hint}" if problem.hint else "")


def _plain(problem: Problem) -> str:
    """A line of the log that GitHub cannot take for a command, whatever the charter says."""
    span = problem.span
    place = f"{one_line(problem.file)}:{span.line}:{span.column}"
    return f"  {place}: {problem.severity} {problem.code} {problem.name}: {one_line(' '.join(problem.message.split()))}"


def _message(text: str) -> str:
    """As `@actions/core` escapes a command's message."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """As `@actions/core` escapes a command's property."""
    return _message(text).replace(":", "%3A").replace(",", "%2C")
