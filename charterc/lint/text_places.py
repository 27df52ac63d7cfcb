"""From a character of a text back to its line and column in the file.

YAML folds lines, doubles quotes and knows escapes, so the n-th character of a text need not stand n
columns after its start. What all styles share: the characters that are not white space come in the same
order in the file and in the text. So both are walked side by side.

Worked example: in `why: 'It''s our aim'` the text `It's our aim` has its `s` at offset 3. The file shows
`I t '' s`, so the `s` stands in column 11: the opening quote is column 6, and `''` takes two columns.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from charterc.problem import Span
from charterc.source.nodes import Scalar

Place = tuple[int, int, int]
"""Line and column, counted from 1, and how many columns the character takes."""

_WHITE = frozenset(" \t\n\x85\u2028\u2029")
_ESCAPE = re.compile(r"\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)")
_WHITE_ESCAPES = frozenset(" tnNLP\t")


def locate(node: Scalar, lines: Sequence[str], start: int, end: int) -> Span:
    """The stretch of the file in which `node[start:end]` is written. `lines` are those of the file."""
    span = node.span
    if not node.style and span.line == span.end_line and span.end_column - span.column == len(node):
        return Span(span.line, span.column + start, span.line, span.column + max(end, start + 1))
    places = _places(node, lines)
    if not places:
        return span
    start = min(start, len(places) - 1)
    last = min(max(end - 1, start), len(places) - 1)
    line, column, _ = places[start]
    end_line, end_column, width = places[last]
    return Span(line, column, end_line, end_column + width)


def _places(node: Scalar, lines: Sequence[str]) -> list[Place]:
    """The place of every character of a text; white space stands right after what comes before it."""
    written = _written(node, lines)
    before: Place = (node.span.line, node.span.column - 1, 1)
    if node.style in {"|", ">"}:
        before = (node.span.line + 1, 0, 1)
    found: list[Place] = []
    for character in node:
        if character in _WHITE:
            line, column, width = before
            length = len(lines[line - 1]) if line <= len(lines) else 0
            before = (line, min(column + width, length + 1), 1)
        else:
            before = next(written, before)
        found.append(before)
    return found


def _written(node: Scalar, lines: Sequence[str]) -> Iterator[Place]:
    """Every character of the file from the start of a text on that is not white space."""
    first, skip = node.span.line, node.span.column - 1
    if node.style in {"|", ">"}:
        first, skip = first + 1, 0
    elif node.style:
        skip += 1
    for number in range(first, len(lines) + 1):
        line = lines[number - 1]
        column = skip if number == first else 0
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
