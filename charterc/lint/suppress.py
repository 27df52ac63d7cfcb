"""Comments that excuse a finding, beside the text it is about and with the reason.

    # charterc: ignore[similar-commitment, C305] the council agreed both wordings
    keep-our-word: We will do what we say we will

A comment on a line of its own covers the key or list item below it with all that belongs to it; above the
first line of a charter it covers findings about the whole file too. At the end of a line it covers that line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from charterc.codes import CODES
from charterc.lint.registry import NAMES, no_such_rule
from charterc.lint.settings import stops_the_build
from charterc.problem import START, Edit, Fix, Problem, Severity, Span
from charterc.source.lines import lines_of
from charterc.source.nodes import Scalar, descendants, key_place

_COMMENT = re.compile(r"(?:^|(?<=[ \t]))#+[ \t]*charterc[ \t]*:[ \t]*(.*)$", re.MULTILINE | re.IGNORECASE)
_IGNORE = re.compile(r"ignore[ \t]*\[([^\]]*)\][ \t]*(.*)", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]")
_EXAMPLE = "Write it as:\n\n    # charterc: ignore[similar-commitment] the reason why this may stay"


@dataclass(slots=True)
class Suppression:
    """One comment: the rules it names and the lines it covers."""

    span: Span
    names: list[tuple[str, Span]]
    first: int
    last: int
    whole_file: bool = False
    used: set[str] = field(default_factory=set)
    refused: set[str] = field(default_factory=set)
    """Rules whose findings it covers, but may not excuse."""

    def covers(self, problem: Problem) -> bool:
        """Whether the comment excuses this problem."""
        if all(name != problem.name for name, _ in self.names):
            return False
        return self.first <= problem.span.line <= self.last or (self.whole_file and problem.span == START)


class Suppressions:
    """All such comments of one file."""

    def __init__(self, text: str, tree: Any, file: str) -> None:
        self.file = file
        self.lines = lines_of(text)
        self.found: list[Suppression] = []
        self.problems: list[Problem] = []
        self._read(text, tree)

    def apply(self, problems: Iterable[Problem]) -> tuple[list[Problem], int]:
        """The problems that no comment excuses, and how many one did."""
        kept, excused = [], 0
        for problem in problems:
            covering = [suppression for suppression in self.found if suppression.covers(problem)]
            held = stops_the_build(problem)
            for suppression in covering:
                (suppression.refused if held else suppression.used).add(problem.name)
            if covering and not held:
                excused += 1
            else:
                kept.append(problem)
        return kept, excused

    def unused(self, ran: Iterable[str]) -> Iterator[Problem]:
        """A warning for every name in a comment that excused nothing, of the rules that have run."""
        ran = set(ran)
        for suppression in self.found:
            idle = [(name, span) for name, span in suppression.names if name not in suppression.used and name in ran]
            if not idle:
                continue
            names, whole = " and ".join(f"“{name}”" for name, _ in idle), len(idle) == len(suppression.names)
            held = suppression.refused.intersection(name for name, _ in idle)
            reason = "a build stops at it, so it cannot be excused" if held else "there is no such finding here"
            yield Problem(
                "unused-suppression",
                f"This comment excuses {names}, but {reason}.",
                self.file,
                idle[0][1],
                "Delete the comment." if whole else f"Delete {names} from the comment.",
                Severity.WARNING,
                fix=self._without(suppression) if whole else None,
            )

    def _read(self, text: str, tree: Any) -> None:
        comments = list(_COMMENT.finditer(text))
        texts = [_written_at(text) for text in _texts(tree)] if comments else []
        for match in comments:
            line = text.count("\n", 0, match.start()) + 1
            column = match.start() - text.rfind("\n", 0, match.start())
            span = Span(line, column, line, column + len(match.group()))
            if not any(text.holds(Span.at(line, column)) for text in texts):
                self._take(match.group(1).strip(), span, column + match.start(1) - match.start(), tree)

    def _take(self, words: str, span: Span, column: int, tree: Any) -> None:
        match = _IGNORE.fullmatch(words)
        if match is None:
            message = f"“charterc: {words}” is not understood, so it excuses nothing."
            self.problems.append(Problem("unused-suppression", message, self.file, span, _EXAMPLE))
            return
        names = list(self._names(match, span.line, column))
        if not _WORD.search(match.group(2)):
            message = "This comment does not say why the finding may stay."
            hint = "Give the reason after the bracket, for whoever reads the charter next."
            self.problems.append(Problem("suppression-without-reason", message, self.file, span, hint))
        if names:
            first, last, whole = self._reach(span, tree)
            self.found.append(Suppression(span, names, first, last, whole))

    def _names(self, match: re.Match[str], line: int, column: int) -> Iterator[tuple[str, Span]]:
        given = list(re.finditer(r"[^,\s][^,]*", match.group(1)))
        if not given:
            message = "This comment names no rule, so it excuses nothing."
            self.problems.append(Problem("unused-suppression", message, self.file, Span.at(line, column), _EXAMPLE))
        for item in given:
            written = item.group().strip()
            span = Span.at(line, column + match.start(1) + item.start(), len(written))
            name = NAMES.get(written.upper(), written)
            if name in CODES:
                yield name, span
            else:
                message = f"There is no rule “{written}”, so this excuses nothing."
                hint = no_such_rule(written)
                self.problems.append(Problem("unused-suppression", message, self.file, span, hint))

    def _reach(self, span: Span, tree: Any) -> tuple[int, int, bool]:
        """First and last line that a comment covers, and whether it stands at the head of the file."""
        if self.lines[span.line - 1][: span.column - 1].strip():
            blocks = (one for one in _texts(tree) if one.style in {"|", ">"} and one.span.line == span.line)
            return span.line, max([span.line, *(_last_line(block) for block in blocks)]), False
        below = range(span.line, len(self.lines))
        first = next((n + 1 for n in below if (line := self.lines[n].strip()) and not line.startswith("#")), 0)
        if not first:
            return span.line, span.line, False
        above = (line.strip() for line in self.lines[: span.line - 1])
        head = all(not line or line.startswith("#") for line in above)
        return first, _last_line_from(tree, first), head

    def _without(self, suppression: Suppression) -> Fix:
        """Takes the comment away, with its line where it has one of its own."""
        span = suppression.span
        before = self.lines[span.line - 1][: span.column - 1]
        if not before.strip() and span.line < len(self.lines):
            gone = Span(span.line, 1, span.line + 1, 1)
        else:
            gone = Span(span.line, len(before.rstrip()) + 1, span.line, span.end_column)
        return Fix((Edit(gone, ""),), "Delete the comment")


def _texts(tree: Any) -> Iterator[Scalar]:
    """Every key and every text of a tree."""
    nodes = (tree, *descendants(tree))
    return (text for node in nodes for text in (node.key, node) if isinstance(text, Scalar))


def _written_at(text: Scalar) -> Span:
    """Where the words of a text stand: those of a block start below its sign, behind which a comment may stand."""
    span = text.span
    return Span(span.line + 1, 1, span.end_line, span.end_column) if text.style in {"|", ">"} else span


def _last_line(text: Scalar) -> int:
    """The last line of a text; one in a block ends where the next line starts."""
    return text.span.end_line - (text.span.end_column == 1)


def _last_line_from(tree: Any, first: int) -> int:
    """The last line of the outermost key or item that starts on line `first`."""
    node = next((node for node in descendants(tree) if key_place(node).line == first), None)
    return max([first, *map(_last_line, _texts(node))])
