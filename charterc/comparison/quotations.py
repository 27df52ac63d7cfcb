"""Where a sentence of ours quotes a charter, which may be in another language than ours."""

from __future__ import annotations

import re
from typing import NamedTuple

from charterc.page.language import ENGLISH, base

_QUOTED = re.compile(r"(“.*?”)")


class Piece(NamedTuple):
    """Some words of a sentence, and the language they are in; "" for ours."""

    words: str
    language: str


def pieces(sentence: str, language: str) -> list[Piece]:
    """A sentence piece by piece; its quotations are in that language."""
    return [
        Piece(words, foreign(language) if words.startswith("“") else "") for words in _QUOTED.split(sentence) if words
    ]


def foreign(language: str) -> str:
    """The language, where it is not that of our own words; else ""."""
    return language if base(language) != base(ENGLISH) else ""
