"""YAML: every text in it, in the order of the file. Keys, numbers and ids are no text that a reader sees."""

from __future__ import annotations

from charterc.drift.document import Block, decoded
from charterc.errors import UsageError
from charterc.model.text_forms import looks_like_id
from charterc.source.lines import lines_of
from charterc.source.nodes import Scalar, descendants
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
    lines = lines_of(text)
    nodes = [node for node in descendants(tree) if isinstance(node, Scalar) and not looks_like_id(node)]
    return [block for node in nodes for block in _paragraphs(node, Places(node, lines))]


def _paragraphs(node: Scalar, places: Places) -> list[Block]:
    found: list[Block] = []
    offset = 0
    for paragraph in str(node).split("\n\n"):
        words = " ".join(paragraph.split("\n"))
        starts = []
        at = 0
        for part in paragraph.split("\n"):
            if part.strip():
                starts.append((at, places.span(offset + at, offset + at + 1).line))
            at += len(part) + 1
        found.append(Block(words, tuple(starts) or ((0, node.span.line),)))
        offset += len(paragraph) + 2
    return found
