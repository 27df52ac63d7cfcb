"""The words and signs of a charter one by one, as word lists look for them.

    tokens("The “hard-to-reach” child's")  ->  the “ hard to reach ” child ' s

Spaces, line ends, hyphens inside words and what is blanked out of Markdown divide tokens and are none. The end of a
paragraph is one, and so is an address, so that no wording reaches over it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from charterc.wording.fold import folded

_TOKEN = re.compile(
    r"""
    [^\W_]+                               # a word or a number
    | \n[^\S\n]*\n                        # the end of a paragraph
    | (?<!\S)[-\u2011] | [-\u2011](?!\S)  # a hyphen that stands for a dash
    | (?<!\S)\x01+(?!\S)                  # an address, blanked out
    | [^\w\s\x01\u2011-] | _              # any other sign
    """,
    re.VERBOSE,
)
_HYPHENS = "-\u2011"


class Token(NamedTuple):
    """A word or a sign."""

    written: str
    small: str
    """In small letters, with plain quotes and apostrophes."""
    start: int
    end: int
    in_compound: bool
    """Whether a hyphen joins it to the word before, as in “hard-to-reach”."""


def tokens(prose: str) -> list[Token]:
    """The tokens of prose in which Markdown is blanked out (`charterc.wording.marks`), with their offsets."""
    small = folded(prose)
    found: list[Token] = []
    for match in _TOKEN.finditer(prose):
        start, end = match.span()
        after_hyphen = start > 1 and prose[start - 1] in _HYPHENS and prose[start - 2].isalnum()
        found.append(Token(match.group(), small[start:end], start, end, after_hyphen and prose[start].isalnum()))
    return found
