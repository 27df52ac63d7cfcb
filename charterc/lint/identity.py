"""The identity of a finding: it stays the same when lines are added above it or its text is wrapped anew.

A finding is the same as one before when the rule, the element (`values/open-and-honest/commitments`) and the
words it points at are. Lines and columns have no part in it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from hashlib import sha256
from typing import Any, cast

from charterc.lint.engine import LintResult
from charterc.lint.reports.report import Finding
from charterc.lint.reports.repository import in_repository
from charterc.problem import START, Span
from charterc.source.lines import lines_of
from charterc.source.nodes import Mapping, Scalar, key_place

LONGEST = 160
"""Characters of the words of a finding; of longer ones, the rest is one figure."""
_NAMING = ("id", "name", "what", "heading")


def identify(linted: LintResult) -> list[Finding]:
    """The findings of a file, each with its identity."""
    lines = lines_of(linted.text)
    file = in_repository(linted.file)
    tree = Outline(linted.tree)
    seen: Counter[tuple[str, str, str]] = Counter()
    found = []
    for problem in linted.problems:
        element = "" if problem.span == START else tree.element_at(problem.span)
        words = normal(_words(lines, problem.span))
        key = (problem.name, element, words)
        seen[key] += 1
        whole = "\0".join((file, *key, str(seen[key])))
        found.append(Finding(problem, element, words, sha256(whole.encode("utf-8", "replace")).hexdigest()[:32]))
    return found


class Outline:
    """The tree of a file, to look up what stands at a place."""

    def __init__(self, tree: Any) -> None:
        self.tree = tree
        self._children: dict[int, Sequence[Any]] = {}
        """The children of each mapping that was come by: there may be many, and many places to look up."""

    def nodes_at(self, span: Span) -> Iterator[tuple[Any, Any]]:
        """The nodes around a place from the outermost to the innermost, each with the one that it stands in."""
        node = self.tree
        while isinstance(node, Mapping | list):
            inner = _child_at(self._below(node), span[:2])
            if inner is None:
                break
            yield node, inner
            node = inner

    def element_at(self, span: Span) -> str:
        """The path to the part of the charter at a place; an item is named by its id or name, never by its number."""
        steps = [inner.key if isinstance(node, Mapping) else _name(inner) for node, inner in self.nodes_at(span)]
        return "/".join(normal(str(step)).replace("/", " ") for step in steps if step and step != "items")

    def _below(self, node: Any) -> Sequence[Any]:
        if not isinstance(node, Mapping):
            return cast("list[Any]", node)
        if id(node) not in self._children:
            self._children[id(node)] = list(node.values())
        return self._children[id(node)]


def normal(words: str, longest: int | None = LONGEST) -> str:
    """Text without what does not change it: capitals, line breaks, runs of spaces; long text is cut."""
    words = " ".join(words.split()).casefold()
    if longest is None or len(words) <= longest:
        return words
    return words[:longest] + sha256(words.encode("utf-8", "replace")).hexdigest()[:8]


def _child_at(children: Sequence[Any], at: tuple[int, int]) -> Any:
    """The last child that starts before a place. Ends do not count: the end marks of YAML reach into the next line."""
    before = bisect_right(children, at, key=_start)
    return children[before - 1] if before else None


def _start(child: Any) -> tuple[int, int]:
    span = key_place(child)
    return span.line, span.column


def _name(item: Any) -> str:
    if isinstance(item, Mapping):
        given: dict[Any, Any] = item
        return next((str(given[key]) for key in _NAMING if isinstance(given.get(key), Scalar)), "")
    return ""


def _words(lines: Sequence[str], span: Span) -> str:
    if span.line > len(lines):
        return ""
    if span.end_line == span.line:
        return lines[span.line - 1][span.column - 1 : span.end_column - 1]
    middle = lines[span.line : span.end_line - 1]
    last = lines[span.end_line - 1][: span.end_column - 1] if span.end_line <= len(lines) else ""
    return "\n".join([lines[span.line - 1][span.column - 1 :], *middle, last])
