"""Every piece of a charter's text, once: its words, what it is, where it stands and in which language.

    for text in texts(context).english:
        text.value   “We will listen to each other's views”
        text.role    "commitment"
        text.where   “Work Together, promise 4”
        text.span(8, 14)   the place of “listen” in the file

All English texts also stand in one long string, so that a rule looks for a phrase or a pattern in the
whole charter at once: `texts(context).find("where possible")` and `.search(pattern)`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from itertools import chain, islice

from charterc.lint.language.fold import EM_DASH, EN_DASH, folded
from charterc.lint.language.marks import BREAK, MASK, masked
from charterc.lint.language.piece import Hit, Text, share_prose
from charterc.lint.rule import Context
from charterc.model.passages import passages
from charterc.source.lines import lines_of
from charterc.source.nodes import Scalar

_IN_WORD = frozenset("'-")
_SIGNS = '.,;:!?()[]{}<>"/\\|&•+=*#~^`' + BREAK + MASK + EN_DASH + EM_DASH
_PLAIN = str.maketrans(dict.fromkeys(_SIGNS + "-", " "))
_COUNTED = str.maketrans(dict.fromkeys((_SIGNS + "%$@£→").translate(str.maketrans("", "", ".,:")), " "))
_NO_WORDS = frozenset(".,:-'")
_CAPITALS = re.compile(r"[A-Z][a-z]{0,2}[A-Z][A-Za-z]*(?:['’]s)?")
_MOST_CAPITALS = 500
_MOST_HITS = 200
"""More places of one thing are not looked at: no charter has them, and a file that was made to be slow may."""


class Texts:
    """All texts of a charter in the order of the file, and one string of the English ones to search in."""

    def __init__(self, context: Context) -> None:
        lines = lines_of(context.text)
        written = (passage for passage in passages(context.charter) if isinstance(passage.node, Scalar))
        self.all = sorted((Text(passage, lines) for passage in written), key=lambda text: text.node.span)
        self._starts: list[int] = []
        """Where each English text starts in `joined`."""
        self._by_roles: dict[frozenset[str], list[Text]] = {}

    @cached_property
    def _english(self) -> list[Text]:
        return [text for text in self.all if text.is_english]

    @property
    def english(self) -> list[Text]:
        """The texts that hold English prose, names and headings (no addresses, no people's names)."""
        self.joined  # noqa: B018 — works out the prose of all texts at once
        return self._english

    def with_roles(self, roles: frozenset[str]) -> list[Text]:
        """The English texts that have one of the roles."""
        found = self._by_roles.get(roles)
        if found is None:
            found = self._by_roles[roles] = [text for text in self.english if text.role in roles]
        return found

    @cached_property
    def joined(self) -> str:
        """The prose of all English texts, divided by `BREAK`."""
        joined = masked(BREAK.join([text.value for text in self._english]))
        self._starts = share_prose(self._english, joined)
        return joined

    @cached_property
    def capitals(self) -> list[tuple[str, int, int]]:
        """Each word that starts with two capitals or more (SEND, DfE), and where it stands in `joined`."""
        found = islice(_CAPITALS.finditer(self.joined), _MOST_CAPITALS)
        return [(match.group(), match.start(), match.end()) for match in found]

    @cached_property
    def folded(self) -> str:
        """`joined` in small letters and with plain signs, see `charterc.lint.language.fold`."""
        return folded(self.joined)

    @cached_property
    def plain(self) -> str:
        """`folded` without signs: spaces stand in their place, so that offsets stay the same."""
        return self.folded.translate(_PLAIN)

    @cached_property
    def _words(self) -> dict[int, list[str]]:
        """The words of each English text, by where it starts in `joined`."""
        plain = self.plain
        return {text.start: plain[text.start : text.start + len(text.value)].split() for text in self.english}

    @cached_property
    def spoken(self) -> list[str]:
        """Every word of the English texts in small letters, in order; “co-production” is two."""
        return list(chain.from_iterable(self._words.values()))

    def words(self, text: Text) -> list[str]:
        """The words in small letters of one of `english`. Not to be changed: other rules look at the same ones."""
        return self._words[text.start]

    def most_words(self, text: Text, start: int, end: int) -> int:
        """A number that `count` does not exceed, known much sooner."""
        said = self._counted[text.start + start : text.start + end]
        return said.count(" ") + 1 if said.isascii() else len(said.split())

    def count(self, text: Text, start: int, end: int) -> int:
        """How many words a stretch of an English text has; “co-production”, “a.m.” and “1.4” are one word each."""
        found = self._counted[text.start + start : text.start + end].split()
        return len([word for word in found if word not in _NO_WORDS])

    @cached_property
    def _counted(self) -> str:
        return self.folded.translate(_COUNTED)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words of the English texts in small letters: a quick way to see that a phrase is not there."""
        return frozenset(self.spoken)

    @cached_property
    def written(self) -> str:
        """All texts one after the other, made as `folded` is: to see at once whether a sign is anywhere."""
        return folded(BREAK.join([text.value for text in self.all]))

    @cached_property
    def names_web(self) -> bool:
        """Whether an address of the web may stand in a text."""
        return "http" in self.written or "www" in self.written

    def places(self, sign: str) -> Iterator[int]:
        """The offsets of `folded` at which a sign stands."""
        folded, at = self.folded, self.folded.find(sign)
        for _ in range(_MOST_HITS):
            if at < 0:
                return
            yield at
            at = folded.find(sign, at + 1)

    def widened(self, start: int, end: int) -> Hit:
        """A stretch of `folded` with the words at both ends made whole."""
        folded = self.folded
        while start and (folded[start - 1].isalnum() or folded[start - 1] in _IN_WORD):
            start -= 1
        while end < len(folded) and (folded[end].isalnum() or folded[end] in _IN_WORD):
            end += 1
        return self.hit(start, end)

    def hit(self, start: int, end: int) -> Hit:
        """A stretch of `joined` as a stretch of the text it belongs to."""
        index = bisect_right(self._starts, start) - 1
        offset = self._starts[index]
        return Hit(self._english[index], start - offset, end - offset)

    def find(self, phrase: str) -> Iterator[Hit]:
        """Each place of a phrase (in small letters) as whole words."""
        folded = self.folded
        for at in self.places(phrase):
            end = at + len(phrase)
            if not (_inside_word(folded, at - 1, -1) or _inside_word(folded, end, 1)):
                yield self.hit(at, end)

    def search(self, pattern: re.Pattern[str]) -> Iterator[tuple[Hit, re.Match[str]]]:
        """Each match of a pattern in `joined`."""
        for match in islice(pattern.finditer(self.joined), _MOST_HITS):
            yield self.hit(match.start(), match.end()), match


def _inside_word(folded: str, at: int, step: int) -> bool:
    """Whether a word goes on at this place: a letter, or a hyphen with a letter behind it."""
    mark = folded[at : at + 1] if at >= 0 else ""
    if mark == "-":
        beyond = at + step
        return beyond >= 0 and folded[beyond : beyond + 1].isalnum()
    return mark.isalnum()


def texts(context: Context) -> Texts:
    """The texts of the charter, gathered once for all rules."""
    found: Texts | None = context.cache.get("texts")
    if found is None:
        found = context.cache["texts"] = Texts(context)
    return found


__all__ = ["EM_DASH", "EN_DASH", "Hit", "Text", "Texts", "texts"]
