"""Findings as Markdown: the summary of a job, or a comment on a pull request."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from charterc.clean import one_line
from charterc.formats.markdown.escape import escape_inside
from charterc.lint.reports.report import Report, counted, plural
from charterc.problem import Problem, Severity

MOST = 200
"""Rows shown: a longer list helps nobody, and GitHub cuts a summary off at 1 MiB."""
_SAID = {Severity.ERROR: "Error", Severity.WARNING: "Warning", Severity.INFO: "Note"}


def render(report: Report) -> str:
    """A heading, a sentence, and a table for each file."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: Report) -> Iterator[str]:
    yield "## Charter lint"
    yield ""
    found = counted(report.counts)
    yield f"{plural(len(report.files), 'charter')} checked: {found or 'nothing found'}."
    problems = [finding.problem for finding in report.findings]
    for file, group in groupby(problems[:MOST], key=lambda problem: problem.file):
        yield ""
        yield f"### {_text(file)}"
        yield ""
        yield "| Line | | Rule | What was found |"
        yield "| ---: | --- | --- | --- |"
        yield from (_row(problem) for problem in group)
    if len(problems) > MOST:
        yield ""
        yield f"{plural(len(problems) - MOST, 'more finding')} not shown here."


def _row(problem: Problem) -> str:
    words = [problem.message, *(f"Line {r.span.line}: {r.message}" for r in problem.related)]
    said = "<br>".join([*(_text(" ".join(part.split())) for part in words), *_hint(problem.hint)])
    return f"| {problem.span.line} | {_SAID[problem.severity]} | {problem.code} {_text(problem.name)} | {said} |"


def _hint(words: str) -> Iterator[str]:
    """A hint, line by line; words to copy, which are indented, as code that keeps its indentation."""
    for line in words.split("\n"):
        if line.startswith("    "):
            code = line[4:]
            margin = "&nbsp;" * (len(code) - len(code.lstrip()))
            yield f"<code>{margin}{_text(code.lstrip())}</code>"
        elif line.strip():
            yield _text(line)


def _text(words: str) -> str:
    """Text that prints as itself: no markup, no link, no mention, one line."""
    return escape_inside(one_line(words))
