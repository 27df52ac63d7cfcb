"""The words that set two sentences against each other without a figure (`lists/opposed.yaml`)."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from charterc.wording.data import CommaWords, Strict, WordFile, as_pattern, read
from charterc.wording.people import promisers, slots

_GAP = " (?P<gap>(?:[\\w'-]+ ){1,4})"
"""What two dots in a wording stand for."""


class _Pole(Strict):
    one: CommaWords
    other: CommaWords
    always: bool = False
    whoever: bool = False
    itself: bool = False
    unless: CommaWords = ()


class _Opposed(WordFile):
    words: dict[str, CommaWords]
    poles: tuple[_Pole, ...]


class Side(NamedTuple):
    """The wordings of one of two things that cannot both be so."""

    wordings: tuple[tuple[frozenset[str], str], ...]
    """Each with its words, but for those that stand for others; the longest in front."""

    def without(self, said: str) -> str | None:
        """A sentence in small letters without the wording of this side; None where it has none."""
        there = set(said.split())
        for words, wording in self.wordings:
            match = _pattern(wording).search(said) if words <= there else None
            if match:
                between = match["gap"] if "gap" in match.re.groupindex else ""
                return f"{said[: match.start()]} {between} {said[match.end() :]}"
        return None


class Poles(NamedTuple):
    """Two things of which only one can be so."""

    one: Side
    other: Side
    always: bool
    """Whether one of two sentences has to say that it is always so, as the other may hold at another time."""
    whoever: bool
    """Whether it makes no difference whom each sentence names."""
    itself: bool
    """Whether the wordings themselves say what both are about."""
    unless: re.Pattern[str] | None
    """Wordings that look like those of a side and are about something else."""


@cache
def _file() -> _Opposed:
    return read("opposed", _Opposed)


@cache
def opposed(*names: str) -> frozenset[str]:
    """The words of one list or several."""
    return frozenset(word for name in names for word in _file().words[name])


@cache
def any_of(name: str) -> re.Pattern[str]:
    """The words of one list, where they stand in text in small letters."""
    return _one_of(_file().words[name])


def _one_of(words: CommaWords) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w'])(?:{as_pattern(words)})(?![\w'])")


@cache
def acts() -> dict[str, str]:
    """What one alone does, by each way of putting it: what “pays for” and “paid for by” have in common."""
    return {way: ways.split("/")[0] for ways in _file().words["done-by-one"] for way in ways.split("/")}


@cache
def poles() -> tuple[Poles, ...]:
    """Pairs of which only one can be so."""
    return tuple(
        Poles(
            _side(each.one),
            _side(each.other),
            each.always,
            each.whoever,
            each.itself,
            _one_of(each.unless) if each.unless else None,
        )
        for each in _file().poles
    )


def _side(wordings: CommaWords) -> Side:
    longest = sorted((each.replace("-", " ") for each in wordings), key=len, reverse=True)
    return Side(tuple((frozenset(word for word in each.split() if word[0].isalpha()), each) for each in longest))


@cache
def _pattern(wording: str) -> re.Pattern[str]:
    words = " ".join(_any(word) for word in wording.split()).replace(" .. ", _GAP)
    return re.compile(rf"(?<![\w'-]){words}(?![\w'-])")


def _any(word: str) -> str:
    return word if word == ".." else f"(?:{as_pattern(_expanded(word))})"


def _expanded(word: str) -> tuple[str, ...]:
    if word == "{people}":
        return tuple(sorted((*slots()["people"], "you"), key=len, reverse=True))
    return tuple(sorted(promisers(), key=len, reverse=True)) if word == "{us}" else (word,)
