"""The lines of the file that a problem is about, with a mark below the words.

71 │   keep-our-word: We will do what we say we will or explain
   │                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from charterc.problem import Span
from charterc.report.clean import cells, pieces

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
    shown = pieces(lines[span.line - 1].rstrip("\n"), ascii=ascii)
    start = min(span.column - 1, len(shown))
    goes_on = span.end_line > span.line
    end = len(shown) if goes_on else min(max(span.end_column - 1, start), len(shown))
    first, last = _window(shown, start, end, width)
    dots = "..." if ascii else "…"
    before = dots if first else ""
    after = dots if last < len(shown) else ""
    line = before + "".join(shown[first:last]) + after
    indent = cells(before) + cells("".join(shown[first:start]))
    length = max(1, cells("".join(shown[start : min(end, last)])))
    last_line = span.end_line - (span.end_column == 1)
    return Frame(span.line, line.rstrip(), " " * indent + "^" * length, last_line if last_line > span.line else 0)


def _window(shown: list[str], start: int, end: int, width: int) -> tuple[int, int]:
    """The part of a line that is shown: all of it where it fits, else what stands around the marked words."""
    if cells("".join(shown)) <= width:
        return 0, len(shown)
    room = max(20, width - 6)
    first = 0 if cells("".join(shown[:end])) <= room else max(0, start - _LEAD)
    if len(shown) == cells("".join(shown)):
        return first, min(len(shown), first + room)
    last, used = first, 0
    while last < len(shown) and used + cells(shown[last]) <= room:
        used += cells(shown[last])
        last += 1
    return first, last
