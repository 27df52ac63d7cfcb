"""The words of a text without its Markdown: marks, link targets and addresses are blanked out.

Everything keeps its place: a blanked character becomes `MASK`, so an offset means the same in both.

    masked("See [our page](https://x.org) **now**")
        -> "See ·our page················ ··now··"        (`·` stands for MASK)
"""

from __future__ import annotations

import re
from itertools import islice

BREAK = "\x00"
"""Stands between two texts and where a list item starts: no sentence and no phrase crosses it."""
MASK = "\x01"
"""Stands for a character that is not prose."""

_TARGET = re.compile(r"\]\((?:[^()\n]|\([^()\n]*\))*\)")
_OPENING = re.compile(r"\[(?=[^\[\]\n]*\x01)")
_WEB = re.compile(r"(?:https?:/?/?|www\.)[^\s<>\"“”()\x00]+", re.IGNORECASE)
_HANDLE = re.compile("@")
_AT = re.compile(r"[\w.+%-]*@[\w.-]*\w")
_SUFFIX = re.compile(r"\.(?:uk|org|com|net|gov|info|wales|scot)\b", re.IGNORECASE)
_DOMAIN = re.compile(r"[\w.-]*\.(?:uk|org|com|net|gov|info|wales|scot)\b(?:/[^\s<>\"“”()\x00]*)?", re.IGNORECASE)
_STARS = re.compile(r"\*+")
_UNDERLINES = re.compile(r"_{1,3}(?!\w)|(?<!\w)_{1,3}")
_BACKSLASH = re.compile(r"\\(?=[*_\[\]\x01])")
_ITEM = re.compile(r"\n[ \t]*(?:[-+>]|\d+[.)])[ \t]")
_BEFORE_ADDRESS = frozenset(" \t\n([<\"“'‘:\x00\x01\u00a0")
_MOST = 2000
"""More addresses in one text are not looked at."""
_LONGEST_NAME = 80
"""What stands before the @ or the last dot of an address is not longer."""


def _blank(match: re.Match[str]) -> str:
    return MASK * len(match.group())


def _break(match: re.Match[str]) -> str:
    return "\n" + BREAK + MASK * (len(match.group()) - 2)


def masked(text: str) -> str:
    """The prose of a text, character by character in its old place."""
    text = _OPENING.sub(_blank, _TARGET.sub(_blank, text))
    text = _WEB.sub(_blank, text)
    text = _around(text, _HANDLE, _AT)
    text = _around(text, _SUFFIX, _DOMAIN)
    text = _STARS.sub(_blank, text)
    text = _UNDERLINES.sub(_blank, text)
    text = _BACKSLASH.sub(_blank, text)
    return _ITEM.sub(_break, text)


def _around(text: str, sign: re.Pattern[str], pattern: re.Pattern[str]) -> str:
    """Blank out each address: what matches `pattern` from the start of a word that has a sign in it."""
    pieces: list[str] = []
    end = 0
    for found in islice(sign.finditer(text), _MOST):
        start = at = found.start()
        if at < end:
            continue
        while start > end and at - start < _LONGEST_NAME and text[start - 1] not in _BEFORE_ADDRESS:
            start -= 1
        match = pattern.match(text, start)
        if match:
            pieces += [text[end:start], _blank(match)]
            end = match.end()
    return "".join([*pieces, text[end:]])
