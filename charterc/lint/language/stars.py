"""Stars of bold and emphasis that have no partner.

lonely_stars("We are *kind** and fair")  ->  [(7, 14)], the words that two different marks stand around
lonely_stars("**Ring us")                ->  [(0, 2)], a mark that is not closed

A single star may be a footnote (“terms apply*”), so only what has two or three somewhere is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_RUN = re.compile(r"(?<![\\*])\*{1,3}(?!\*)")
_PARAGRAPH = re.compile(r"\n[ \t]*\n|\n(?=[ \t]*(?:[-+*>]|\d+[.)])[ \t])")
_BOLD = 2
"""Stars of bold."""


class _Mark(NamedTuple):
    """A run of stars that opens bold or emphasis."""

    at: int
    left: int
    """How many of its stars are not closed yet."""
    size: int


def lonely_stars(text: str) -> Iterator[tuple[int, int]]:
    """Where each mark without a partner starts and ends, with the words between two that do not fit together."""
    start = 0
    for end in [*(match.end() for match in _PARAGRAPH.finditer(text)), len(text)]:
        yield from _in_paragraph(text, start, end)
        start = end


def _in_paragraph(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    open_marks: list[_Mark] = []
    for run in _RUN.finditer(text, start, end):
        at, size = run.start(), len(run.group())
        before, behind = text[at - 1 : at] if at > start else "", text[run.end() : run.end() + 1]
        opens = behind.strip() != "" and not before.isalnum() and run.end() < end
        closes = before.strip() != "" and not behind.isalnum()
        if closes and open_marks and (not opens or open_marks[-1].left == size):
            yield from _closed(open_marks, at, size)
        elif opens:
            open_marks.append(_Mark(at, size, size))
        elif closes and size >= _BOLD:
            yield at, run.end()
    yield from ((mark.at, mark.at + mark.size) for mark in open_marks if mark.size >= _BOLD)


def _closed(open_marks: list[_Mark], at: int, size: int) -> Iterator[tuple[int, int]]:
    """Take away the marks that a run of stars closes, and tell of a pair that does not fit together."""
    last = open_marks[-1]
    if size < last.left:
        if last.left > _BOLD:
            open_marks[-1] = last._replace(left=last.left - size)
        return  # a footnote inside bold words: “**terms* apply**”
    first, left = at, size
    while open_marks and open_marks[-1].left <= left:
        first, taken, _ = open_marks.pop()
        left -= taken
    if left:
        yield first, at + size
