"""Where YAML could not go on: what its parser said, and the lines around the place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from charterc.problem import Problem, Related, Span
from charterc.source.nodes import Scalar
from charterc.source.vocabulary import Vocabulary

KEY_LINE = re.compile(r"^\s*(?:- +)*[\w-]+:(?:\s|$)")
"""A line with a key, be it that of an item."""


class Fault(NamedTuple):
    """Where the parser stopped, and what it said."""

    said: str
    context: str
    """What it was in the middle of, in its own words."""
    start: Span | None
    """Where that began."""
    span: Span
    lines: Sequence[str]
    file: str
    vocabulary: Vocabulary
    text: Scalar | None = None
    """The text that was read last."""

    @property
    def line(self) -> str:
        """The line where it stopped."""
        return self.lines[self.span.line - 1]

    @property
    def before(self) -> str:
        """What stands on that line before the place."""
        return self.line[: self.span.column - 1]

    def at(self, column: int) -> Span:
        """A place on that line; columns count from 1."""
        return Span.at(self.span.line, column)

    def problem(self, message: str, hint: str, span: Span | None = None, related: tuple[Related, ...] = ()) -> Problem:
        """What is told of it."""
        return Problem("syntax", message, self.file, span or self.span, hint, related=related)


def indent_of(line: str, signs: str = " ") -> int:
    """How many columns of a line come before its first sign that is none of these."""
    return len(line) - len(line.lstrip(signs))
