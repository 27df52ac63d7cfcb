"""Findings as JUnit XML: a test suite for each file, a failed test for each finding that fails the run.

There is no one standard; this is the form that Jenkins, GitLab and Azure read: `testsuites` > `testsuite` >
`testcase` > `failure`. Findings of less severity are passed tests that say what was found.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from xml.sax.saxutils import escape, quoteattr

from charterc.clean import one_line, printable
from charterc.lint.reports.report import Report
from charterc.problem import Problem

_ORDER = re.compile(r"(?m)^(\s*)::")


def render(report: Report) -> str:
    """An XML document."""
    found = {file: list(group) for file, group in groupby(sorted(_problems(report), key=_file), key=_file)}
    files = list(dict.fromkeys([*report.files, *found]))
    suites = [_suite(file, found.get(file, []), report) for file in files]
    tests = sum(max(1, len(found.get(file, []))) for file in files)
    failures = sum(report.fails(problem.severity) for problem in _problems(report))
    head = f'<testsuites name="charterc lint" tests="{tests}" failures="{failures}" errors="0">'
    return "\n".join(['<?xml version="1.0" encoding="UTF-8"?>', head, *suites, "</testsuites>"]) + "\n"


def _problems(report: Report) -> Iterable[Problem]:
    return (finding.problem for finding in report.findings)


def _file(problem: Problem) -> str:
    return problem.file


def _suite(file: str, problems: list[Problem], report: Report) -> str:
    failures = sum(report.fails(problem.severity) for problem in problems)
    name = _attribute(file)
    lines = [f'  <testsuite name={name} tests="{max(1, len(problems))}" failures="{failures}" errors="0" skipped="0">']
    if not problems:
        lines.append(f'    <testcase classname={name} name="nothing found"/>')
    for problem in problems:
        lines.extend(_case(problem, name, fails=report.fails(problem.severity)))
    return "\n".join([*lines, "  </testsuite>"])


def _case(problem: Problem, classname: str, *, fails: bool) -> Iterator[str]:
    span = problem.span
    title = _attribute(f"{problem.code} {problem.name} at {span.line}:{span.column}")
    also = "".join(f"\nLine {related.span.line}: {related.message}" for related in problem.related)
    words = f"{problem.file}:{span.line}:{span.column}: {problem.message}{also}\n{problem.hint}".rstrip()
    # At the start of a line, GitHub would take “::” for an order to its runner.
    body = _ORDER.sub(r"\1&#58;:", escape(printable(words)))
    yield f'    <testcase classname={classname} name={title} file={_attribute(problem.file)} line="{span.line}">'
    if fails:
        yield f'      <failure type="{problem.severity}" message={_attribute(problem.message)}>{body}</failure>'
    else:
        yield f"      <system-out>{body}</system-out>"
    yield "    </testcase>"


def _attribute(text: str) -> str:
    return quoteattr(one_line(text))
