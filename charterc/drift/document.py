"""What a document says, whatever kind of file it is: its blocks of text, each with the lines it stands on.

A block is what a reader sees as one thing: a paragraph, an entry of a list, a heading, a cell of a table.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from charterc.errors import UsageError
from charterc.near import near
from charterc.source.files import read_inside

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_BYTES = 8 * 2**20
"""A saved page with its pictures inside is larger than any charter."""

_READERS = {
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".md": "markdown",
    ".markdown": "markdown",
    ".txt": "text",
    ".text": "text",
    ".yaml": "yaml",
    ".yml": "yaml",
    ".docx": "word",
}
"""The module in `charterc/drift/readers/` for each kind of file, by its ending."""


@dataclass(frozen=True, slots=True)
class Block:
    """A block of text, and on which line each stretch of it stands; lines count from 1."""

    text: str
    starts: Sequence[tuple[int, int]]
    """From which character on the text stands on which line, in order; the first from 0 on."""

    def line_at(self, offset: int) -> int:
        """The line of a character."""
        return self.starts[bisect_right(self.starts, (offset, 2**31)) - 1][1]


def read_document(path: Path, shown: str) -> list[Block]:
    """The blocks of a file, in their order. Raises `UsageError` where it is of no kind that is read, or broken."""
    name = _READERS.get(path.suffix.lower())
    if name is None:
        guess = near(path.suffix.lower(), _READERS)
        known = ", ".join(sorted(_READERS))
        raise UsageError(
            f"{shown} is of no kind that is read here.",
            f"{f'Is it {guess}? ' if guess else ''}Save it as one of: {known}.",
        )
    try:
        raw = read_inside(path, path.parent, MAX_BYTES + 1)
    except OSError as error:
        raise UsageError(f"{shown} cannot be read: {error.strerror or error}.") from None
    if len(raw) > MAX_BYTES:
        raise UsageError(f"{shown} is larger than {MAX_BYTES // 2**20} MB.", "Save only the page with the charter.")
    read: Callable[[bytes, str], list[Block]] = import_module(f"charterc.drift.readers.{name}").read
    blocks = [block for block in read(raw, shown) if block.text.strip()]
    if not blocks:
        raise UsageError(f"{shown} holds no text.", "Is it the right file? A picture of a page cannot be read.")
    return blocks


def decoded(raw: bytes, shown: str) -> str:
    """Bytes as text: UTF-8, or what its mark or Windows says. Raises `UsageError` for what is no text."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if raw.startswith(mark):
            return raw.decode(encoding, "replace")
    if b"\0" in raw:
        raise UsageError(f"{shown} is no text, though its name says so.", "Open it and save it as text, or as .docx.")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")
