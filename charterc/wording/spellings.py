"""Words that are spelt in more than one way (`lists/spellings.yaml`)."""

from __future__ import annotations

from functools import cache

from charterc.wording.data import WordFile, read

Spellings = tuple[str, ...]
"""One word or term in all its spellings."""


class SpellingLists(WordFile):
    """Words in their spellings."""

    beginnings: tuple[Spellings, ...]
    """How a word starts; its other forms are the same word."""
    terms: tuple[Spellings, ...]
    """Terms that are written with and without capitals."""


@cache
def spellings() -> SpellingLists:
    """All lists."""
    return read("spellings", SpellingLists)
