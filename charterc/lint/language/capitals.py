"""Words in capitals for emphasis, and names in capitals, told from acronyms."""

from __future__ import annotations

import re

from charterc.lint.language.known_acronyms import known_acronyms
from charterc.lint.language.text import Hit
from charterc.lint.language.texts import Texts
from charterc.model.roles import Role
from charterc.wording.marks import BREAK

_SHOUTED = re.compile(r"(?<!\w)[A-Z][A-Z'’-]{1,30}[^\w\x00]{1,3}(?:[A-Z][A-Z'’-]{1,30}[^\w\x00]{1,3}){2,}")
_WORD = re.compile(r"[^\W\d_]+")
_SMALL_WORD = re.compile(r"(?<![\w-])[a-z]+(?![\w-])")
_NAMES_OF_THE_PLACE = frozenset({Role.TITLE, Role.FACT, Role.BODY})
_NAME = re.compile(r"(?<!\w)[A-Z][a-z]{2,}(?!\w)")
_AFTER = re.compile(r" +([^\s\x00]+)")
_SIGNS = ".,;:!?()[]“”\"'’‘…\x01"


class Capitals:
    """The words in capitals of a charter that are no acronyms."""

    def __init__(self, texts: Texts) -> None:
        self._prose = texts.prose
        self._small_words = frozenset(_SMALL_WORD.findall(texts.prose))
        named = (text.prose for text in texts.with_roles(_NAMES_OF_THE_PLACE))
        self._names = frozenset(name.lower() for words in named for name in _NAME.findall(words))
        """The words of the charter's own title, its area and its bodies that are written with one capital."""
        is_word = known_acronyms().is_ordinary_word
        runs = _SHOUTED.finditer(texts.prose)
        self._shouted = [run.span() for run in runs if any(map(is_word, _WORD.findall(run.group())))]

    def are_emphasis(self, hit: Hit, start: int, end: int, letters: str) -> bool:
        """Whether the letters of `hit`, from `start` to `end` in the prose, are a word or a placeholder here."""
        if any(first <= start < last for first, last in self._shouted) or hit.text.is_in_capitals:
            return True
        if any(first <= hit.start < last for first, last in hit.text.placeholders):
            return True
        return not known_acronyms().is_known(letters) and self._is_word(start, end)

    def _is_word(self, start: int, end: int) -> bool:
        """Whether an unknown word in capitals is a name, stands in small letters too, or beside an ordinary word."""
        word = self._prose[start:end].removesuffix("'s").removesuffix("’s")
        if not word.isupper():
            return False
        after = _AFTER.match(self._prose, end)
        beside = (_word_before(self._prose, start), after[1] if after else "")
        return word.lower() in self._names | self._small_words or any(
            known_acronyms().is_ordinary_word(found.strip(_SIGNS)) for found in beside
        )


def _word_before(prose: str, start: int) -> str:
    """The word in front of a place, with spaces between; "" where a line or a text starts there."""
    end = start
    while end and prose[end - 1] == " ":
        end -= 1
    first = end
    while first and not prose[first - 1].isspace() and prose[first - 1] != BREAK:
        first -= 1
    return prose[first:end] if end < start else ""


def is_certain_word(word: str, letters: str) -> bool:
    """Whether a word in capitals is an ordinary one wherever it stands, unless a full name is given for it."""
    return (
        not known_acronyms().is_known(letters)
        and word.isupper()
        and known_acronyms().is_ordinary_word(word.strip("'’"))
    )
