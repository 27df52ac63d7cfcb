"""Phrases of the trade in which one word is another by a letter: “special educational deeds”, “parent cares”.

`lists/fixed_phrases.yaml` holds the phrases. A word that is none, such as “soical”, is left to the spelling.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from charterc.wording.data import CommaWords, WordFile, read
from charterc.wording.english import is_english
from charterc.wording.one_letter import one_letter_apart
from charterc.wording.tokens import Token

_FEWEST = 3
"""Letters of a word that can be told from another by one of them."""
_ENDINGS = frozenset("sdnry")


class _Gap(NamedTuple):
    """A phrase of which one word may be another."""

    words: tuple[str, ...]
    at: int
    """The index of that word."""
    anchor: int
    """The index of the longest of the others, by which the phrase is found."""

    def stands(self, row: Sequence[Token], start: int) -> bool:
        """Whether the phrase stands from a token on, but for the one word, as written and joined to nothing."""
        there = row[start : start + len(self.words)]
        return (
            start >= 0
            and len(there) == len(self.words)
            and all(
                self.at == at or word == token.small
                for at, (word, token) in enumerate(zip(self.words, there, strict=True))
            )
            and not any(token.in_compound for token in row[start : start + len(self.words) + 1])
        )


class _File(WordFile):
    phrases: CommaWords
    right: CommaWords
    """What is near to a phrase and right all the same."""


def slips(row: Sequence[Token]) -> Iterator[tuple[int, str]]:
    """The index of each slip in a row of tokens, and the word that was meant."""
    gaps, told = _gaps(), set[int]()
    for index, token in enumerate(row):
        for gap in gaps.get(token.small, ()):
            start = index - gap.anchor
            at, meant = start + gap.at, gap.words[gap.at]
            if at not in told and gap.stands(row, start) and _is_slip(row[at], gap, meant):
                told.add(at)
                yield at, meant


def _is_slip(there: Token, gap: _Gap, meant: str) -> bool:
    if not one_letter_apart(there.small, meant) or _is_form(there.small, meant):
        return False
    said = (*gap.words[: gap.at], there.small, *gap.words[gap.at + 1 :])
    return said not in _right() and is_english(there.small) and not there.written.isupper()


def _is_form(one: str, other: str) -> bool:
    """Whether the one is the other with an ending: “plans”, “agreed”, “given”."""
    longer, shorter = sorted((one, other), key=len, reverse=True)
    return longer[:-1] == shorter and longer[-1] in _ENDINGS


@cache
def _file() -> _File:
    return read("fixed_phrases", _File)


@cache
def _right() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(phrase.split(" ")) for phrase in (*_file().phrases, *_file().right))


@cache
def _gaps() -> Mapping[str, list[_Gap]]:
    """Each phrase with each of its words as the one that may be another, by its anchor."""
    found: dict[str, list[_Gap]] = {}
    for phrase in _file().phrases:
        words = tuple(phrase.split(" "))
        for at in (at for at, word in enumerate(words) if len(word) >= _FEWEST):
            anchor = max((other for other in range(len(words)) if other != at), key=lambda other: len(words[other]))
            found.setdefault(words[anchor], []).append(_Gap(words, at, anchor))
    return found
