"""The edits that give an entry of a list an id, in whichever of YAML's forms it stands.

A list of statements that all get ids becomes a mapping, the shortest form of the format; only the dash goes:

    - We will listen                    listen: We will listen

Any other entry keeps its dash or its comma, and the id goes in front of what it says:

    - name: Listen                      - id: listen
                                          name: Listen
    [Listen, {name: Share}]             [{id: listen, name: Listen}, {id: share, name: Share}]

These know nothing of charters but one short form: words that end in a colon, with a list below them, are the `text` and
the `items` of an entry.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from charterc.problem import Edit, Span
from charterc.source import nodes
from charterc.source.nodes import Scalar, descendants, place
from charterc.source.quoting import easily_quoted

Lines = Sequence[str]
_SIGN = re.compile(r"[|>][-+0-9]*")


class Entries:
    """A list in a file, for which edits are made; `lines` are those of the file."""

    def __init__(self, listed: nodes.Sequence, lines: Lines) -> None:
        self.listed = listed
        self.lines = lines
        self.in_brackets = _in_brackets(listed, lines)

    @property
    def may_be_mapping(self) -> bool:
        """Whether keys can stand where the dashes are: not in the column of the list's own key."""
        key = self.listed.key
        return self.in_brackets or (key is not None and place(self.listed).column > place(key).column)

    def as_mapping(self, names: Sequence[str]) -> Iterator[Edit]:
        """A mapping of the names to the entries, one name for each."""
        if self.in_brackets:
            start, end = _start(self.listed), end_of(self.listed, self.lines)
            yield Edit(Span.at(*start), "{")
            yield Edit(Span.at(end[0], end[1] - 1), "}")
        for entry, name in zip(self.listed, names, strict=True):
            yield from self._behind_key(entry, name)

    def with_id(self, entry: nodes.Node, name: str, key: str) -> Iterator[Edit]:
        """An entry with an id; `key` is the one that its words belong to, where it is nothing but words."""
        if isinstance(entry, nodes.Mapping) and _in_brackets(entry, self.lines):
            yield _insert(_start(next(iter(entry))), f"id: {name}, ")
            yield from self._spelled_out(entry, ", ")
            return
        start = _start(entry)
        next_ = ", " if self.in_brackets else _new_line(start[1])
        words = f"{key}: " if isinstance(entry, Scalar) else ""
        yield _insert(start, f"{'{' if self.in_brackets else ''}id: {name}{next_}{words}")
        yield from self._spelled_out(entry, next_)
        if self.in_brackets:
            yield _insert(end_of(entry, self.lines), "}")
        elif isinstance(entry, Scalar):
            yield from self._moved_right(entry, start[1])

    def named(self, entry: nodes.Node, name: str) -> Iterator[Edit]:
        """An entry of which nothing is left but a name. Comments stay."""
        start, end = _start(entry), end_of(entry, self.lines)
        head = self.lines[start[0] - 1]
        sign = _SIGN.match(head, start[1] - 1) if isinstance(entry, Scalar) and entry.style in {"|", ">"} else None
        if sign is None:
            yield Edit(Span(*start, *end), name)
        else:
            yield Edit(Span.at(*start, len(sign.group())), name)
            yield Edit(Span(start[0], len(head) + 1, *end), "")

    def has_comment(self, entry: nodes.Node) -> bool:
        """Whether a comment may stand within an entry; one behind it, or behind the sign of a block, does not."""
        start, end = _start(entry), end_of(entry, self.lines)
        *before, last = self.lines[start[0] - 1 : end[0]]
        return not isinstance(entry, Scalar) and any("#" in line for line in [*before, last[: end[1] - 1]])

    def _behind_key(self, entry: nodes.Node, name: str) -> Iterator[Edit]:
        line, column = start = _start(entry)
        bare = isinstance(entry, nodes.Mapping) and not _in_brackets(entry, self.lines)
        if self.in_brackets:
            yield _insert(start, f"{name}: {'{' if bare else ''}")
            yield from self._spelled_out(entry, ", ")
            yield from [_insert(end_of(entry, self.lines), "}")] if bare else []
            return
        dash = self._dash(entry)
        if bare and dash[0] == line:
            yield Edit(Span(*dash, *start), f"{name}:{_new_line(column)}")
        else:
            yield Edit(Span.at(*dash), f"{name}:")
        yield from self._spelled_out(entry, _new_line(column) if bare else ", ")

    def _dash(self, entry: nodes.Node) -> tuple[int, int]:
        """The dash of an entry: on its line, or above it, where only comments stand between the two."""
        line, column = _start(entry)[0], place(self.listed).column
        while not self.lines[line - 1].startswith("-", column - 1) or self.lines[line - 1][: column - 1].strip():
            line -= 1
        return line, column

    def _spelled_out(self, entry: nodes.Node, next_: str) -> Iterator[Edit]:
        """`Sharing through:` above a list, written as the `text` and the `items` that it stands for."""
        if not isinstance(entry, nodes.Mapping) or len(entry) != 1:
            return
        ((key, below),) = entry.items()
        if isinstance(below, list) and key not in {"text", "items"}:
            span = place(key)
            written = self.lines[span.line - 1][span.column - 1 : span.end_column - 1]
            words = f"{written[:-1]}:{written[-1]}" if key.style else easily_quoted(f"{key}:")
            yield Edit(span, f"text: {words}{next_}items")

    def _moved_right(self, text: Scalar, column: int) -> Iterator[Edit]:
        """The further lines of a text whose first line gets a key in front: they have to stand right of that key."""
        first, last = place(text).line + 1, end_of(text, self.lines)[0]
        further = {number: self.lines[number - 1] for number in range(first, last + 1) if self.lines[number - 1]}
        least = min((len(line) - len(line.lstrip(" ")) for line in further.values() if line.strip()), default=column)
        step = max(2, column - least) if least < column else 0
        sign = _SIGN.match(self.lines[first - 2], column - 1) if text.style in {"|", ">"} else None
        if sign and any(character.isdigit() for character in sign.group()):
            step = column - place(self.listed).column  # the sign counts from where the list begins
        for number in further if step else ():
            yield _insert((number, 1), " " * step)


def lists_of(tree: Any) -> Mapping[int, nodes.Sequence]:
    """The list that each entry of a tree stands in, by the entry's identity: equal texts are equal to Python."""
    lists = (node for node in descendants(tree) if isinstance(node, nodes.Sequence))
    return {id(entry): listed for listed in lists for entry in listed}


def _new_line(column: int) -> str:
    return "\n" + " " * (column - 1)


def _insert(at: tuple[int, int], text: str) -> Edit:
    return Edit(Span.at(*at, 0), text)


def _start(node: Any) -> tuple[int, int]:
    span = place(node)
    return span.line, span.column


def end_of(node: Any, lines: Lines) -> tuple[int, int]:
    """Where the last character of a node ends; YAML's own end of a block is where the next thing begins."""
    span = place(node)
    if isinstance(node, Scalar):
        if node.style not in {"|", ">"}:
            return span.end_line, span.end_column
        last = span.end_line - (span.end_column == 1)
        while last > span.line and not lines[last - 1].strip():
            last -= 1
        return last, len(lines[last - 1]) + 1
    if _in_brackets(node, lines):
        return span.end_line, span.end_column
    inner = [*node.values()] if isinstance(node, nodes.Mapping) else node
    return end_of(inner[-1], lines)


def _in_brackets(node: Any, lines: Lines) -> bool:
    """Whether a list or a mapping stands between brackets."""
    line, column = _start(node)
    return not isinstance(node, Scalar) and lines[line - 1][column - 1 : column] in {"[", "{"}
