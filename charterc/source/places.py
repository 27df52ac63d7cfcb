"""From a character of a text back to its line and column in the file.

YAML folds lines, doubles quotes and knows escapes, so the n-th character of a text need not stand n
columns after its start. What all styles share: the characters that are not white space come in the same
order in the file and in the text. So without quotes each line is looked for in the text behind the one
before; in quotes, the k-th of them in the text is the k-th in the file.

Worked example: in `why: 'It''s our aim'` the text `It's our aim` has its `s` at offset 3. The file shows
`I t '' s`, so the `s` stands in column 11: the opening quote is column 6, and `''` takes two columns.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice

from charterc.problem import Span
from charterc.source.nodes import Scalar
from charterc.source.spelt import ESCAPE, character

Place = tuple[int, int, int]
"""Line and column, counted from 1, and how many columns the character takes."""

_WHITE = " \t\n\x85\u2028\u2029"
_WORD = re.compile(rf"[^{_WHITE}]+")


class Places:
    """The places of one text. `lines` are those of the file."""

    __slots__ = ("_lines", "_node", "_quotes", "_rows")

    def __init__(self, node: Scalar, lines: Sequence[str]) -> None:
        self._node, self._lines = node, lines
        self._rows: list[tuple[int, int, int]] = []
        self._quotes: list[Place] = []

    def span(self, start: int, end: int) -> Span:
        """The stretch of the file in which the characters from `start` up to `end` are written."""
        node, span = self._node, self._node.span
        end = max(end, start + 1)
        quotes = 1 if node.style in {"'", '"'} else 0
        if span.line == span.end_line and span.end_column - span.column == len(node) + 2 * quotes:
            column = span.column + quotes
            return Span(span.line, column + start, span.line, column + end)
        line, column, _ = self._place(start)
        end_line, end_column, width = self._place(min(end, len(node)) - 1)
        return Span(line, column, end_line, end_column + width)

    def _place(self, offset: int) -> Place:
        """The place of one character; white space stands right after what comes before it."""
        node, last = self._node, offset
        while last >= 0 and node[last] in _WHITE:
            last -= 1
        if last < 0:
            return node.span.line, node.span.column, 1
        found = self._in_quotes(last) if node.style in {"'", '"'} else self._as_written(last)
        line, column, width = found
        if last < offset:
            return line, min(column + width + offset - last - 1, len(self._lines[line - 1]) + 1), 1
        return found

    def _as_written(self, offset: int) -> Place:
        """The place of a character of a text without quotes."""
        if not self._rows:
            span = self._node.span
            self._rows = list(_rows(self._node, self._lines)) or [(0, span.line, span.column)]
        index = max(0, bisect_right(self._rows, (offset, len(self._lines) + 1)) - 1)
        start, line, column = self._rows[index]
        return line, column + offset - start, 1

    def _in_quotes(self, offset: int) -> Place:
        """The same in a text in quotes, where two characters or more may stand for one."""
        before = offset - sum(map(self._node[:offset].count, _WHITE))
        if not self._quotes:
            self._quotes = list(islice(_quoted(self._node, self._lines), len(self._node) + 1))
        start = (self._node.span.line, self._node.span.column, 1)
        return self._quotes[before] if before < len(self._quotes) else start


def _rows(node: Scalar, lines: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """The stretches of a text without quotes: offset in the text, line and column. As a rule each is a line."""
    span = node.span
    first, skip = (span.line + 1, 0) if node.style else (span.line, span.column - 1)
    offset = 0
    for number in range(first, min(span.end_line, len(lines)) + 1):
        line = lines[number - 1] if number < span.end_line else lines[number - 1][: span.end_column - 1]
        start = skip if number == first else 0
        words = line[start:].strip(_WHITE)
        if not words:
            continue
        offset = _dark_from(node, offset)
        if node.startswith(words, offset):
            yield offset, number, line.index(words, start) + 1
            offset += len(words)
            continue
        for match in _WORD.finditer(line, start):  # YAML has put other white space between them
            offset = _dark_from(node, offset)
            yield offset, number, match.start() + 1
            offset += len(match.group())


def _dark_from(node: str, offset: int) -> int:
    """The next character that is not white space."""
    while offset < len(node) and node[offset] in _WHITE:
        offset += 1
    return offset


def _quoted(node: Scalar, lines: Sequence[str]) -> Iterator[Place]:
    """Every dark character of a text in quotes, and what follows it."""
    for number in range(node.span.line, len(lines) + 1):
        line = lines[number - 1]
        column = node.span.column if number == node.span.line else 0
        while column < len(line):
            width = 1
            if node.style == "'" and line.startswith("''", column):
                width = 2
            elif node.style == '"' and line[column] == "\\":
                escape = ESCAPE.match(line, column)
                width = len(escape.group()) if escape else 1
                if not escape or character(escape.group()) in _WHITE:
                    column += width
                    continue
            if line[column] not in _WHITE:
                yield number, column + 1, width
            column += width
