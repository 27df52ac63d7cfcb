"""The lines of the file that a problem is about, with a mark below the words.

71 │   keep-our-word: We will do what we say we will or explain
   │                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from charterc.problem import Span
from charterc.report.clean import cells, is_plain, pieces

_LEAD = 12  # characters kept before the marked words when a long line has to be cut


class Frame(NamedTuple):
    """One line as shown and the mark that goes below it."""

    number: int
    line: str
    mark: str
    more: int
    """The last line of the marked stretch, where it goes on below; else 0."""


def frame(lines: Sequence[str], span: Span, width: int, *, ascii: bool = False) -> Frame | None:  # noqa: A002
    """The line at `span`, cut to `width` columns around it; None where the file has no such line."""
    if not 1 <= span.line <= len(lines):
        return None
    shown = _Line(lines[span.line - 1].rstrip("\n"), ascii=ascii)
    start = min(span.column - 1, shown.length)
    goes_on = span.end_line > span.line
    end = shown.length if goes_on else min(max(span.end_column - 1, start), shown.length)
    last_line = span.end_line - (span.end_column == 1)
    more = last_line if last_line > span.line else 0
    if shown.plain and shown.length <= width:  # most are
        return Frame(span.line, shown.words(0, shown.length).rstrip(), " " * start + "^" * max(1, end - start), more)
    first, last = _window(shown, start, end, width)
    dots = "..." if ascii else "…"
    before = dots if first else ""
    after = dots if last < shown.length else ""
    line = before + shown.words(first, last) + after
    indent = cells(before) + shown.cells(first, start)
    length = max(1, shown.cells(start, min(end, last)))
    return Frame(span.line, line.rstrip(), " " * indent + "^" * length, more)


class _Line:
    """A line as it is shown, and how wide a stretch of it is. In a plain one, as most are, a character is a column."""

    def __init__(self, line: str, *, ascii: bool) -> None:  # noqa: A002
        self.plain = not ascii and is_plain(line)
        self.shown: str | list[str] = line if self.plain else pieces(line, ascii=ascii)
        self.length = len(self.shown)

    def words(self, start: int, end: int) -> str:
        found = self.shown[start:end]
        return found if isinstance(found, str) else "".join(found)

    def cells(self, start: int, end: int) -> int:
        return max(0, end - start) if self.plain else cells(self.words(start, end))


def _window(shown: _Line, start: int, end: int, width: int) -> tuple[int, int]:
    """The part of a line that is shown: all of it where it fits, else what stands around the marked words."""
    if shown.cells(0, shown.length) <= width:
        return 0, shown.length
    room = max(20, width - 6)
    first = 0 if shown.cells(0, end) <= room else max(0, start - _LEAD)
    if shown.length == shown.cells(0, shown.length):
        return first, min(shown.length, first + room)
    last, used = first, 0
    while last < shown.length and used + shown.cells(last, last + 1) <= room:
        used += shown.cells(last, last + 1)
        last += 1
    return first, last
