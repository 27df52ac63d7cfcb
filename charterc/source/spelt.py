r"""Characters that a text in double quotes spells with a backslash, such as `\0`, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from charterc.problem import Span
from charterc.source.nodes import Scalar

ESCAPE = re.compile(r"\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)")
_BY_LETTER = dict(zip("0abtnvfreN_LP", "\0\a\b\t\n\v\f\r\x1b\x85\xa0\u2028\u2029", strict=True))


def spelt(node: Scalar, lines: Sequence[str]) -> Iterator[tuple[Span, str]]:
    """The place of every escape and the character it stands for; `lines` are those of the file."""
    span = node.span
    for number in range(span.line, span.end_line + 1):
        line = lines[number - 1]
        start = span.column - 1 if number == span.line else 0
        end = span.end_column - 1 if number == span.end_line else len(line)
        for match in ESCAPE.finditer(line, start, end):
            yield Span.at(number, match.start() + 1, len(match.group())), character(match.group())


def character(escape: str) -> str:
    r"""What an escape stands for: `\x41` for A, `\t` for a tab, `\"` for a quotation mark."""
    letter, number = escape[1], escape[2:]
    return chr(int(number, 16)) if number else _BY_LETTER.get(letter, letter)
