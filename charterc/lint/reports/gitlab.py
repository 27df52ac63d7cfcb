"""Findings as GitLab's Code Quality report.

Fields as GitLab documents them: `description`, `check_name`, `fingerprint`, `severity` (info, minor, major,
critical or blocker), `location.path` (relative, without `./`) and `location.lines.begin`. The fingerprint
says whether a finding is new, so it must be unique, and stay when lines are added above.
https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

from __future__ import annotations

from typing import Any

from charterc.lint.reports.lines import json_list
from charterc.lint.reports.report import Finding, Report
from charterc.lint.reports.repository import in_repository
from charterc.problem import Severity

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def render(report: Report) -> str:
    """A JSON list, a finding to a line."""
    return json_list("[", map(_issue, report.findings), "]")


def _issue(finding: Finding) -> dict[str, Any]:
    problem = finding.problem
    return {
        "description": f"{problem.code} {problem.message}",
        "check_name": problem.name,
        "fingerprint": finding.fingerprint,
        "severity": _SEVERITIES[problem.severity],
        "location": {
            "path": in_repository(problem.file),
            "lines": {"begin": problem.span.line, "end": problem.span.end_line},
        },
    }
