"""What charters lay down once and speak of in many words (`lists/standing_facts.yaml`).

[fact.name for fact in facts_with({"within"}) if fact.words_in(row_of("whoever writes to us hears back")) is not None]
    ["answering messages"]

Words are looked for in a row: small letters, one space between the words and at either end. That needs no pattern for
each of some hundred words, which would be slow to build.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Annotated, NamedTuple

from pydantic import Field

from charterc.wording.data import CommaWords, SpacedWords, Strict, WordFile, read
from charterc.wording.quantities import counted
from charterc.wording.stems import words_of

_NO_NAME_WORDS = (
    "the our this that its their your a an each every any all at on in of by to for from with and or as we "
    "whole full new local after before between is are how when where"
)
_NO_NAME = frozenset(_NO_NAME_WORDS.split())
"""What stands in front of a body and is no part of its name."""
_MOST_WORDS = 3
"""Words in front of “group” that may be its name."""
_ONE_OF_MANY = frozenset({"each", "every", "any", "a", "another"})
"""What stands in front of a body that is none of those that a charter names."""
_GOES_ON, _MOST_BEHIND = frozenset({"that", "which", "for", "of"}), 2
"""What leads to more of its name, and how many words of that: “the panel that chooses staff”."""
_FIGURES = frozenset({"within", "lasts", "before", "every", "age", "clock", "%"})

Way = Annotated[tuple[CommaWords, ...], Field(min_length=1)]
"""The groups of words of one way to speak of a fact."""


class _Fact(Strict):
    name: str
    figures: SpacedWords
    ways: Annotated[tuple[Way, ...], Field(min_length=1)]
    unless: CommaWords = ()
    body: bool = False


class _Facts(WordFile):
    words: dict[str, CommaWords]
    facts: tuple[_Fact, ...]
    apart: dict[str, CommaWords]
    concerned: dict[str, CommaWords]
    channels: dict[str, CommaWords]
    bodies: CommaWords
    no_rule: CommaWords
    past: CommaWords


class Fact(NamedTuple):
    """A fact that holds once for a whole charter, and how it is spoken of."""

    name: str
    kinds: frozenset[str]
    """The kinds of the figures with which it is told."""
    ways: tuple[tuple[tuple[str, ...], ...], ...]
    unless: tuple[str, ...]
    is_of_body: bool
    """Whether each body has a figure of its own, so that both places have to name the same."""

    def words_in(self, row: str) -> list[str] | None:
        """The words by which a row speaks of it; None where it does not."""
        if any(word in row for word in self.unless):
            return None
        for way in self.ways:
            if all(any(word in row for word in group) for group in way):
                return [word for group in way for word in group if word in row]
        return None


Body = tuple[str, frozenset[str]]
"""What a group of people is called, “forum”, and the words of its name in front of that."""


def row_of(text: str) -> str:
    """The words of a text with one space around each."""
    return f" {' '.join(words_of(text))} "


def facts_with(kinds: Iterable[str]) -> list[Fact]:
    """The facts that are told with figures of one of some kinds."""
    there = frozenset(kinds)
    return [fact for fact in _facts() if not fact.kinds.isdisjoint(there)]


def without(row: str, words: Iterable[str]) -> str:
    """A row without some of its words."""
    for word in sorted(words, key=len, reverse=True):
        while (at := row.find(word)) >= 0:
            row = f"{row[:at]} . {row[row.index(' ', at + len(word) - 1) + 1 :]}"
    return row


def is_no_rule(row: str, *, is_prose: bool) -> bool:
    """Whether a row tells how something was, or mostly is, and not how it is to be."""
    words = _no_rule() + _past() if is_prose else _no_rule()
    return any(word in row for word in words)


def apart(row: str) -> frozenset[str]:
    """What makes a special case of what a row speaks of: `urgent`, `draft`."""
    return _named(row, _table("apart"))


def concerned(row: str) -> frozenset[str]:
    """Of whom it speaks."""
    return _named(row, _table("concerned"))


def channels(row: str) -> frozenset[str]:
    """By what messages come of which it speaks."""
    return _named(row, _table("channels"))


def bodies(row: str) -> frozenset[Body]:
    """The groups of people that a row names: “the steering group”."""
    words, found = row.split(), set()
    for at, word in enumerate(words):
        one = word.removesuffix("s")
        if one in _file().bodies:
            name: list[str] = []
            for before in reversed(words[max(0, at - _MOST_WORDS) : at]):
                if before in _NO_NAME:
                    break
                name.append(before)
            if not name and (one != word or words[max(0, at - 1)] in _ONE_OF_MANY):
                name.append("each")
            if words[at + 1 : at + 2] and words[at + 1] in _GOES_ON:
                name += [behind for behind in words[at + 2 : at + 2 + _MOST_BEHIND] if behind not in _NO_NAME]
            found.add((one, frozenset(name)))
    return frozenset(found)


def _named(row: str, table: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    return frozenset(name for name, words in table.items() if any(word in row for word in words))


@cache
def _file() -> _Facts:
    return read("standing_facts", _Facts)


@cache
def _no_rule() -> tuple[str, ...]:
    return tuple(map(_in_row, _file().no_rule))


@cache
def _past() -> tuple[str, ...]:
    return tuple(map(_in_row, _file().past))


@cache
def _table(name: str) -> dict[str, tuple[str, ...]]:
    written: dict[str, CommaWords] = getattr(_file(), name)
    return {each: tuple(map(_in_row, words)) for each, words in written.items()}


@cache
def _facts() -> tuple[Fact, ...]:
    return tuple(
        Fact(
            each.name,
            frozenset(map(_kind, each.figures)),
            tuple(tuple(_words(group) for group in way) for way in each.ways),
            tuple(map(_in_row, each.unless)),
            each.body,
        )
        for each in _file().facts
    )


def _kind(figure: str) -> str:
    """The kind of quantities that a list calls “within”, “£_hour” or “pages”."""
    return figure.replace("_", " ") if figure in _FIGURES or figure.startswith("£") else counted(figure)


def _words(group: CommaWords) -> tuple[str, ...]:
    return tuple(
        _in_row(word)
        for each in group
        for word in (_file().words[each.strip("{}")] if each.startswith("{") else (each,))
    )


def _in_row(word: str) -> str:
    """A wording as it stands in a row; one that ends with a star may go on."""
    row = row_of(word)
    return row[:-1] if word.endswith("*") else row
