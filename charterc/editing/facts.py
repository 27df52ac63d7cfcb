"""Writes facts of one line, such as `version: "2"`, into a charter's file: each where it stands, or below the title."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from charterc.editing.entries import Lines, end_of
from charterc.errors import EditError
from charterc.model.charter import Charter
from charterc.problem import Edit, Span
from charterc.reading.read import Reading, read_bytes
from charterc.source.edits import apply_edits
from charterc.source.lines import lines_of
from charterc.source.nodes import Scalar, place


def with_facts(reading: Reading, facts: Mapping[str, str]) -> bytes:
    """The file of a charter without errors, in which these keys have these values, written as YAML has them.

    Nothing else in it changes. Raises `EditError` where that cannot be done.
    """
    charter, tree = reading.charter, reading.tree
    if charter is None or not isinstance(tree, Mapping) or not _on_lines(tree):
        raise _cannot(reading, facts)
    raw = apply_edits(reading.raw, _edits(tree, lines_of(reading.text), facts))
    after = read_bytes(raw, reading.shown, reading.path).charter
    if after is None or _without(after, facts) != _without(charter, facts):
        raise _cannot(reading, facts)
    return raw


def _on_lines(tree: Mapping[Any, Any]) -> bool:
    """Whether each key has lines of its own, as it has not in braces."""
    starts = [place(key).line for key in tree]
    return len(set(starts)) == len(starts)


def _edits(tree: Mapping[Any, Any], lines: Lines, facts: Mapping[str, str]) -> Iterator[Edit]:
    new = ""
    for key, value in facts.items():
        node = tree.get(key)
        if node is None:
            new += f"\n{' ' * (place(next(iter(tree))).column - 1)}{key}: {value}"
        elif isinstance(node, Scalar):
            yield Edit(Span(place(node).line, place(node).column, *end_of(node, lines)), value)
    if new:
        line, _ = end_of(tree["title"], lines)
        yield Edit(Span.at(line, len(lines[line - 1]) + 1, 0), new)


def _without(charter: Charter, facts: Mapping[str, str]) -> Charter:
    return charter.changed(**dict.fromkeys(facts))


def _cannot(reading: Reading, facts: Mapping[str, str]) -> EditError:
    lines = "\n".join(f"    {key}: {value}" for key, value in facts.items())
    return EditError(f"Nothing could be written into {reading.shown} as it is.", f"Write there yourself:\n\n{lines}\n")
