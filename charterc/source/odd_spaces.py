"""Spaces that are no plain ones where YAML wants a plain one: in front of a line, around a colon, behind a dash or bar.

A word processor and a web page give them to whoever copies from there, and nobody can see them. Inside words they do no
harm, so those in a text are left as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

ODD = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
"""All that look like a space, as they stand in a character class."""
_SPACE = f"[ {ODD}]"
_ANY = re.compile(f"[{ODD}]")
_RUN = re.compile(f"[{ODD}]+")
_LEAD = re.compile(rf"(?:{_SPACE}|-(?={_SPACE}))*")
_KEY = re.compile(rf"[A-Za-z][\w-]*{_SPACE}*:(?:{_SPACE}+|$)")
_OPENS_BLOCK = re.compile(rf"(?P<sign>[|>][+-]?\d?[+-]?{_SPACE}*)(?:#.*)?$")


class OddSpace(NamedTuple):
    """Spaces of one line that stand together. Line and column count from 1."""

    line: int
    column: int
    characters: str


def odd_spaces(lines: Sequence[str]) -> list[OddSpace]:
    """The spaces that YAML would not take for spaces, though it needs them there."""
    if not any(_ANY.search(line) for line in lines):
        return []
    return [
        OddSpace(number, run.start() + 1, run.group())
        for number, line, end in _structure(lines)
        for run in _RUN.finditer(line, 0, end)
    ]


def plain(lines: Sequence[str], found: Sequence[OddSpace]) -> str:
    """The text with those spaces made plain, every character in its place."""
    mended = list(lines)
    ends = {space.line: space.column - 1 + len(space.characters) for space in found}
    for number, end in ends.items():
        line = mended[number - 1]
        mended[number - 1] = _ANY.sub(" ", line[:end]) + line[end:]
    return "\n".join(mended)


def _structure(lines: Sequence[str]) -> Iterator[tuple[int, str, int]]:
    """Each line with its number and where that ends which is indentation, dashes and a key, not words."""
    block = -1
    for number, line in enumerate(lines, start=1):
        lead = _LEAD.match(line)
        start = lead.end() if lead else 0
        if block >= 0 and (start == len(line) or _indentation(line) > block):
            continue  # words in a block
        if block >= 0 and _leads_on(line, block):
            yield number, line, _indent_end(line)  # words in a block, but for spaces in front that YAML does not read
            continue
        key = _KEY.match(line, start)
        words = key.end() if key else start
        opens = _OPENS_BLOCK.match(line, words)
        yield number, line, opens.end("sign") if opens else words
        block = (start if key else line.rfind("-", 0, start)) if opens else -1


def _indentation(line: str) -> int:
    """How far a line is indented with plain spaces."""
    return len(line) - len(line.lstrip(" "))


def _indent_end(line: str) -> int:
    """Where the spaces in front of a line end, whichever they are."""
    return next((at for at, sign in enumerate(line) if not (sign == " " or _ANY.match(sign))), len(line))


def _leads_on(line: str, block: int) -> bool:
    """Whether a line looks as if it belonged to a block whose key or dash stands in column `block`, from 0."""
    return _indentation(line) < _indent_end(line) and _indent_end(line) > block
