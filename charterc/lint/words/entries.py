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
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from charterc.lint.words.lists.people import SLOTS

Advice = Mapping[str, Mapping[str, str]]
"""Source → entry as written → what to write instead."""

DIVIDES = str.maketrans("-/().,&", "       ")
"""What stands between the words of an entry, as spaces."""


class Form(NamedTuple):
    """One of the words that may stand at a place of an entry."""

    written: str
    small: str
    words: frozenset[str]


class Entry:
    """An entry of a list. Its forms are worked out when a charter first has its rarest word."""

    __slots__ = ("_needed", "_parts", "advice", "kind", "number", "source", "written")

    def __init__(self, written: str, advice: str, source: str, kind: str, number: int) -> None:
        self.written, self.advice, self.source, self.kind, self.number = written, advice, source, kind, number
        self._parts: list[tuple[Form, ...]] | None = None
        self._needed: frozenset[str] = frozenset()
        """The words that every way to say it has."""

    def forms(self, vocabulary: frozenset[str]) -> Iterator[tuple[Form, ...]]:
        """The ways to say the entry with words that the charter has."""
        if self._parts is None:
            self._parts = [_part(part) for part in self.written.split(" ")]
            self._needed = frozenset().union(*(part[0].words for part in self._parts if len(part) == 1))
        if not self._needed <= vocabulary:
            return iter(())
        there = [[form for form in part if form.words <= vocabulary] for part in self._parts]
        return product(*there) if all(there) else iter(())

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
    """Entries, found by a word that each of them needs. `kinds` are the reasons, each with its entries by source."""

    def __init__(self, kinds: Mapping[str, Advice]) -> None:
        self._kinds = kinds
        self._by_word: dict[str, list[Entry]] = {}

    def candidates(self, vocabulary: frozenset[str]) -> list[Entry]:
        """The entries that may stand in a charter with these words."""
        if not self._by_word:
            self._fill()
        by_word = self._by_word
        return list({id(entry): entry for word in by_word.keys() & vocabulary for entry in by_word[word]}.values())

    def _fill(self) -> None:
        number = 0
        for kind, sources in self._kinds.items():
            for source, entries in sources.items():
                for written, advice in entries.items():
                    number += 1
                    entry = Entry(written, advice, source, kind, number)
                    for form in _key(written).lower().split("|"):
                        word = form if form.isalpha() else form.replace("_", " ").translate(DIVIDES).split()[0]
                        self._by_word.setdefault(word, []).append(entry)


def _key(written: str) -> str:
    """The part of an entry whose words are looked for first: the longest, as long words are rare."""
    return max([part for part in written.split(" ") if part[0] not in "[{"], key=len) if " " in written else written


@lru_cache(maxsize=1024)
def _part(part: str) -> tuple[Form, ...]:
    bare = part.strip("[]")
    written = SLOTS[bare[1:-1]] if bare.startswith("{") else tuple(bare.replace("_", " ").split("|"))
    if part.startswith("["):
        written = (*written, "")
    return tuple(_form(form) for form in written)


def _form(written: str) -> Form:
    small = written.lower()
    return Form(written, small.replace("-", " "), frozenset(small.translate(DIVIDES).split()))
