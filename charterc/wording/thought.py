"""The words of a statement with one word for all that stand for each other, so that one thought has one wording.

thought("We'll let parents know what we thought of")   we'll tell family what we thought of

The list is `lists/synonyms.yaml`. Only words that stand for another are changed; no word is left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from charterc.wording.data import CommaWords, SpacedWords, WordFile, read
from charterc.wording.saying import plainest
from charterc.wording.stems import words_of
from charterc.wording.weights import base_form

GAP = ".."
_WIDEST = 4
"""Words that may stand in a gap."""
_LEAST = 3
"""So few letters may be another word."""
_YOU_GET = re.compile(
    r"\b(?P<who>you|families|parents|carers|parent carers|young people|children|members|everyone)"
    r"(?:['’]ll| will| can expect to)? (?:always )?(?:get|receive)\b",
    re.IGNORECASE,
)
"""Two sides of one thing: what we give is what they get."""
_SHORT_FORM = re.compile(r"'(?:ll|re|ve|d|s|m)?$|n't$")


class Synonyms(WordFile):
    """Groups of words that stand for each other."""

    groups: tuple[CommaWords, ...]
    light: SpacedWords
    """Words that say little about what is promised."""
    opposites: tuple[CommaWords, ...]
    """Words of which one thought has the one and another thought the other."""


Phrase = tuple[str, ...]


def thought(text: str) -> list[str]:
    """The words of a text in small letters, each group of synonyms as its first word; “you get” is “we give you”."""
    return together(words_of(_YOU_GET.sub(r"give \g<who>", text)))


def together(words: Sequence[str]) -> list[str]:
    """Words in small letters, each group of synonyms as its first word."""
    told = [base_form(word) for word in words]
    plain = [_plain(_SHORT_FORM.sub("", word)) for word in told]
    present = set(plain)
    for front, back, first in _gapped():
        if front in present:
            _close(told, plain, front, back, first)
    found: list[str] = []
    at, table = 0, _table()
    while at < len(plain):
        here = next(
            (each for each in table.get(plain[at], ()) if tuple(plain[at : at + len(each[0])]) == each[0]), None
        )
        found += here[1].split() if here else [told[at]]
        at += len(here[0]) if here else 1
    return found


@lru_cache(maxsize=1 << 12)
def _plain(word: str) -> str:
    """The word without its endings, unless too little is left: “note” is not “not”, nor “fare” “far”."""
    word = base_form(word)
    plain = plainest(word)
    return plain if len(plain) > _LEAST else word


def _close(told: list[str], plain: list[str], front: str, back: Phrase, first: str) -> None:
    """Put one word for “let … know” where “let” stands, and leave what stands between behind it."""
    at = 0
    while at < len(plain):
        if plain[at] == front:
            near = range(at + 1, min(at + 2 + _WIDEST, len(plain) - len(back) + 1))
            end = next((end for end in near if tuple(plain[end : end + len(back)]) == back), None)
            if end is not None:
                told[at] = plain[at] = first
                del told[end : end + len(back)], plain[end : end + len(back)]
        at += 1


@cache
def synonyms() -> Synonyms:
    """The list."""
    return read("synonyms", Synonyms)


@cache
def _phrases() -> list[tuple[Phrase, str]]:
    """Each wording in plain form, and the word that stands for its group."""
    groups = synonyms().groups
    return [(tuple(map(_plain, each.split())), group[0]) for group in groups for each in group]


@cache
def _gapped() -> list[tuple[str, Phrase, str]]:
    return [(words[0], words[2:], first) for words, first in _phrases() if GAP in words]


@cache
def _table() -> dict[str, list[tuple[Phrase, str]]]:
    """The wordings without a gap by their first word, the longest in front."""
    table: dict[str, list[tuple[Phrase, str]]] = {}
    for words, first in sorted(_phrases(), key=lambda pair: -len(pair[0])):
        if GAP not in words:
            table.setdefault(words[0], []).append((words, first))
    return table
