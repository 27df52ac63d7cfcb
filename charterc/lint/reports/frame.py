"""The lines of the file that a problem is about, with a mark below the words.

71 │   keep-our-word: We will do what we say we will or explain
   │                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from charterc.clean import cells, is_plain, pieces
from charterc.problem import Span

_LEAD = 12  # characters kept before the marked words when a long line has to be cut


class Frame(NamedTuple):
    """One line as shown and the mark that goes below it."""

    number: int
    line: str
    mark: str
    more: int
    """The last line of the marked stretch, where it goes on below; else 0."""


_FAR = 2000
"""No terminal shows so many characters before or behind a place."""


def frame(lines: Sequence[str], span: Span, width: int, *, ascii: bool = False) -> Frame | None:  # noqa: A002
    """The line at `span`, cut to `width` columns around it; None where the file has no such line."""
    number, column, end_line, end_column = span
    if not 1 <= number <= len(lines):
        return None
    line = lines[number - 1]
    start = min(column - 1, len(line))
    end = len(line) if end_line > number else min(max(end_column - 1, start), len(line))
    last_line = end_line - (end_column == 1)
    more = last_line if last_line > number else 0
    cut = max(0, start - _FAR)  # a line may be as long as a file, and each of its characters is looked at
    line, start, end = line[cut : start + _FAR], start - cut, min(end - cut, 2 * _FAR)
    if not ascii and is_plain(line):
        return Frame(number, *_plain(line, start, end, width), more)
    return Frame(number, *_wide(pieces(line, ascii=ascii), start, end, width, "..." if ascii else "…"), more)


def _plain(line: str, start: int, end: int, width: int) -> tuple[str, str]:
    """The line and the mark where each character has one column, as in nearly every line."""
    if len(line) <= width:
        return line.rstrip(), " " * start + "^" * max(1, end - start)
    room = _room(width)
    first = 0 if end <= room else max(0, start - _LEAD)
    last = min(len(line), first + room)
    before, after = "…" if first else "", "…" if last < len(line) else ""
    mark = " " * (len(before) + start - first) + "^" * max(1, min(end, last) - start)
    return f"{before}{line[first:last]}{after}".rstrip(), mark


def _wide(shown: Sequence[str], start: int, end: int, width: int, dots: str) -> tuple[str, str]:
    """The line and the mark where a character may take several columns, or none; the line as `pieces` gives it."""
    first, last = _window(shown, start, end, width)
    before, after = dots if first else "", dots if last < len(shown) else ""
    mark = " " * (len(before) + _cells(shown, first, start)) + "^" * max(1, _cells(shown, start, min(end, last)))
    return f"{before}{''.join(shown[first:last])}{after}".rstrip(), mark


def _window(shown: Sequence[str], start: int, end: int, width: int) -> tuple[int, int]:
    """The part of a line that is shown: all of it where it fits, else what stands around the marked words."""
    if _cells(shown, 0, len(shown)) <= width:
        return 0, len(shown)
    room = _room(width)
    first = 0 if _cells(shown, 0, end) <= room else max(0, start - _LEAD)
    last, used = first, 0
    while last < len(shown) and used + cells(shown[last]) <= room:
        used += cells(shown[last])
        last += 1
    return first, last


def _cells(shown: Sequence[str], start: int, end: int) -> int:
    return cells("".join(shown[start:end]))


def _room(width: int) -> int:
    return max(20, width - 6)
