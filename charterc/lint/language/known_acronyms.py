"""What is known of acronyms, and of words in capitals that are none (`lists/acronyms.yaml`)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from charterc.lint.language.data import SpacedWords, WordFile, read

_LONGEST = 6
"""Letters of an acronym; a longer word in capitals is one only where its full name is known."""


class _Acronyms(WordFile):
    full_names: dict[str, str]
    covered_by: dict[str, SpacedWords]
    familiar: SpacedWords
    emphasis: SpacedWords
    words_too: SpacedWords


@cache
def _acronyms() -> _Acronyms:
    return read("acronyms", _Acronyms)


def full_names() -> Mapping[str, str]:
    """The full name of each acronym of the field, by its letters in capitals."""
    return _acronyms().full_names


def longer_ones(letters: str) -> frozenset[str]:
    """The acronyms of which each, where it is explained, explains this one too."""
    return _acronyms().covered_by.get(letters, frozenset())


def is_familiar(letters: str) -> bool:
    """Whether everybody knows the letters better than their full name: NHS, GP."""
    return letters in _acronyms().familiar


def is_emphasis(letters: str) -> bool:
    """Whether a word in capitals is only shouted: ALL, PLEASE."""
    return letters in _acronyms().emphasis


def is_a_word_too(letters: str) -> bool:
    """Whether an acronym is also a word: LINK, SALT."""
    return letters in _acronyms().words_too


def is_ordinary_word(word: str) -> bool:
    """Whether a word in capitals is certainly a word, not an acronym: one for emphasis, or a long one."""
    return is_emphasis(word) or (len(word) > _LONGEST and word.isupper() and word not in full_names())
