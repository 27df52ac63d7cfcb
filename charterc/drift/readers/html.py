"""A saved web page: what is between its tags, but for scripts, styles and fields to fill in."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from charterc.drift.document import Block, decoded


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


_INLINE = _names(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby s samp small span strike "
    "strong sub sup time tt u var wbr"
)
"""Tags that do not end a block."""
_UNREAD = _names("script style template noscript svg math select textarea button iframe object title")
_BLOCKS = _names("body main article section div p h1 h2 h3 h4 h5 h6 ul ol li table tr td")
"""Tags that cannot stand inside a title, a button or a field: where one of these was not closed, it ends here."""
_VOID = _names("br hr img input meta link area base col embed source track wbr")
_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset=["']?([\w-]+)""", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\n\r\f]+")


def read(raw: bytes, shown: str) -> list[Block]:
    """The blocks of a page. Broken markup is read as far as browsers would."""
    charset = _CHARSET.search(raw[:4096])
    text = ""
    if charset and not raw.startswith(b"\xef\xbb\xbf"):
        try:
            text = raw.decode(charset.group(1).decode("ascii"), "replace")
        except LookupError:
            text = ""
    return blocks_of(text or decoded(raw, shown))


def blocks_of(text: str, first_line: int = 1) -> list[Block]:
    """The blocks of HTML that begins on some line."""
    reader = _Reader(first_line)
    reader.feed(text)
    reader.close()
    reader.end_block()
    return reader.blocks


class _Reader(HTMLParser):
    def __init__(self, first_line: int) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self._first_line = first_line
        self._pieces: list[str] = []
        self._length = 0
        self._starts: list[tuple[int, int]] = []
        self._unread = ""
        """The tag whose content is passed over; "" where nothing is."""
        self._depth = 0
        """How many of that tag are open."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._unread in _UNREAD and tag in _BLOCKS:
            self._unread = ""
        if self._unread:
            self._depth += tag == self._unread
        elif tag not in _VOID and (tag in _UNREAD or _is_hidden(dict(attrs))):
            self._unread, self._depth = tag, 1
        if tag not in _INLINE:
            self.end_block()

    def handle_endtag(self, tag: str) -> None:
        if tag == self._unread:
            self._depth -= 1
            self._unread = tag if self._depth else ""
        if tag not in _INLINE:
            self.end_block()

    def handle_data(self, data: str) -> None:
        if self._unread:
            return
        line = self.getpos()[0] + self._first_line - 1
        for number, part in enumerate(data.split("\n")):
            words = _SPACE.sub(" ", part if number == 0 else f" {part}")
            if not self._pieces or self._pieces[-1].endswith(" "):
                words = words.lstrip(" ")
            if words.strip(" "):
                lead = len(words) - len(words.lstrip(" "))
                self._starts.append((self._length + lead if self._length else 0, line + number))
            if words:
                self._pieces.append(words)
                self._length += len(words)

    def end_block(self) -> None:
        text = "".join(self._pieces).rstrip(" ")
        if text:
            self.blocks.append(Block(text, tuple(self._starts) or ((0, 1),)))
        self._pieces, self._length, self._starts = [], 0, []


def _is_hidden(attributes: dict[str, str | None]) -> bool:
    """Whether nobody sees an element: what is hidden is not told to anybody."""
    style = (attributes.get("style") or "").replace(" ", "").lower()
    return "hidden" in attributes or "display:none" in style or "visibility:hidden" in style
