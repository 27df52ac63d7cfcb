"""How the entries of a word list are written, and what each stands for.

    "suffer|suffers|suffered|suffering from|with": "have|has|had|having"

    a|b        either word; where the advice has as many forms, the one at the same place is advised
    a_b        a space inside one of them: `did_not|never engage`
    [very]     may be there or not
    {people}   any word of that name in `lists.people.SLOTS`; in the advice it is the word that was found
    NHS, Down  a capital letter has to be a capital in the charter, a small one need not be small

A space matches a hyphen and the other way round; apostrophes may be curly and a word may be bold. Advice takes the
place of what was found. Advice that ends with a full stop is a sentence for the writer, where nothing can be pasted.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from charterc.lint.language.lists.people import SLOTS

Advice = Mapping[str, Mapping[str, str]]
"""Source → entry as written → what to write instead."""

DIVIDES = str.maketrans("-/().,&", "       ")
"""What stands between the words of an entry, as spaces."""


Pair = tuple[str, str]
"""Two words that follow each other."""


class Form(NamedTuple):
    """One of the words that may stand at a place of an entry."""

    written: str
    small: str
    words: frozenset[str]
    first: str
    last: str


class Entry:
    """An entry of a list. Its forms are worked out when a charter first has its rarest word."""

    __slots__ = ("_needed", "_parts", "advice", "kind", "number", "source", "written")

    def __init__(self, written: str, advice: str, source: str, kind: str, number: int) -> None:
        self.written, self.advice, self.source, self.kind, self.number = written, advice, source, kind, number
        self._parts: list[tuple[Form, ...]] | None = None
        self._needed: frozenset[str] = frozenset()
        """The words that every way to say it has."""

    def forms(self, words: AbstractSet[str], pairs: AbstractSet[Pair]) -> list[tuple[Form, ...]]:
        """The ways to say the entry with words that the charter has, and that follow each other in it."""
        if self._parts is None:
            self._parts = [_part(part) for part in self.written.split(" ")]
            self._needed = frozenset().union(*(part[0].words for part in self._parts if len(part) == 1))
        if not self._needed <= words:
            return []
        ways: list[tuple[tuple[Form, ...], str]] = [((), "")]
        for part in self._parts:
            ways = [
                ((*chosen, form), form.last or last)
                for chosen, last in ways
                for form in part
                if not form.first or ((last, form.first) in pairs if last else form.first in words)
            ]
        return [chosen for chosen, _ in ways]

    def advised(self, chosen: tuple[Form, ...]) -> str:
        """The advice that fits what was found."""
        advice = self.advice
        places = self.written.split(" ")
        for place, form in zip(places, chosen, strict=True):
            if place.strip("[]").startswith("{"):
                advice = advice.replace(place.strip("[]"), form.small)
        if "|" not in advice:
            return advice
        said = []
        for word in advice.split(" "):
            forms = word.split("|")
            for place, form in zip(places, chosen, strict=True):
                if len(forms) > 1 and len(place.split("|")) == len(forms):
                    word = forms[[each.replace("_", " ") for each in place.split("|")].index(form.written)]  # noqa: PLW2901
                    break
            said.append(word.replace("_", " "))
        return " ".join(said)


class WordList:
    """Entries, found by two words that each of them needs. `kinds` are the reasons, each with its entries by source."""

    def __init__(self, kinds: Mapping[str, Advice]) -> None:
        self._kinds = kinds
        self._by_word: dict[str, list[Entry]] = {}
        self._by_pair: dict[Pair, list[Entry]] = {}

    def candidates(self, words: frozenset[str], pairs: set[Pair]) -> list[Entry]:
        """The entries that may stand in a charter with these words, and with these following each other."""
        if not self._by_word:
            self._fill()
        by_word, by_pair = self._by_word, self._by_pair
        # In this order Python goes through the list's words, which are fewer, not through the charter's.
        found = [entry for word in words.intersection(by_word) for entry in by_word[word]]
        found += [entry for pair in pairs.intersection(by_pair) for entry in by_pair[pair]]
        return list({id(entry): entry for entry in found}.values())

    def _fill(self) -> None:
        number = 0
        for kind, sources in self._kinds.items():
            for source, entries in sources.items():
                for written, advice in entries.items():
                    number += 1
                    entry = Entry(written, advice, source, kind, number)
                    for key in _keys(written):
                        if isinstance(key, str):
                            self._by_word.setdefault(key, []).append(entry)
                        else:
                            self._by_pair.setdefault(key, []).append(entry)


def _keys(written: str) -> Iterator[str | Pair]:
    """What every way to say an entry has one of: a word, or two that follow each other, which fewer charters have."""
    parts = [_spoken(part) for part in written.lower().split(" ")]
    beside = [(one, other) for one, other in pairwise(parts) if one and other]
    if beside:
        first, second = max(beside, key=lambda both: _rarity(both[0]) + _rarity(both[1]))
        yield from {(one[-1], other[0]) for one in first for other in second}
        return
    for words in max(parts, key=_rarity):
        yield words[0] if len(words) == 1 else (words[0], words[1])


def _rarity(forms: list[list[str]]) -> int:
    """Long words are rare; the commonest form counts."""
    return min([len(word) for words in forms for word in words], default=0)


def _spoken(part: str) -> list[list[str]]:
    """The words of each form of a part; nothing for one that may be missing or has very many."""
    if part[0] in "[{":
        return []
    if part.replace("|", "").isalpha():
        return [[form] for form in part.split("|")]
    return [form.replace("_", " ").translate(DIVIDES).split() for form in part.split("|")]


@lru_cache(maxsize=1024)
def _part(part: str) -> tuple[Form, ...]:
    bare = part.strip("[]")
    written = SLOTS[bare[1:-1]] if bare.startswith("{") else tuple(bare.replace("_", " ").split("|"))
    if part.startswith("["):
        written = (*written, "")
    return tuple(_form(form) for form in written)


def _form(written: str) -> Form:
    small = written.lower()
    words = small.translate(DIVIDES).split()
    return Form(written, small.replace("-", " "), frozenset(words), *(words or [""])[:1], *(words or [""])[-1:])
