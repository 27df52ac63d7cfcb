"""The fixes: which findings a program can put right, and with which edits.

Each makes the smallest edits that it can at the place of the finding, and none where the file looks otherwise there.
None of them changes a word that is promised; `charterc.lint.fix` checks that once more.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from charterc.problem import Edit, Fix, Problem, Severity, Span
from charterc.source.lines import lines_of
from charterc.source.nodes import Scalar, descendants, place

_SPACES = re.compile(r"(?<=\S)[ \t\u00a0]{2,}(?=\S)")
_HYPHEN = re.compile(r"(\w)(?:[ \t]+-|-[ \t]+)(?=\w)")

Edits = tuple[Edit, ...]


class Fixer(NamedTuple):
    """How the findings of a rule are fixed."""

    edits: Callable[[Problem, Sequence[str], Any], Edits]
    """The edits that fix a finding, given the lines of the file and its tree; none where nothing can be done."""
    title: str
    safe: bool = True
    """Whether a reader sees no difference; an unsafe fix is made only when it is asked for."""


def with_fixes(problems: Sequence[Problem], text: str, tree: Any) -> list[Problem]:
    """The problems; those that have a fix come with it."""
    lines = lines_of(text)
    return [problem._replace(fix=problem.fix or _fix(problem, lines, tree)) for problem in problems]


def _fix(problem: Problem, lines: Sequence[str], tree: Any) -> Fix | None:
    fixer = FIXERS.get(problem.name)
    if fixer is None or problem.span.line > len(lines):
        return None
    edits = fixer.edits(problem, lines, tree)
    return Fix(edits, fixer.title, fixer.safe) if edits else None


def _hidden(problem: Problem, lines: Sequence[str], tree: Any) -> Edits:  # noqa: ARG001
    if problem.severity is Severity.ERROR:  # it may change how the line reads: a person has to look
        return ()
    return (Edit(problem.span, ""),)


def _double_space(problem: Problem, lines: Sequence[str], tree: Any) -> Edits:
    span = problem.span
    if span.end_line != span.line or _verbatim(tree, span):
        return ()
    line = lines[span.line - 1]
    near = _SPACES.finditer(line, max(0, span.column - 2), span.end_column + 1)
    gaps = [m for m in near if m.start() < span.end_column - 1 and m.end() > span.column - 1]
    return tuple(Edit(Span(span.line, m.start() + 1, span.line, m.end() + 1), " ") for m in gaps)


def _broken_hyphen(problem: Problem, lines: Sequence[str], tree: Any) -> Edits:
    span = problem.span
    if span.end_line != span.line or _verbatim(tree, span):
        return ()
    line = lines[span.line - 1]
    if _HYPHEN.sub(r"\1-", line[span.column - 1 : span.end_column - 1]) not in problem.hint:
        return ()  # a dash or nothing belongs there: that is for a person to write
    for match in _HYPHEN.finditer(line):
        if match.start() < span.end_column and match.end() >= span.column - 1:
            return (Edit(Span(span.line, match.start() + 2, span.line, match.end() + 1), "-"),)
    return ()


def _insecure_link(problem: Problem, lines: Sequence[str], tree: Any) -> Edits:  # noqa: ARG001
    span = problem.span
    line = lines[span.line - 1]
    at = line.find("http://", span.column - 1)
    if at < 0 or (span.end_line == span.line and at >= span.end_column - 1):
        return ()
    return (Edit(Span.at(span.line, at + 1, len("http")), "https"),)


def _all_outcomes(problem: Problem, lines: Sequence[str], tree: Any) -> Edits:
    listed = _list_at(tree, problem.span)
    if listed is None or listed.key is None or not all(isinstance(item, Scalar) for item in listed) or not listed:
        return ()
    span = place(listed)
    if lines[span.line - 1][span.column - 1 : span.column] != "[":
        last = place(listed[-1])
        key = place(listed.key)
        span = Span(key.end_line, key.end_column, last.end_line, last.end_column)
        edit = Edit(span, ": all")
    else:
        edit = Edit(span, "all")
    inside = "\n".join(lines[span.line - 1 : span.end_line])
    return () if "#" in inside else (edit,)


def _list_at(tree: Any, span: Span) -> Any:
    """The list under a key `outcomes` that a finding is about."""
    listed = (node for node in descendants(tree) if node.key == "outcomes" and isinstance(node, list))
    return next((node for node in listed if _about(node, span)), None)


def _about(value: Any, span: Span) -> bool:
    at = (span.line, span.column)
    last = place(value[-1]) if value else place(value)
    return place(value.key)[:2] <= at < (last.end_line, last.end_column)


def _verbatim(tree: Any, span: Span) -> bool:
    """Whether a place lies in a text whose line breaks and spaces are kept (`|`): there, spaces may be a layout."""
    start = Span.at(span.line, span.column)
    blocks = (node for node in descendants(tree) if isinstance(node, Scalar) and node.style == "|")
    return any(_leads(block, span) for block in blocks if block.span.holds(start) and span.line > block.span.line)


def _leads(text: Scalar, span: Span) -> bool:
    """Whether the line is one of a table or a block of code, where spaces make columns."""
    lines = text.split("\n")
    index = span.line - text.span.line - 1
    return 0 <= index < len(lines) and lines[index].startswith(("    ", "|", "\t"))


FIXERS = {
    "hidden-character": Fixer(_hidden, "Delete the hidden character"),
    "double-space": Fixer(_double_space, "Leave one space"),
    "broken-hyphen": Fixer(_broken_hyphen, "Close the gap at the hyphen", safe=False),
    "insecure-link": Fixer(_insecure_link, "Ask for the page with https", safe=False),
    "all-outcomes-listed": Fixer(_all_outcomes, "Write all"),
}
FIXED_BY = {name: "--fix" if fixer.safe else "--unsafe-fixes" for name, fixer in FIXERS.items()} | {
    "unused-suppression": "--fix"  # `charterc.lint.suppress` knows the comment and its lines
}
"""The option that fixes each rule's findings, where there is one."""
