"""Findings as GitLab's Code Quality report.

Fields as GitLab documents them: `description`, `check_name`, `fingerprint`, `severity` (info, minor, major,
critical or blocker), `location.path` (relative, without `./`) and `location.lines.begin`. The fingerprint
says whether a finding is new, so it must be unique, and stay when lines are added above.
https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

from __future__ import annotations

import json

from charterc.problem import Severity
from charterc.report.report import Report
from charterc.report.repository import in_repository

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def render(report: Report) -> str:
    """A JSON list."""
    found = [
        {
            "description": f"{finding.problem.code} {finding.problem.message}",
            "check_name": finding.problem.name,
            "fingerprint": finding.fingerprint,
            "severity": _SEVERITIES[finding.problem.severity],
            "location": {
                "path": in_repository(finding.problem.file),
                "lines": {"begin": finding.problem.span.line, "end": finding.problem.span.end_line},
            },
        }
        for finding in report.findings
    ]
    return json.dumps(found, indent=2) + "\n"
