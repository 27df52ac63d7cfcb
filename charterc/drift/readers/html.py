"""A saved web page: what is between its tags, but for scripts, styles and fields to fill in."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from charterc.drift.document import Block, decoded

_INLINE = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "mark",
        "q",
        "ruby",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
        "label",
    ]
)
"""Tags that do not end a block."""
_UNREAD = frozenset(
    [
        "script",
        "style",
        "template",
        "noscript",
        "svg",
        "math",
        "select",
        "textarea",
        "button",
        "iframe",
        "object",
        "head",
        "title",
    ]
)
_VOID = frozenset(
    ["br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed", "source", "track", "wbr"]
)
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
        self._text = ""
        self._starts: list[tuple[int, int]] = []
        self._unread: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag in _UNREAD and tag not in _VOID:
            self._unread.append(tag)
        if tag not in _INLINE:
            self.end_block()

    def handle_endtag(self, tag: str) -> None:
        if self._unread and tag == self._unread[-1]:
            self._unread.pop()
        if tag not in _INLINE:
            self.end_block()

    def handle_data(self, data: str) -> None:
        if self._unread:
            return
        line = self.getpos()[0] + self._first_line - 1
        for number, part in enumerate(data.split("\n")):
            words = _SPACE.sub(" ", part if number == 0 else f" {part}")
            if self._text.endswith(" ") or not self._text:
                words = words.lstrip(" ")
            if words.strip(" "):
                lead = len(words) - len(words.lstrip(" "))
                self._starts.append((len(self._text) + lead if self._text else 0, line + number))
            self._text += words

    def end_block(self) -> None:
        text = self._text.rstrip(" ")
        if text:
            self.blocks.append(Block(text, tuple(self._starts) or ((0, 1),)))
        self._text, self._starts = "", []
