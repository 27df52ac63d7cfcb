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
_LONGEST_NAME = 80
"""What stands before the @ or the last dot of an address is not longer."""


def _blank(match: re.Match[str]) -> str:
    return MASK * len(match.group())


def _break(match: re.Match[str]) -> str:
    return "\n" + BREAK + MASK * (len(match.group()) - 2)


def masked(text: str) -> str:
    """The prose of a text, character by character in its old place.

    Most texts have none of the marks, so each search is asked for only where its sign is there.
    """
    if "](" in text:
        text = _OPENING.sub(_blank, _TARGET.sub(_blank, text))
    if "http" in text or "www." in text or "HTTP" in text:
        text = _WEB.sub(_blank, text)
    if "@" in text:
        text = _around(text, [match.start() for match in islice(_HANDLE.finditer(text), _MOST)], _AT)
    dots = [match.start() for match in islice(_SUFFIX.finditer(text), _MOST)]
    if dots:
        text = _around(text, dots, _DOMAIN)
    if "*" in text:
        text = _STARS.sub(_blank, text)
    if "_" in text:
        text = _UNDERLINES.sub(_blank, text)
    if "\\" in text:
        text = _BACKSLASH.sub(_blank, text)
    return _ITEM.sub(_break, text) if "\n" in text else text


def _around(text: str, signs: list[int], pattern: re.Pattern[str]) -> str:
    """Blank out each word with a sign in it; only those words are searched, not the whole text."""
    pieces: list[str] = []
    end = 0
    for at in signs:
        if at < end:
            continue
        start = at
        while start > end and at - start < _LONGEST_NAME and text[start - 1] not in _BEFORE_ADDRESS:
            start -= 1
        match = pattern.match(text, start)
        if match:
            pieces += [text[end:start], MASK * len(match.group())]
            end = match.end()
    return "".join([*pieces, text[end:]])
