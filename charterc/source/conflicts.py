"""Marks that a merge of two versions left in a file.

    <<<<<<< HEAD
    status: draft
    =======
    status: published
    >>>>>>> edit

Git writes them at the start of a line, an editor may have indented them since, and a block of text would take them
for words. A line of seven “=” by itself counts too: it is what stays when only the other marks are deleted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from charterc.problem import Problem, Related, Span

_MARK = re.compile(r"\s*(?:- +)*((?:<{7}|>{7}|\|{7})(?=\s|$).*|={7}\s*$)")
_END = ">"


def conflicts(lines: Sequence[str], file: str) -> list[Problem]:
    """One error for each conflict, at its first mark, with the others beside it."""
    return [_problem(marks, file) for marks in _conflicts(lines)]


def _conflicts(lines: Iterable[str]) -> Iterator[list[Span]]:
    """The places of the marks of each conflict."""
    marks: list[Span] = []
    for number, line in enumerate(lines, start=1):
        match = _MARK.match(line)
        if match is None:
            continue
        mark = match.group(1)
        if mark[0] == "<" and marks:
            yield marks
            marks = []
        marks.append(Span.at(number, match.start(1) + 1, len(mark.rstrip())))
        if mark[0] == _END:
            yield marks
            marks = []
    if marks:
        yield marks


def _problem(marks: Sequence[Span], file: str) -> Problem:
    first, *others = marks
    message = "A mark that a merge of two versions left behind stands here. It is no part of the charter."
    numbers = ", ".join(str(mark.line) for mark in marks)
    hint = (
        "Two people changed the same lines, and the merge kept both: one version stands above the line “=======”, the "
        f"other below it. Keep the words that were agreed, and delete the rest and the marks "
        f"(line{'s' if others else ''} {numbers})."
    )
    related = tuple(Related(mark, "another mark of the same merge") for mark in others)
    return Problem("merge-conflict", message, file, first, hint, related=related)
