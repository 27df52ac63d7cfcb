"""Plain text: paragraphs, lines of their own, and entries of lists. Lines that were broken to fit are joined again."""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.drift.document import Block, bounded_text, joined

BULLET = re.compile(r"\s*(?:[•◦▪‣●○■□–—*·-]|o(?=\s)|\d{1,2}(?:\.\d{1,2})+[.)]?|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+")
"""What stands before an entry of a list."""
_PAGE = re.compile(r"\s*(?:page\s+)?\d{1,3}(?:\s+of\s+\d{1,3})?\s*", re.IGNORECASE)
"""A line that only counts pages."""
_WIDEST = 130
"""Text whose lines are longer was not broken to fit."""
_ENDS = (".", ";", ":", "!", "?")
_PARAGRAPH = 0.85
"""A line that reaches so far is one of a paragraph."""
_SLACK = 6
"""Lines of lists are set in by so much."""
_FEW = 8


def read(raw: bytes, shown: str) -> Iterator[Block]:
    """The blocks of a text."""
    lines = bounded_text(raw, shown).replace("\f", "\n").split("\n")
    width = _width(lines)
    gathered: list[tuple[str, int]] = []
    open_block, in_list, last = False, False, 0
    for number, line in enumerate(lines, 1):
        if not line.strip() or _PAGE.fullmatch(line):
            open_block = open_block and bool(line.strip())
            continue
        bullet = BULLET.match(line)
        words = line[bullet.end() :] if bullet else line
        words = " ".join(part for part in words.split(" ") if part).strip("\t ")
        if not (open_block and not bullet and _goes_on(lines[last], words, width, in_list=in_list)):
            yield joined(gathered)
            gathered, in_list = [], bullet is not None
        gathered.append((words, number))
        open_block, last = bool(width), number - 1
    yield joined(gathered)


def _goes_on(line: str, words: str, width: int, *, in_list: bool) -> bool:
    """Whether a line was broken because the next word had no room.

    Behind a sign that may end an entry, that is so only in a paragraph; in a list with bullets, whatever has none and
    begins with a small letter goes on.
    """
    line = line.rstrip()
    first = words.split(" ", maxsplit=1)[0]
    small = first[:1].islower()
    if small and in_list and not line.endswith(_ENDS):
        return True
    if len(line) + 1 + len(first) <= width - (_SLACK if small else 0):
        return False
    return not (line.endswith(_ENDS) and first[:1].isupper()) or len(line) > width * _PARAGRAPH


def _width(lines: list[str]) -> int:
    """How wide the text was set; 0 where its lines were not broken to fit."""
    lengths = sorted(len(line.rstrip()) for line in lines if line.strip())
    if len(lengths) < _FEW or lengths[-1] > _WIDEST:
        return 0
    return lengths[-1]
