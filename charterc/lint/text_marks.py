"""The words of a text without its Markdown: marks, link targets and addresses are blanked out.

Everything keeps its place: a blanked character becomes `MASK`, so an offset means the same in both.

    masked("See [our page](https://x.org) **now**")
        -> "See ·our page··················· ··now··"        (`·` stands for MASK)
"""

from __future__ import annotations

import re

from charterc.lint.text_patterns import lazy

BREAK = "\x00"
"""Stands between two texts and where a list item starts: no sentence and no phrase crosses it."""
MASK = "\x01"
"""Stands for a character that is not prose."""

_TARGET = lazy(r"\]\((?:[^()\n]|\([^()\n]*\))*\)")
_OPENING = lazy(r"\[(?=[^\]\n]*\x01)")
_WEB = lazy(r"(?:https?:/?/?|www\.)[^\s<>\"“”()\x00]+", re.IGNORECASE)
_AT = lazy(r"[\w.+%-]*@[\w.-]*\w")
_DOMAIN = lazy(r"[\w.-]*\.(?:uk|org|com|net|gov|info|wales|scot)\b(?:/[^\s<>\"“”()\x00]*)?", re.IGNORECASE)
_STARS = lazy(r"\*+")
_UNDERLINES = lazy(r"_+(?!\w)|(?<!\w)_+")
_BACKSLASH = lazy(r"\\(?=[*_\[\]\x01])")
_ITEM = lazy(r"\n[ \t]*(?:[-+>]|\d+[.)])[ \t]")
_ADDRESSES = (
    ("@", _AT),
    *((suffix, _DOMAIN) for suffix in (".uk", ".org", ".com", ".net", ".gov", ".info", ".wales", ".scot")),
)
_BEFORE_ADDRESS = frozenset(" \t\n([<\"“'‘:\x00\x01\u00a0")


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
    low = text.lower()
    if "http" in low or "www." in low:
        text = _WEB.sub(_blank, text)
    for sign, pattern in _ADDRESSES:
        if sign in low:
            text = _around(text, low, sign, pattern)
    if "*" in text:
        text = _STARS.sub(_blank, text)
    if "_" in text:
        text = _UNDERLINES.sub(_blank, text)
    if "\\" in text:
        text = _BACKSLASH.sub(_blank, text)
    return _ITEM.sub(_break, text) if "\n" in text else text


def _around(text: str, low: str, sign: str, pattern: re.Pattern[str]) -> str:
    """Blank out each word with a sign in it; only those words are searched, not the whole text."""
    at = low.find(sign)
    while at >= 0:
        start = at
        while start > 0 and text[start - 1] not in _BEFORE_ADDRESS:
            start -= 1
        match = pattern.match(text, start)
        if match:
            text = text[: match.start()] + MASK * len(match.group()) + text[match.end() :]
        at = low.find(sign, at + 1)
    return text
