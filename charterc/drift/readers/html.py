"""A saved web page: what is between its tags, but for scripts, styles and fields to fill in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from charterc.drift.document import Block, one_kind_of_line, too_much
from charterc.drift.readers.html_encoding import page_text
from charterc.drift.readers.html_tokens import End, Start, Text, tokens
from charterc.drift.readers.html_tree import VOID, OpenElements, names

_INLINE = names(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby s samp small span strike "
    "strong sub sup time tt u var wbr"
)
"""Tags that do not end a block."""
_UNREAD = names(
    "script style template noscript noembed noframes svg math select textarea button iframe object title datalist"
)
_MAX_TAGS = 100_000
"""The longest of pages have some ten thousands."""
_OURS = "data-charterc"
"""The attribute by which our own pages mark what they add to the words of a charter: “Served by 5 of 7”."""
_MAY_BE_UNREAD = re.compile(f"hidden|style|{_OURS}", re.IGNORECASE)
_LINE = re.compile(r"[^ \t\n\f][^\n]*")
_SPACE = re.compile(r"[ \t\f]+")


def read(raw: bytes, shown: str) -> Iterator[Block]:
    """The blocks of a page. Broken markup is read as browsers do. Raises `UsageError` where it has too many tags."""
    for count, block in _counted(one_kind_of_line(page_text(raw, shown))):
        if count > _MAX_TAGS:
            raise too_much(shown, f"{_MAX_TAGS:,} tags")
        if block:
            yield block


def blocks_of(text: str, first_line: int = 1) -> list[Block]:
    """The blocks of HTML that begins on some line."""
    return [block for _, block in _counted(text, first_line) if block]


def _counted(text: str, first_line: int = 1) -> Iterator[tuple[int, Block | None]]:
    """After each tag of a page, how many there were, and the block that ended with it."""
    count = 0
    elements, words = OpenElements(), _Words()
    for token in tokens(text, first_line):
        if isinstance(token, Text):
            if not elements.unseen:
                words.add(token)
            continue
        count += 1
        if isinstance(token, Start):
            unseen = token.name in _UNREAD or _is_no_copy(token)
            elements.start(token.name, unseen=unseen and token.name not in VOID, closed=token.closed)
        elif isinstance(token, End):
            elements.end(token.name)
        block = words.taken() if token.name not in _INLINE else None
        ends_title = isinstance(token, End) and token.name == "h1"
        yield count, replace(block, is_title=True) if block and ends_title else block
    yield count, words.taken()


class _Words:
    """The words of the block that is being read."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._starts: list[tuple[int, int]] = []
        self._length = 0
        self._space = False
        """Whether a space stands behind them."""

    def add(self, text: Text) -> None:
        """Joins what follows, with one space for any white space between."""
        line, at = text.line, 0
        for found in _LINE.finditer(text.words):
            line += text.words.count("\n", at, found.start())
            at = found.start()
            if self._length and (self._space or at > 0):
                self._pieces.append(" ")
                self._length += 1
            words = _SPACE.sub(" ", found.group())
            self._space = words.endswith(" ")
            words = words.rstrip(" ")
            if not self._starts or self._starts[-1][1] != line:
                self._starts.append((self._length, line))
            self._pieces.append(words)
            self._length += len(words)
        self._space = self._space or text.words[-1:] in tuple(" \t\n\f")

    def taken(self) -> Block | None:
        """The block, which ends here."""
        block = Block("".join(self._pieces), tuple(self._starts)) if self._pieces else None
        self._pieces, self._starts, self._length, self._space = [], [], 0, False
        return block


def _is_no_copy(tag: Start) -> bool:
    """Whether an element copies nothing: nobody sees it, or our own page says it beside the charter."""
    if not _MAY_BE_UNREAD.search(tag.inside):
        return False
    attributes = tag.attributes
    style = attributes.get("style", "").replace(" ", "").lower()
    return (
        not attributes.keys().isdisjoint({"hidden", _OURS}) or "display:none" in style or "visibility:hidden" in style
    )
