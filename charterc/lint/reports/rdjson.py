"""Findings in Reviewdog's diagnostic format (`reviewdog -f=rdjson`).

Its columns count bytes of UTF-8, not characters, and a range ends before its end:
https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from charterc.lint.reports.lines import json_list
from charterc.lint.reports.report import Report
from charterc.problem import Problem, Severity, Span
from charterc.source.lines import lines_of

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.INFO: "INFO"}


def render(report: Report) -> str:
    """A JSON object with a diagnostic to a line."""
    lines = {file: lines_of(text) for file, text in report.sources.items()}
    problems = [finding.problem for finding in report.findings]
    diagnostics = [_diagnostic(problem, lines.get(problem.file, ())) for problem in problems]
    return json_list('{"source": {"name": "charterc"}, "diagnostics": [', diagnostics, "]}")


def _diagnostic(problem: Problem, lines: Sequence[str]) -> dict[str, Any]:
    found: dict[str, Any] = {
        "message": problem.message + (f"\n{problem.hint}" if problem.hint else ""),
        "location": _location(problem.file, problem.span, lines),
        "severity": _SEVERITIES[problem.severity],
        "code": {"value": f"{problem.code} {problem.name}"},
    }
    if problem.fix and len(problem.fix.edits) == 1:
        edit = problem.fix.edits[0]
        found["suggestions"] = [{"range": _range(edit.span, lines), "text": edit.text}]
    if problem.related:
        found["related_locations"] = [
            {"message": related.message, "location": _location(problem.file, related.span, lines)}
            for related in problem.related
        ]
    return found


def _location(file: str, span: Span, lines: Sequence[str]) -> dict[str, Any]:
    return {"path": file, "range": _range(span, lines)}


def _range(span: Span, lines: Sequence[str]) -> dict[str, Any]:
    return {
        "start": {"line": span.line, "column": _bytes(lines, span.line, span.column)},
        "end": {"line": span.end_line, "column": _bytes(lines, span.end_line, span.end_column)},
    }


def _bytes(lines: Sequence[str], line: int, column: int) -> int:
    """A column in bytes, of a column in characters."""
    before = lines[line - 1][: column - 1] if line <= len(lines) else ""
    return column + len(before.encode("utf-8", "replace")) - len(before)
