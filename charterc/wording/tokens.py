"""The words and signs of a charter one by one, as word lists look for them.

    tokens("The “hard-to-reach” child's")  ->  the “ hard to reach ” child ' s

Spaces, line ends, hyphens inside words and what is blanked out of Markdown divide tokens and are none. The end of a
paragraph or a text is one, a full stop in small letters, and so is an address, so that no wording reaches over it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from charterc.wording.fold import folded
from charterc.wording.marks import BREAK

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
_ENDS, _STOP = f"\n{BREAK}", "."
"""Where a paragraph or a text ends, its sentence does, with or without a full stop."""


class Token(NamedTuple):
    """A word or a sign."""

    written: str
    small: str
    """In small letters, with plain quotes and apostrophes."""
    start: int
    end: int
    in_compound: bool
    """Whether a hyphen joins it to the word before, as in “hard-to-reach”."""


def small_at(row: Sequence[Token], at: int) -> str:
    """The token at a place of a row, in small letters; a full stop in front of its start and behind its end."""
    return row[at].small if 0 <= at < len(row) else _STOP


def tokens(prose: str) -> list[Token]:
    """The tokens of prose in which Markdown is blanked out (`charterc.wording.marks`), with their offsets."""
    small = folded(prose)
    found: list[Token] = []
    for match in _TOKEN.finditer(prose):
        start, end = match.span()
        after_hyphen = start > 1 and prose[start - 1] in _HYPHENS and prose[start - 2].isalnum()
        is_end = match.group()[0] in _ENDS
        folded_token = _STOP if is_end else small[start:end]
        found.append(Token(match.group(), folded_token, start, end, after_hyphen and prose[start].isalnum()))
    return found
