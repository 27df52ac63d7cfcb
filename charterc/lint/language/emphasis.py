"""Capitals for emphasis, and those of a placeholder, told from acronyms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from charterc.lint.language.known_acronyms import full_names, is_familiar, is_ordinary_word
from charterc.lint.language.marks import BREAK
from charterc.lint.language.placeholders import placeholders
from charterc.lint.language.roles import NAMES
from charterc.lint.language.texts import Hit, Text, Texts

_SHOUTING = re.compile(r"[A-Z][A-Z'’-]{1,30}[^\w\x00]{1,3}(?:[A-Z][A-Z'’-]{1,30}[^\w\x00]{1,3}){2,}")
_IN_CAPITALS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ'’-")
_NEAR = 8
"""So far from each other stand two words in capitals at most, with “A”, “I” or “&” between them."""
_ENOUGH = 100
"""So many characters show whether a text is in capitals."""
_WORD = re.compile(r"[^\W\d_]+")
_LONG_WORD, _LONG_ASCII = re.compile(r"[^\W\d_]{2,}"), re.compile(r"[A-Za-z]{2,}")
"""The second is much quicker, for texts in ASCII."""
_MARKS = ".,;:!?()[]“”\"'’‘…\x00\x01"
_MOST = 500


class Emphasis:
    """Tells capitals for emphasis, and those of a placeholder, from acronyms."""

    def __init__(self, found: Texts) -> None:
        self._found, self._joined = found, found.joined
        self._runs: list[tuple[int, int]] | None = None
        self._texts: dict[int, tuple[bool, list[tuple[int, int]]]] = {}
        self._words: dict[str, bool] = {}
        """Words in capitals, and whether they stand somewhere in small letters."""

    def is_on(self, hit: Hit, start: int, end: int, letters: str) -> bool:
        """Whether the word from `start` to `end`, which `hit` is and no certain word, is no acronym all the same."""
        if self._runs is None:
            shouted = runs(self._found, _SHOUTING)
            self._runs = [run.span() for run in shouted if any(map(is_ordinary_word, _WORD.findall(run.group())))]
        for first, last in self._runs:
            if first <= start < last:
                return True
        loud, waiting = self._about(hit.text)
        if loud or any(first <= hit.start < last for first, last in waiting):
            return True
        return not _is_sure(letters) and self._is_word(start, end)

    def _about(self, text: Text) -> tuple[bool, list[tuple[int, int]]]:
        found = self._texts.get(id(text))
        if found is None:
            value = text.value
            waiting = list(placeholders(value)) if "[" in value or "<" in value or "{" in value else []
            found = self._texts[id(text)] = (_is_loud(text), waiting)
        return found

    def _is_word(self, start: int, end: int) -> bool:
        """Whether an unknown word in capitals stands elsewhere in small letters, or beside an ordinary one."""
        joined = self._joined
        word = joined[start:end]
        if not word.isupper():
            return False
        if word not in self._words:
            self._words[word] = _stands_in(joined, word.lower())
        if self._words[word]:
            return True
        line = joined[max(0, start - _ENOUGH) : start].rsplit(BREAK, 1)[-1]
        before = line.split(" ")[-2:-1] if line.endswith(" ") else []
        after = joined[end + 1 : end + _ENOUGH].split(None, 1)[:1] if joined[end : end + 1] == " " else []
        return any(is_ordinary_word(beside.strip(_MARKS)) for beside in (*before, *after))


@lru_cache(maxsize=1 << 10)
def is_certain_word(word: str, letters: str) -> bool:
    """Whether a word in capitals is an ordinary one wherever it stands, unless a full name is given for it."""
    return not _is_sure(letters) and word.isupper() and is_ordinary_word(word.strip("'’"))


def _is_sure(letters: str) -> bool:
    return letters in full_names() or is_familiar(letters)


def runs(found: Texts, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Each match of a pattern that starts with a word in capitals and goes on with others.

    It is looked for only where two stand near each other, which is quicker than in the whole charter.
    """
    joined, beyond = found.joined, 0
    for (_, start, end), (_, following, _) in pairwise(found.capitals):
        if following - end > _NEAR or start < beyond:
            continue
        while start > beyond and joined[start - 1] in _IN_CAPITALS:
            start -= 1  # noqa: PLW2901 - the “A-” of “A-LEVEL”
        while not joined[start].isupper():
            start += 1  # noqa: PLW2901 - not the quotation mark of “'HARD TO REACH'”
        match = pattern.match(joined, start)
        if match is not None:
            yield match
            beyond = match.end()


def _stands_in(joined: str, word: str) -> bool:
    """Whether a word stands somewhere as it is."""
    at = joined.find(word)
    for _ in range(_MOST):
        if at < 0:
            return False
        around = joined[at - 1 : at] + joined[at + len(word) : at + len(word) + 1]
        if not any(letter.isalnum() or letter == "-" for letter in around):
            return True
        at = joined.find(word, at + 1)
    return False


def _is_loud(text: Text) -> bool:
    """Whether a whole text is in capitals, so that nothing in it can be told to be an acronym."""
    start = text.prose[:_ENOUGH]
    words = (_LONG_ASCII if start.isascii() else _LONG_WORD).findall(start)
    fewest = 1 if text.role in NAMES else 2
    return len(words) >= fewest and sum(map(str.isupper, words)) > len(words) / 2
