"""The paragraphs in the XML of a Word document (ECMA-376, part 1, WordprocessingML), while it is read.

Only text and what stands for it is looked at. So nothing that is wrong elsewhere, such as a link that leads nowhere or
a picture that is gone, keeps the text from being read, and no nesting is too deep.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from xml.parsers.expat import ParserCreate

from charterc.drift.document import Block

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
"""What stands before its tags, in Word's own form and in the strict one."""
_FALLBACK = "http://schemas.openxmlformats.org/markup-compatibility/2006 Fallback"
"""The same once more, for programs that are too old for the first."""
_PASSED_OVER = frozenset({"pPr", "sectPr", "tblPr", "trPr", "tcPr", "sdtPr", "del", "moveFrom", "fallback"})
"""Form, and what was deleted."""
_SIGNS = {
    "tab": " ",
    "ptab": " ",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "\N{NON-BREAKING HYPHEN}",
    "softHyphen": "\N{SOFT HYPHEN}",
}
_TAGS = {f"{before} {tag}": tag for before in _WORD for tag in (*_PASSED_OVER, *_SIGNS, "p", "r", "t", "vanish", "sym")}
_TAGS[_FALLBACK] = "fallback"
"""What is looked at, by its full name."""
_OFF = frozenset({"0", "false", "off"})
_SPACE = re.compile(r"[ \t\r]+")


@dataclass(slots=True)
class _Paragraph:
    number: int
    pieces: list[str] = field(default_factory=list)

    def blocks(self) -> Iterator[Block]:
        """A break of the line ends a block, as people use it between lines of their own."""
        for line in "".join(self.pieces).split("\n"):
            yield Block(_SPACE.sub(" ", line).strip(" "), ((0, self.number),))


class Paragraphs:
    """Feed it with XML, and it gives the blocks of each paragraph that has ended. Raises `ExpatError`."""

    def __init__(self, number: int = 0) -> None:
        """Counts on from a number of paragraphs."""
        self.number = number
        self._open: list[_Paragraph] = []
        """The paragraphs that have begun, from the outermost on: a box of text stands in one, and holds others."""
        self._ended: list[_Paragraph] = []
        self._passing = 0
        """How deep we are in what is passed over."""
        self._in_text = False
        self._hidden = False
        """Whether the run is one that nobody sees."""
        self._parser = ParserCreate(namespace_separator=" ")
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text

    def feed(self, chunk: bytes) -> Iterator[Block]:
        """Reads on."""
        self._parser.Parse(chunk)
        if not self._open:
            yield from self._given()

    def close(self) -> Iterator[Block]:
        """Reads to the end."""
        self._parser.Parse(b"", True)
        yield from self._given()

    def _given(self) -> Iterator[Block]:
        ended, self._ended = sorted(self._ended, key=lambda paragraph: paragraph.number), []
        for paragraph in ended:
            yield from paragraph.blocks()

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        tag = _TAGS.get(name)
        self._in_text = tag == "t" and not self._passing
        if self._passing or tag in _PASSED_OVER:
            self._passing += 1
        elif tag == "p":
            self.number += 1
            self._open.append(_Paragraph(self.number))
        elif tag == "r":
            self._hidden = False
        elif tag == "vanish":
            self._hidden = attributes.get(f"{name.removesuffix(tag)}val", "1") not in _OFF
        elif tag == "sym":
            self._add(_symbol(attributes.get(f"{name.removesuffix(tag)}char", "")))
        elif tag in _SIGNS:
            self._add(_SIGNS[tag])

    def _end(self, name: str) -> None:
        self._in_text = False
        if self._passing:
            self._passing -= 1
        elif _TAGS.get(name) == "p":
            self._ended.append(self._open.pop())

    def _text(self, words: str) -> None:
        if self._in_text:
            self._add(words.replace("\n", " "))

    def _add(self, words: str) -> None:
        if self._open and not self._hidden:
            self._open[-1].pieces.append(words)


def _symbol(code: str) -> str:
    """A sign that is told by its number; "" for one that only a certain font has, such as a bullet."""
    number = int(code, 16) if re.fullmatch("[0-9A-Fa-f]{4}", code) else 0
    character = chr(number)
    return character if character.isprintable() else ""
