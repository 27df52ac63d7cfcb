"""Findings as SARIF 2.1.0, for code scanning services.

The form is OASIS's: https://docs.oasis-open.org/sarif/sarif/v2.1.0/. Columns count characters
(`columnKind`), a finding keeps its identity by `partialFingerprints`, and each rule brings its page along.
"""

from __future__ import annotations

import json
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from charterc import __version__
from charterc.codes import CODES
from charterc.lint.pages import page
from charterc.lint.registry import rules
from charterc.lint.reports.lines import json_list
from charterc.lint.reports.report import Finding, Report
from charterc.lint.reports.repository import in_repository
from charterc.problem import Severity, Span

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def render(report: Report) -> str:
    """A SARIF log with one run, a result to a line; and the pages of the rules that found something."""
    named = sorted({kind.name for kind in report.kinds}, key=CODES.__getitem__)
    driver = {"name": "charterc", "version": __version__, "rules": [_rule(name) for name in named]}
    head = f'{{"$schema": "{_SCHEMA}", "version": "2.1.0", "runs": [{{"columnKind": "unicodeCodePoints", "results": ['
    return json_list(head, map(_result, report.findings), '], "tool": ' + json.dumps({"driver": driver}) + "}]}")


def _rule(name: str) -> dict[str, Any]:
    rule = rules().get(name)
    if rule is None:
        return {"id": CODES[name], "name": name}
    about = page(rule)
    return {
        "id": rule.code,
        "name": name,
        "shortDescription": {"text": about.title or name},
        "fullDescription": {"text": about.section("What it finds") or about.title or name},
        "help": {"text": about.text, "markdown": about.markdown},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _result(finding: Finding) -> dict[str, Any]:
    problem = finding.problem
    result: dict[str, Any] = {
        "ruleId": problem.code,
        "level": _LEVELS[problem.severity],
        "message": {"text": problem.message + (f"\n\n{problem.hint}" if problem.hint else "")},
        "locations": [_location(problem.file, problem.span, finding.element)],
        "partialFingerprints": {"charterc/v1": finding.fingerprint},
    }
    if problem.related:
        result["relatedLocations"] = [
            {**_location(problem.file, related.span), "id": number, "message": {"text": related.message}}
            for number, related in enumerate(problem.related)
        ]
    if problem.fix:
        edits = [
            {"deletedRegion": _region(edit.span), "insertedContent": {"text": edit.text}} for edit in problem.fix.edits
        ]
        changes = [{"artifactLocation": _artifact(problem.file), "replacements": edits}]
        result["fixes"] = [{"description": {"text": problem.fix.title}, "artifactChanges": changes}]
    return result


def _location(file: str, span: Span, element: str = "") -> dict[str, Any]:
    location: dict[str, Any] = {"physicalLocation": {"artifactLocation": _artifact(file), "region": _region(span)}}
    if element:
        location["logicalLocations"] = [{"fullyQualifiedName": element}]
    return location


def _artifact(file: str) -> dict[str, str]:
    """A path from the repository's root as it stands; one outside as a full address."""
    path = PurePath(in_repository(file))
    return {"uri": path.as_uri() if path.is_absolute() else quote(path.as_posix(), safe="/", errors="replace")}


def _region(span: Span) -> dict[str, int]:
    return {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }
