"""Findings as JSON, for other programs. The form is versioned and described in `schema/lint-report.schema.json`.

Version 1 may gain keys; none will be renamed, dropped or change its meaning. The order of keys has none.
"""

from __future__ import annotations

import json
from typing import Any

from charterc import __version__
from charterc.lint.reports.lines import json_list
from charterc.lint.reports.report import Finding, Report
from charterc.problem import Severity, Span

VERSION = 1


def render(report: Report) -> str:
    """A JSON object with a finding to a line."""
    counts = report.counts
    head = {"version": VERSION, "tool": {"name": "charterc", "version": __version__}}
    tail = {
        "files": list(report.files),
        "summary": {
            "errors": counts[Severity.ERROR],
            "warnings": counts[Severity.WARNING],
            "notes": counts[Severity.INFO],
            "suppressed": report.suppressed,
        },
    }
    opening, closing = json.dumps(head)[:-1] + ', "findings": [', "], " + json.dumps(tail)[1:]
    return json_list(opening, map(_finding, report.findings), closing)


def _finding(finding: Finding) -> dict[str, Any]:
    problem = finding.problem
    fix = problem.fix
    return {
        "code": problem.code,
        "name": problem.name,
        "severity": str(problem.severity),
        "message": problem.message,
        "hint": problem.hint,
        "file": problem.file,
        **_place(problem.span),
        "element": finding.element,
        "fingerprint": finding.fingerprint,
        "related": [{**_place(related.span), "message": related.message} for related in problem.related],
        "fix": None
        if fix is None
        else {
            "title": fix.title,
            "safe": fix.safe,
            "edits": [{**_place(edit.span), "text": edit.text} for edit in fix.edits],
        },
    }


def _place(span: Span) -> dict[str, int]:
    return {"line": span.line, "column": span.column, "end_line": span.end_line, "end_column": span.end_column}
