"""Plain text: paragraphs, lines of their own, and entries of lists. Lines that were broken to fit are joined again."""

from __future__ import annotations

import re

from charterc.drift.document import Block, decoded

BULLET = re.compile(r"\s*(?:[•◦▪‣●○■□–—*·-]|o(?=\s)|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+")
"""What stands before an entry of a list."""
_PAGE = re.compile(r"\s*(?:page\s+)?\d{1,3}(?:\s+of\s+\d{1,3})?\s*", re.IGNORECASE)
"""A line that only counts pages."""
_WIDEST = 130
"""Text whose lines are longer was not broken to fit."""
_FULL = 0.72
"""A line that reaches so far was probably broken because the next word had no room."""
_FEW = 8


def read(raw: bytes, shown: str) -> list[Block]:
    """The blocks of a text."""
    lines = decoded(raw, shown).replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n").split("\n")
    width = _width(lines)
    found: list[Block] = []
    open_block = False
    for number, line in enumerate(lines, 1):
        if not line.strip() or _PAGE.fullmatch(line):
            open_block = open_block and bool(line.strip())
            continue
        bullet = BULLET.match(line)
        words = line[bullet.end() :] if bullet else line
        words = " ".join(part for part in words.split(" ") if part).strip("\t ")
        if open_block and not bullet:
            text = f"{found[-1].text} {words}"
            found[-1] = Block(text, (*found[-1].starts, (len(found[-1].text) + 1, number)))
        else:
            found.append(Block(words, ((0, number),)))
        open_block = bool(width) and len(line.rstrip()) >= width * _FULL
    return found


def _width(lines: list[str]) -> int:
    """How wide the text was set; 0 where its lines were not broken to fit."""
    lengths = sorted(len(line.rstrip()) for line in lines if line.strip())
    if len(lengths) < _FEW or lengths[-1] > _WIDEST:
        return 0
    return lengths[-1]
