"""YAML: every text in it, in the order of the file. Keys, numbers and ids are no text that a reader sees.

Where the file is a charter itself, a promise that values name by its id is read at each of those places.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from charterc.drift.document import Block, decoded
from charterc.errors import UsageError
from charterc.model.text_forms import looks_like_id
from charterc.page.richtext import blocks, plain
from charterc.source.lines import lines_of
from charterc.source.nodes import Mapping, Node, Scalar, Sequence, descendants
from charterc.source.parse import parse
from charterc.source.places import Places


def read(raw: bytes, shown: str) -> list[Block]:
    """The blocks of a file. Raises `UsageError` where it is no YAML."""
    text = decoded(raw, shown)
    tree, problems = parse(text, shown)
    if tree is None:
        first = problems[0] if problems else None
        where = f"{shown}:{first.span.line}: {first.message}" if first else f"{shown} is empty."
        raise UsageError(where, first.hint if first else "")
    return list(_Reader(tree, lines_of(text)).read(tree))


class _Reader:
    def __init__(self, tree: Node, lines: tuple[str, ...]) -> None:
        self.lines = lines
        self.by_id = dict(_texts_by_id(tree))
        named = {str(node) for node in descendants(tree) if isinstance(node, Sequence) for node in node}
        self.shared = {id(said) for key, said in _shared(tree) if key in named}
        """What is read where values name it, and not where it is written."""

    def read(self, node: Any) -> Iterator[Block]:
        if isinstance(node, Mapping):
            yield from self._mapping(node)
        elif isinstance(node, Sequence):
            for entry in node:
                yield from self.read(entry)
        elif isinstance(node, Scalar) and not looks_like_id(node):
            yield from self._paragraphs(node)
        elif isinstance(node, Scalar) and node in self.by_id:
            yield Block(_read(self.by_id[node]), ((0, node.span.line),))

    def _mapping(self, node: Any) -> Iterator[Block]:
        when = node.get("when")
        if isinstance(when, Scalar) and isinstance(node.get("text"), Scalar):
            yield Block(f"{when}, {_read(node['text'])}", ((0, when.span.line),))
            node = {key: value for key, value in node.items() if key not in {"when", "text"}}
        for key, value in node.items():
            if isinstance(value, Sequence) and " " in key:
                yield Block(f"{key}:", ((0, key.span.line),))
            if id(value) not in self.shared:
                yield from self.read(value)

    def _paragraphs(self, node: Scalar) -> list[Block]:
        places = Places(node, self.lines)
        found: list[Block] = []
        offset = 0
        for paragraph in str(node).split("\n\n"):
            words, starts = "", []
            for part in paragraph.split("\n"):
                if part.strip():
                    starts.append((len(words), places.span(offset, offset + 1).line))
                words += f"{_read(part)} "
                offset += len(part) + 1
            found.append(Block(words.rstrip(), tuple(starts) or ((0, node.span.line),)))
            offset += 1
        return found


def _read(text: str) -> str:
    """Prose as it is read: without the signs of Markdown."""
    return " ".join(plain(blocks(text)).split("\n")).strip()


def _shared(tree: Any) -> Iterator[tuple[str, Any]]:
    """What stands below a charter's own `commitments`, by its id."""
    kept: Any = tree.get("commitments") if isinstance(tree, dict) else None
    if isinstance(kept, dict):
        yield from kept.items()


def _texts_by_id(tree: Any) -> Iterator[tuple[str, Scalar]]:
    """The text of everything that has an id, which other places can name."""
    for key, said in _shared(tree):
        text = said.get("text") if isinstance(said, dict) else said
        if isinstance(text, Scalar):
            yield key, text
    found: Iterator[Any] = (node for node in descendants(tree) if isinstance(node, Mapping))
    for node in found:
        if isinstance(node.get("id"), Scalar) and isinstance(node.get("text"), Scalar):
            yield node["id"], node["text"]
