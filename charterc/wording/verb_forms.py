"""The forms of verbs that people mix up, and which of them was meant (`lists/verbs.yaml`).

base("listened")      "listen"     the form behind “will” and “to”
base("provides")      "provide"
doing("give")         "giving"     the form behind “committed to”
participle("give")    "given"      the form behind “are” and “have”
base("fixed")         None         such words stand in front of nouns as well
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from charterc.wording.data import CommaWords, WordFile, read
from charterc.wording.plurals import plural, singulars
from charterc.wording.word_classes import word_class

_VOWELS = "aeiou"
_DOUBLING = frozenset({"begin", "forget", "get", "sit"})
"""Verbs with forms of their own that double their last letter in front of “ing”."""


class Forms(NamedTuple):
    """The forms of one verb."""

    base: str
    past: str
    participle: str


class _Verbs(WordFile):
    regular: CommaWords
    doubling: CommaWords
    irregular: CommaWords
    also_things: CommaWords


@cache
def _lists() -> _Verbs:
    return read("verbs", _Verbs)


@cache
def _verbs() -> tuple[Forms, ...]:
    regular = [Forms(verb, _with_ed(verb), _with_ed(verb)) for verb in (*_lists().regular, *_lists().also_things)]
    doubling = [Forms(verb, f"{verb}{verb[-1]}ed", f"{verb}{verb[-1]}ed") for verb in _lists().doubling]
    return (*regular, *doubling, *(Forms(*each.split(" ")) for each in _lists().irregular))


def _with_ed(verb: str) -> str:
    if verb.endswith("e"):
        return f"{verb}d"
    return f"{verb[:-1]}ied" if verb.endswith("y") and verb[-2] not in _VOWELS else f"{verb}ed"


@cache
def _by_past() -> Mapping[str, str]:
    bases = {verb.base for verb in _verbs()}
    return {form: verb.base for verb in _verbs() for form in (verb.past, verb.participle) if form not in bases}


@cache
def _by_third() -> Mapping[str, str]:
    """What one does, and the same behind “will”: “provides”, “provide”."""
    return {plural(verb): verb for verb in plain_forms()}


@cache
def _by_base() -> Mapping[str, str]:
    return {verb.base: verb.participle for verb in _verbs() if verb.base not in past_forms()}


@cache
def past_forms() -> frozenset[str]:
    """All forms that say what was done."""
    return frozenset(form for verb in _verbs() for form in (verb.past, verb.participle))


@cache
def plain_forms() -> frozenset[str]:
    """All forms behind “will”."""
    return frozenset(verb.base for verb in _verbs())


def base(word: str, *, also_things: bool = False) -> str | None:
    """The form behind “will”, where a word is another form of a verb and of no other.

    Of a word that is had as well as done, such as “offers”, only where `also_things` is true.
    """
    third = _by_third().get(word)
    return _by_past().get(word) or (None if third in _lists().also_things and not also_things else third)


def doing(word: str) -> str | None:
    """The form that ends in “ing”, where a word is the plain form of a verb, and nothing that is had."""
    if word not in plain_forms() or word in _lists().also_things:
        return None
    doubles = word in _lists().doubling or word in _DOUBLING
    stem = word + word[-1] if doubles else word.removesuffix("e")
    return f"{stem}ing"


def participle(word: str, *, also_things: bool = False) -> str | None:
    """The form behind “have”, where a word is the plain form of a verb and looks like no other form.

    Of a word that is had as well as done, such as “support”, only where `also_things` is true.
    """
    return None if word in _lists().also_things and not also_things else _by_base().get(word)


def done_by_one(word: str) -> bool:
    """Whether a word in small letters is what he, she or it does, and hardly ever several of a thing: “becomes”."""
    return word.endswith("s") and not word_class("do").isdisjoint(singulars(word))
