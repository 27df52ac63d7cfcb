"""What a document says, whatever kind of file it is: its blocks of text, each with the lines it stands on.

A block is what a reader sees as one thing: a paragraph, an entry of a list, a heading, a cell of a table.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
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
MAX_WORDS = 50_000
"""A charter has some thousands of words, and a school's whole handbook some ten thousands."""
MAX_CHARACTERS = 10 * MAX_WORDS
"""The same for text that has no spaces."""
MAX_BLOCKS = 20_000
"""Of blocks, or of lines in a file that is nothing but text."""
_MOST = {"words": MAX_WORDS, "characters": MAX_CHARACTERS, "paragraphs": MAX_BLOCKS, "lines": MAX_BLOCKS}

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
_PICTURE = re.compile(r"(data:[\w/+.-]+;base64,)[A-Za-z0-9+/=]+")


@dataclass(frozen=True, slots=True)
class Block:
    """A block of text, and on which line each stretch of it stands; lines count from 1."""

    text: str
    starts: Sequence[tuple[int, int]]
    """From which character on the text stands on which line, in order; the first from 0 on."""
    is_title: bool = False
    """Whether it is a heading of the first rank."""

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
    read: Callable[[bytes, str], Iterable[Block]] = import_module(f"charterc.drift.readers.{name}").read
    blocks = list(_bounded(read(raw, shown), shown))
    if not blocks:
        raise UsageError(f"{shown} holds no text.", "Is it the right file? A picture of a page cannot be read.")
    return blocks


def _bounded(blocks: Iterable[Block], shown: str) -> Iterator[Block]:
    """The blocks that hold text. Raises `UsageError`, and reads no further, where they are too many to compare."""
    words = characters = 0
    for total, block in enumerate(blocks, 1):
        found = len(block.text.split())
        words += found
        characters += len(block.text)
        _check(shown, paragraphs=total, words=words, characters=characters)
        if found:
            yield block


def bounded_text(raw: bytes, shown: str) -> str:
    """The text of a file that is nothing but text, each line ended by a line feed.

    Pictures that are written into it are cut short: they are no words. Raises `UsageError` where it is too long.
    """
    text = one_kind_of_line(_PICTURE.sub(r"\1", decoded(raw, shown)))
    _check(shown, lines=text.count("\n"), words=len(text.split()), characters=len(text))
    return text


def _check(shown: str, **counted: int) -> None:
    for what, count in counted.items():
        most = _MOST[what]
        if count > most:
            raise too_much(shown, f"{most:,} {what}")


def too_much(shown: str, most: str) -> UsageError:
    """What is told of a file with more than can be compared: more than `most`, such as “50,000 words”."""
    return UsageError(
        f"{shown} holds more than any page with a charter: over {most}.", "Save only the page with the charter."
    )


def one_kind_of_line(text: str) -> str:
    """A text whose lines end as one system ends them."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


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


def joined(lines: Iterable[tuple[str, int]]) -> Block:
    """One block of lines that belong together, each with its number."""
    pieces, starts, length = [], [], 0
    for words, number in lines:
        starts.append((length, number))
        pieces.append(words)
        length += len(words) + 1
    return Block(" ".join(pieces), tuple(starts))
