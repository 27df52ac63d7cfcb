"""Markdown, as GitHub and most editors read it: lists, tables and headings, without their signs."""

from __future__ import annotations

import re
from dataclasses import replace

from markdown_it import MarkdownIt
from markdown_it.token import Token

from charterc.drift.document import Block, bounded_text, too_much
from charterc.drift.readers.html import blocks_of

_SIGN = re.compile(r"[][*_`&<]")
_MAX_SIGNS = 20_000
"""Each one that opens something may make the parser look through all that follows. Long pages have some thousands."""


def read(raw: bytes, shown: str) -> list[Block]:
    """The blocks of a document."""
    parser = MarkdownIt("commonmark", {"html": True}).enable("table")
    text = bounded_text(raw, shown)
    if len(_SIGN.findall(text)) > _MAX_SIGNS:
        raise too_much(shown, f"{_MAX_SIGNS:,} signs of Markdown")
    found: list[Block] = []
    tag = ""
    for token in parser.parse(text):
        line = token.map[0] + 1 if token.map else 1
        tag = token.tag or tag
        if token.type == "inline":
            found += (replace(block, is_title=tag == "h1") for block in _paragraph(token.children or [], line))
        elif token.type == "html_block":
            found += blocks_of(token.content, line)
        elif token.type in {"fence", "code_block"}:
            found += [Block(words, ((0, line + number),)) for number, words in enumerate(token.content.split("\n"))]
    return found


def _paragraph(inlines: list[Token], line: int) -> list[Block]:
    """The words of a paragraph; a hard break ends a block, as people use it between lines of their own."""
    found: list[Block] = []
    text, starts = "", [(0, line)]
    for token in inlines:
        if token.type == "hardbreak" or (token.type == "html_inline" and token.content.lower().startswith("<br")):
            found.append(Block(text, tuple(starts)))
            line += token.type == "hardbreak"
            text, starts = "", [(0, line)]
        elif token.type == "softbreak":
            line += 1
            text += " "
            starts.append((len(text), line))
        elif token.type in {"text", "code_inline", "image"}:
            text += token.content
    return [*found, Block(text, tuple(starts))]
