"""One mistake in a charter: what is wrong, where, why it matters and what to write instead.

Every stage (reading, checking, linting, rendering) speaks in `Problem`s; only `charterc.lint.reports`
prints them.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from enum import StrEnum
from itertools import accumulate
from typing import NamedTuple

from charterc.codes import CODES

_LONG_QUOTATION = re.compile(r"“([^“”]{160})[^“”]+”")


def _shortened(said: str) -> str:
    return _LONG_QUOTATION.sub(r"“\1 …”", said)


class Severity(StrEnum):
    """How much a problem weighs: an error stops the build, a warning or a note does not."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for an error, 1 for a warning, 2 for a note: errors are shown first."""
        return _RANKS[self]


_RANKS = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}


class Span(NamedTuple):
    """A stretch of a file. Lines and columns count characters from 1; the end is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int

    @classmethod
    def at(cls, line: int, column: int, length: int = 1) -> "Span":
        """A stretch of `length` characters on one line."""
        return cls(line, column, line, column + length)

    def overlaps(self, other: "Span") -> bool:
        """Whether both have a character in common; two that only touch have none."""
        return self[:2] < other[2:] and other[:2] < self[2:]

    def holds(self, other: "Span") -> bool:
        """Whether another stretch lies within this one."""
        return self[:2] <= other[:2] and other[2:] <= self[2:]


class Spans:
    """Stretches of one file, to ask of many others whether they meet one of them."""

    def __init__(self, spans: Iterable[Span]) -> None:
        found = sorted(spans)
        self._starts = [span[:2] for span in found]
        self._furthest = list(accumulate((span[2:] for span in found), max))
        """For each stretch the furthest end of it and of those that start before."""

    def overlap(self, span: Span) -> bool:
        """Whether one of them has a character in common with it."""
        return self._reaches(bisect_left(self._starts, span[2:]), lambda end: end > span[:2])

    def hold(self, span: Span) -> bool:
        """Whether it lies within one of them."""
        return self._reaches(bisect_right(self._starts, span[:2]), lambda end: end >= span[2:])

    def _reaches(self, count: int, far_enough: Callable[[tuple[int, int]], bool]) -> bool:
        return count > 0 and far_enough(self._furthest[count - 1])


START = Span(1, 1, 1, 1)


class Related(NamedTuple):
    """A second place that explains a problem, such as where the same key stood before."""

    span: Span
    message: str


class Edit(NamedTuple):
    """New text for a stretch of the file."""

    span: Span
    text: str


class Fix(NamedTuple):
    """How a problem can be mended by a program. No fix changes what a charter promises.

    A `safe` fix changes nothing that a reader sees; any other is made only when it is asked for.
    """

    edits: tuple[Edit, ...]
    title: str
    safe: bool = True


class Group(NamedTuple):
    """What problems of one rule in one file share, so that people are shown one of them that names the others."""

    key: str
    here: str
    """What is said of this place, where another one of the group is shown."""


class Problem(NamedTuple):
    """One finding. `name` is a rule's name from `charterc.codes`; `file` is the path as shown."""

    name: str
    message: str
    file: str
    span: Span = START
    hint: str = ""
    severity: Severity = Severity.ERROR
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
    group: Group | None = None
    advice: str = ""
    """The hint for those whose charter it is, who never see its file; "" where the hint is for them, too."""

    @property
    def shortened(self) -> "Problem":
        """The same, with long words that it quotes cut: a key may be as long as its file."""
        related = tuple(Related(other.span, _shortened(other.message)) for other in self.related)
        return self._replace(message=_shortened(self.message), hint=_shortened(self.hint), related=related)

    @property
    def code(self) -> str:
        """The rule's short code, such as C101."""
        return CODES[self.name]

    @property
    def order(self) -> tuple[str, int, Span, str]:
        """The key that sorts problems: by file, errors first, then from top to bottom."""
        return (self.file, self.severity.rank, self.span, self.code)
