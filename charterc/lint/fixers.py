"""The fixes: which findings a program can mend, and with which edits.

Each makes the smallest edit at the place of the finding and gives up (None) where the file does not look as
expected there. None of them changes a word that is promised; `charterc.lint.fix` checks that once more.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from charterc.problem import Edit, Fix, Problem, Severity, Span
from charterc.source.lines import lines_of
from charterc.source.nodes import Mapping, Scalar, place

_SPACES = re.compile(r"(?<=\S)[ \t\u00a0]{2,}(?=\S)")
_HYPHEN = re.compile(r"(\w)(?:[ \t]+-|-[ \t]+)(?=\w)")


def with_fixes(problems: Sequence[Problem], text: str, tree: Any) -> list[Problem]:
    """The problems, those that can be mended with their fix."""
    if not any(map(_wants, problems)):
        return list(problems)
    lines = lines_of(text)
    return [problem._replace(fix=_fix(problem, lines, tree)) if _wants(problem) else problem for problem in problems]


def _wants(problem: Problem) -> bool:
    return problem.fix is None and problem.name in FIXERS


def _fix(problem: Problem, lines: Sequence[str], tree: Any) -> Fix | None:
    span = problem.span
    return FIXERS[problem.name](problem, lines, tree) if span.line <= len(lines) else None


def _hidden(problem: Problem, lines: Sequence[str], tree: Any) -> Fix | None:  # noqa: ARG001
    if problem.severity is Severity.ERROR:  # it may change how the line reads: a person has to look
        return None
    return Fix((Edit(problem.span, ""),), "Delete the hidden character")


def _double_space(problem: Problem, lines: Sequence[str], tree: Any) -> Fix | None:
    span = problem.span
    if span.end_line != span.line or _verbatim(tree, span):
        return None
    line = lines[span.line - 1]
    near = _SPACES.finditer(line, max(0, span.column - 2), span.end_column + 1)
    runs = [m for m in near if m.start() < span.end_column - 1 and m.end() > span.column - 1]
    edits = tuple(Edit(Span(span.line, m.start() + 1, span.line, m.end() + 1), " ") for m in runs)
    return Fix(edits, "Leave one space") if edits else None


def _broken_hyphen(problem: Problem, lines: Sequence[str], tree: Any) -> Fix | None:
    span = problem.span
    if span.end_line != span.line or _verbatim(tree, span):
        return None
    line = lines[span.line - 1]
    if _HYPHEN.sub(r"\1-", line[span.column - 1 : span.end_column - 1]) not in problem.hint:
        return None  # a dash or nothing belongs there: that is for a person to write
    for match in _HYPHEN.finditer(line):
        if match.start() < span.end_column and match.end() >= span.column - 1:
            where = Span(span.line, match.start() + 2, span.line, match.end() + 1)
            return Fix((Edit(where, "-"),), "Close the gap at the hyphen", safe=False)
    return None


def _insecure_link(problem: Problem, lines: Sequence[str], tree: Any) -> Fix | None:  # noqa: ARG001
    span = problem.span
    line = lines[span.line - 1]
    at = line.find("http://", span.column - 1)
    if at < 0 or (span.end_line == span.line and at >= span.end_column - 1):
        return None
    return Fix((Edit(Span.at(span.line, at + 1, len("http")), "https"),), "Ask for the page with https", safe=False)


def _all_outcomes(problem: Problem, lines: Sequence[str], tree: Any) -> Fix | None:
    listed = _list_at(tree, problem.span)
    if listed is None or listed.key is None or not all(isinstance(item, Scalar) for item in listed) or not listed:
        return None
    span = place(listed)
    if lines[span.line - 1][span.column - 1 : span.column] != "[":
        last = place(listed[-1])
        key = place(listed.key)
        span = Span(key.end_line, key.end_column, last.end_line, last.end_column)
        edit = Edit(span, ": all")
    else:
        edit = Edit(span, "all")
    inside = "\n".join(lines[span.line - 1 : span.end_line])
    return None if "#" in inside else Fix((edit,), "Write all")


def _list_at(node: Any, span: Span) -> Any:
    """The list under a key `outcomes` that a finding is about."""
    inner = node.items() if isinstance(node, Mapping) else enumerate(node) if isinstance(node, list) else ()
    for key, value in inner:
        if key == "outcomes" and isinstance(value, list) and _about(value, span):
            return value
        found = _list_at(value, span)
        if found is not None:
            return found
    return None


def _about(value: Any, span: Span) -> bool:
    at = (span.line, span.column)
    last = place(value[-1]) if value else place(value)
    return place(value.key)[:2] <= at < (last.end_line, last.end_column)


def _verbatim(tree: Any, span: Span) -> bool:
    """Whether a place lies in a text whose line breaks and spaces are kept (`|`): there, spaces may be a layout."""
    if isinstance(tree, Scalar):
        where = tree.span
        inside = (where.line, where.column) <= span[:2] < (where.end_line, where.end_column)
        return tree.style == "|" and inside and span.line > where.line and _leads(tree, span)
    inner = tree.values() if isinstance(tree, Mapping) else tree if isinstance(tree, list) else ()
    return any(_verbatim(item, span) for item in inner)


def _leads(text: Scalar, span: Span) -> bool:
    """Whether the line is one of a table or a block of code, where spaces make columns."""
    lines = text.split("\n")
    index = span.line - text.span.line - 1
    return 0 <= index < len(lines) and lines[index].startswith(("    ", "|", "\t"))


FIXERS: dict[str, Callable[[Problem, Sequence[str], Any], Fix | None]] = {
    "hidden-character": _hidden,
    "double-space": _double_space,
    "broken-hyphen": _broken_hyphen,
    "insecure-link": _insecure_link,
    "all-outcomes-listed": _all_outcomes,
}
MENDED_BY = {
    "hidden-character": "--fix",
    "double-space": "--fix",
    "broken-hyphen": "--unsafe-fixes",
    "insecure-link": "--unsafe-fixes",
    "all-outcomes-listed": "--fix",
    "unused-suppression": "--fix",
}
"""The option that mends each rule's findings, where one does."""
