"""The words for people, bodies and conditions, and what `{people}` stands for in a word list (`lists/people.yaml`)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from charterc.wording.data import CommaWords, WordFile, read
from charterc.wording.word_classes import word_classes


class _People(WordFile):
    words: dict[str, CommaWords]
    slots: dict[str, CommaWords]


@cache
def _people() -> _People:
    return read("people", _People)


@cache
def slots() -> Mapping[str, tuple[str, ...]]:
    """The words that each slot of a word list stands for, by its name: `person`, `people`, `condition`, `thing` …"""
    people = _people()
    named = {name: tuple(word for kind in kinds for word in people.words[kind]) for name, kinds in people.slots.items()}
    return {**named, **word_classes()}


@cache
def people() -> frozenset[str]:
    """Whom a charter is about, each in one word: “carers” for “parent carers”."""
    named = [*slots()["anyone"], *_people().words["together"]]
    return frozenset(words.split()[-1] for words in named)


@cache
def promisers() -> frozenset[str]:
    """Those who make the promises, and their things."""
    return frozenset(_people().words["promisers"])


@cache
def conditions() -> frozenset[str]:
    """What is suffered from where somebody has a condition."""
    return frozenset(_people().words["health"])


@cache
def told_apart() -> frozenset[str]:
    """Kinds of people and bodies, one of each, for whom one thing may be done in two ways."""
    return frozenset(_people().words["told-apart"])
