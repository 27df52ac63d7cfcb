"""YAML: every text in it, in the order of the file. Keys, numbers and ids are no text that a reader sees.

Where the file is a charter itself, a promise that values name by its id is read at each of those places.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from charterc.drift.document import Block, decoded
from charterc.errors import UsageError
from charterc.model.charter import GROUPS
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
        self.by_id = dict(_said_by_id(tree))
        self.shared = {id(said) for _, said in _shared(tree)}
        """What is read where values name it, and not where it is written: what none of them names is not promised."""

    def read(self, node: Any, key: str = "") -> Iterator[Block]:
        """What stands in a node, which is the value of a key or, below one, in a list."""
        if isinstance(node, Mapping):
            yield from self._mapping(node)
        elif isinstance(node, Sequence):
            for entry in node:
                yield from self._named(entry) if key in _NAMING and looks_like_id(entry) else self.read(entry, key)
        elif isinstance(node, Scalar) and (key in _WORDS or not looks_like_id(node)):
            yield from self._paragraphs(node)

    def _named(self, name: Scalar) -> Iterator[Block]:
        """What has a name, on the line on which it is named."""
        if name in self.by_id:
            yield from (Block(block.text, ((0, name.span.line),)) for block in self.read(self.by_id[name], "text"))

    def _mapping(self, node: Any) -> Iterator[Block]:
        when = node.get("when")
        if isinstance(when, Scalar) and isinstance(node.get("text"), Scalar):
            yield Block(f"{when}, {_read(node['text'])}", ((0, when.span.line),))
            node = {key: value for key, value in node.items() if key not in {"when", "text"}}
        for key, value in node.items():
            if isinstance(value, Sequence) and " " in key:
                yield Block(f"{key}:", ((0, key.span.line),))
            if id(value) not in self.shared:
                yield from self.read(value, key)

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


_NAMING = frozenset({"commitments", "outcomes", "related", "page", "poster", "parts", "shows"})
"""Keys of lists in which things are named by their ids."""
_WORDS = frozenset({"title", "name", "text", "heading", "what", "when", "within", "by", *GROUPS})
"""Keys of what is read, though it may be a single word in small letters, as ids are."""


def _shared(tree: Any) -> Iterator[tuple[str, Any]]:
    """What stands below a charter's own `commitments`, by its id."""
    kept: Any = tree.get("commitments") if isinstance(tree, dict) and any(group in tree for group in GROUPS) else None
    if isinstance(kept, dict):
        yield from kept.items()


def _said_by_id(tree: Any) -> Iterator[tuple[str, Node]]:
    """Everything that has an id and words, which other places can name."""
    yield from _shared(tree)
    found: Iterator[Any] = (node for node in descendants(tree) if isinstance(node, Mapping))
    for node in found:
        if isinstance(node.get("id"), Scalar) and isinstance(node.get("text"), Scalar):
            yield node["id"], node
