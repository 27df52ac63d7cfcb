"""A file of some kind, read as `charterc drift` reads it."""

from __future__ import annotations

from pathlib import Path

from charterc.drift.document import Block, read_document


def blocks(folder: Path, name: str, content: str | bytes) -> list[Block]:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_document(path, name)


def told(folder: Path, name: str, content: str | bytes) -> list[tuple[str, int]]:
    """Each block's words, and the line on which they begin."""
    return [(block.text, block.line_at(0)) for block in blocks(folder, name, content)]
