"""Findings in Reviewdog's diagnostic format (`reviewdog -f=rdjson`).

Its columns count bytes of UTF-8, not characters, and a range ends before its end:
https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from charterc.problem import Problem, Severity, Span
from charterc.report.report import Finding, Report

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.INFO: "INFO"}


BETWEEN = ",\n"


def opening() -> str:
    """A JSON object, up to its list of diagnostics."""
    return '{"source": {"name": "charterc"}, "diagnostics": [\n'


def piece(finding: Finding, lines: Sequence[str]) -> str:
    """One diagnostic on one line."""
    return json.dumps(_diagnostic(finding.problem, lines))


def closing(report: Report) -> str:
    """The end of the list and of the object."""
    del report
    return "\n]}\n"


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
