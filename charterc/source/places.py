"""From a character of a text back to its line and column in the file.

YAML folds lines, doubles quotes and knows escapes, so the n-th character of a text need not stand n
columns after its start. What all styles share: the characters that are not white space come in the same
order in the file and in the text. So the k-th of them in the text is the k-th in the file.

Worked example: in `why: 'It''s our aim'` the text `It's our aim` has its `s` at offset 3. The file shows
`I t '' s`, so the `s` stands in column 11: the opening quote is column 6, and `''` takes two columns.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, islice

from charterc.patterns import lazy
from charterc.problem import Span
from charterc.source.nodes import Scalar

Place = tuple[int, int, int]
"""Line and column, counted from 1, and how many columns the character takes."""

_PIECE = 512
"""A longer line is looked at piece by piece."""
_WHITE = " \t\n\x85\u2028\u2029"
_RARE = "\x85\u2028\u2029"
_ESCAPE = lazy(r"\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)")
_WHITE_ESCAPES = frozenset(" tnNLP\t")


class Places:
    """The places of one text. `lines` are those of the file."""

    __slots__ = ("_before", "_lines", "_node", "_pieces", "_quotes")

    def __init__(self, node: Scalar, lines: Sequence[str]) -> None:
        self._node, self._lines = node, lines
        self._pieces: list[tuple[int, int, str]] = []
        self._before: list[int] = []
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
        before = _dark(node[:last])
        found = self._in_quotes(before) if node.style in {"'", '"'} else self._as_written(before)
        line, column, width = found
        if last < offset:
            return line, min(column + width + offset - last - 1, len(self._lines[line - 1]) + 1), 1
        return found

    def _as_written(self, before: int) -> Place:
        """The place of the character that has so many dark ones before it, in a text without quotes."""
        if not self._pieces:
            self._pieces = list(_pieces(self._node, self._lines))
            self._before = list(accumulate((_dark(piece) for _, _, piece in self._pieces), initial=0))
        index = min(bisect_right(self._before, before), len(self._pieces)) - 1
        if index < 0:
            return self._node.span.line, self._node.span.column, 1
        line, skip, piece = self._pieces[index]
        return line, skip + _nth(piece, before - self._before[index]) + 1, 1

    def _in_quotes(self, before: int) -> Place:
        """The same in a text in quotes, where two characters or more may stand for one."""
        if not self._quotes:
            self._quotes = list(islice(_quoted(self._node, self._lines), len(self._node) + 1))
        start = (self._node.span.line, self._node.span.column, 1)
        return self._quotes[before] if before < len(self._quotes) else start


def _pieces(node: Scalar, lines: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """The stretches of the file that hold a text without quotes: line, columns before it, its characters."""
    span = node.span
    first, skip = (span.line + 1, 0) if node.style else (span.line, span.column - 1)
    for number in range(first, min(span.end_line, len(lines)) + 1):
        line = lines[number - 1]
        start = skip if number == first else 0
        for at in range(start, len(line), _PIECE):
            yield number, at, line[at : min(at + _PIECE, len(line))]


def _dark(text: str) -> int:
    """How many characters are not white space."""
    count = len(text) - text.count(" ") - text.count("\n") - text.count("\t")
    return count if text.isascii() else count - sum(text.count(white) for white in _RARE)


def _nth(line: str, before: int) -> int:
    """The offset of the character that has so many dark ones before it, found word by word."""
    for white in "\t\n" if line.isascii() else _WHITE:
        line = line.replace(white, " ")
    offset = 0
    for word in line.split(" "):
        if before < len(word):
            return offset + before
        before -= len(word)
        offset += len(word) + 1
    return len(line)


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
                escape = _ESCAPE.match(line, column)
                width = len(escape.group()) if escape else 1
                if not escape or escape.group()[1] in _WHITE_ESCAPES:
                    column += width
                    continue
            if line[column] not in _WHITE:
                yield number, column + 1, width
            column += width
