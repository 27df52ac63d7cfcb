"""A sentence in its plainest form, in which two sentences that say the same are as like as can be.

    saying("We'll help you to organise visits within five days")
        -> we will help you to organis visit within 5 day

Endings go, words that mean the same become one, and numbers become figures. Words that carry nothing are still there:
`empty` and `small` tell which they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from charterc.wording.data import as_pattern
from charterc.wording.fold import folded
from charterc.wording.marks import MASK
from charterc.wording.numbers import WORDS
from charterc.wording.plurals import singular
from charterc.wording.spellings import spellings
from charterc.wording.weights import base_form, weights

_SHORT = (
    (re.compile(r"\bwon't\b"), "will not"),
    (re.compile(r"\bcan(?:'t|not)\b"), "can not"),
    (re.compile(r"\bshan't\b"), "shall not"),
    (re.compile(r"n't\b"), " not"),
    (re.compile(r"'ll\b"), " will"),
    (re.compile(r"'re\b"), " are"),
    (re.compile(r"'ve\b"), " have"),
    (re.compile(r"\bi'm\b"), "i am"),
    (re.compile(r"\b(it|that|there|what|who|he|she|here)'s\b"), r"\1 is"),
    (re.compile(r"(?<=[a-z])'s?(?![a-z])"), ""),
    (re.compile(r"\btak(?:e|es|ing) ((?:[a-z]+ ){1,4})into (?:account|consideration)\b"), r"consider \1"),
    (
        re.compile(r"\b(?:when|as|if|where|whenever|so far as|as far as) (?:[a-z]+ ){1,3}(?:allow|permit)s?\b"),
        "where possible",
    ),
    (re.compile(r"\bprovid(?:ed|ing) (?=(?:you|we|they|there|it)\b)"), "if "),
    (re.compile(r"\b([ap])\.m\.?"), r"\1m"),
    (re.compile(r"(?<=\d)\s+([ap]m)\b"), r"\1"),
    (re.compile(r"&|(?<=[a-z])/(?=[a-z])"), " and "),
    (re.compile(r"\band and or\b|\band and\b"), "and or"),
    (re.compile(r"(?<=\d)[,](?=\d{3}\b)"), ""),
    (re.compile(r"(?<=\d)[-\x02\x03:](?=\d)"), " to "),
    (re.compile(r"\bper cent\b|\bpercent\b"), "%"),
)
"""Short forms and signs in folded text, and what they stand for."""
_LINK = re.compile(r"\]\([^)\s]*\)|<https?://[^>\s]*>")
_WORD = re.compile(r"\d+(?:\.\d+)*[a-z]*|[^\W_]+|[%£]")
_SEND = re.compile(r"\bSEND\b")
"""The acronym; in small letters it would be like “we send letters”."""
_ZED = re.compile(r"(?<=[a-z]{2})(i|y)z(?=(?:e|es|ed|er|ers|ing|ation|ations)$)")


def plainest(word: str) -> str:
    """A word without the endings of number and tense: `visits`, `visited` and `visiting` are `visit`."""
    if len(word) <= _SHORTEST or word.isdigit():
        return word
    word = singular(word)
    ending, put = next(((end, put) for end, put in _TENSE_ENDINGS if word.endswith(end)), ("", ""))
    if len(word) - len(ending) >= _SHORTEST - 1:
        word = word.removesuffix(ending) + put
    if len(word) > _SHORTEST and word[-1] == word[-2] and word[-1] in "bdgmnprt":
        word = word[:-1]
    return word.removesuffix("e") if len(word) > _SHORTEST else word


_SHORTEST = 3
_TENSE_ENDINGS = (("ied", "y"), ("ing", ""), ("ed", ""))
"""Endings, and what stands in their places."""


@cache
def empty() -> frozenset[str]:
    """Words in plain form that carry nothing by themselves."""
    return frozenset(map(plainest, weights().empty))


@cache
def small() -> frozenset[str]:
    """Words in plain form that are no content by themselves, the empty ones among them."""
    return empty() | frozenset(map(plainest, weights().small))


Phrase = tuple[str, ...]
"""Words in plain form."""

NUMBER = "0"
"""Stands for any number in a phrase."""


def saying(text: str) -> tuple[str, ...]:
    """The stems of a text in plain form, in their order."""
    return _equal(_spelt(text))


@cache
def phrase(words: str) -> tuple[str, ...]:
    """The stems of an entry of a list, as they stand in a `saying`."""
    return _equal(_spelt(words))


class Phrases:
    """Phrases to look for in sentences."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._by_first: dict[str, list[Phrase]] = {}
        for each in sorted(filter(None, set(phrases)), key=len, reverse=True):
            self._by_first.setdefault(each[0], []).append(each)
        self._words = frozenset(word for found in self._by_first.values() for each in found for word in each)

    def may_change_with(self, words: Iterable[str]) -> bool:
        """Whether one of the words belongs to a phrase."""
        return not self._words.isdisjoint(words)

    def found(self, words: Sequence[str]) -> list[Phrase]:
        """Those that stand in a sentence, the longest first where they overlap; each as often as it stands there."""
        told, at = [], 0
        while at < len(words):
            here = next((each for each in self._by_first.get(words[at], ()) if _stands(each, words, at)), None)
            if here:
                told.append(here)
            at += len(here) if here else 1
        return told


def stands(each: Phrase, words: Sequence[str]) -> bool:
    """Whether a phrase stands anywhere in a sentence."""
    return not each or any(_stands(each, words, at) for at, word in enumerate(words) if word == each[0])


def _stands(each: Phrase, words: Sequence[str], at: int) -> bool:
    there = words[at : at + len(each)]
    return len(there) == len(each) and all(
        word == other or (word == NUMBER and other[:1].isdigit()) for word, other in zip(each, there, strict=True)
    )


def _spelt(text: str) -> tuple[str, ...]:
    """The stems of a text, spelt in one way; small words are still there."""
    small = _LINK.sub(" ", folded(_SEND.sub("sendneeds", text))).replace("*", " ").replace(MASK, " ")
    for short, full in _SHORT:
        small = short.sub(full, small)
    small = _one_spelling().sub(lambda match: _spellings()[match.group()], small)
    return tuple(_stem(word) for word in _WORD.findall(small))


def _stem(word: str) -> str:
    if word in WORDS:
        return str(WORDS[word])
    return plainest(_ZED.sub(r"\1s", base_form(word)))


@cache
def _spellings() -> dict[str, str]:
    """The start of a word in each of its spellings, and that in which it is written here."""
    lists = spellings()
    groups = [*lists.beginnings, *lists.terms]
    return {folded(each): folded(group[0]).replace("-", "") for group in groups for each in group}


@cache
def _one_spelling() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{as_pattern(_spellings())})")


def _equal(words: Sequence[str]) -> tuple[str, ...]:
    """The words with the first of each group of equals in place of the others."""
    told: list[str] = []
    at, table = 0, _equals()
    while at < len(words):
        here = next(
            (each for each in table.get(words[at], ()) if tuple(words[at : at + len(each[0])]) == each[0]), None
        )
        told.extend(here[1] if here else words[at : at + 1])
        at += len(here[0]) if here else 1
    return tuple(told)


@cache
def _equals() -> dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]]:
    """What each wording becomes, by its first stem, the longest first."""
    pairs = [(_spelt(each), _spelt(group[0])) for group in weights().equals for each in group]
    table: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    for wording, first in sorted(dict(reversed(pairs)).items(), key=lambda pair: -len(pair[0])):
        table.setdefault(wording[0], []).append((wording, first))
    return table
