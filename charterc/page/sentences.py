"""Words that were printed apart, as they stand on one line among others."""

from __future__ import annotations

from charterc.page.own_words import OwnWords
from charterc.page.signs import signs_of

_ENDS = (".", "!", "?", "。", "۔", "！", "？", "؟")


def headed(words: str, around: str) -> str:
    """A heading before what stands below it, on one line: with a colon, where it ends in no sign of its own."""
    signs = signs_of(around)
    return words + (signs.gap if words.endswith((*_ENDS, ":", "：")) else signs.colon + signs.gap)


def ended(words: str, around: str) -> str:
    """Words as a sentence: with a full stop, where they end in no sign of their own."""
    if words.endswith(_ENDS):
        return words
    if isinstance(words, OwnWords):
        return OwnWords(words + signs_of(words.language).stop, words.language)
    return words + signs_of(around).stop
