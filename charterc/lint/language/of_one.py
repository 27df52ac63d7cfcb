"""Several of a thing behind a word that stands before one: “a doctors”, “every patients”, “a common goals”.

[(index, meant)] = several_of_one(tokens("We set a common goals."))     index of “goals”, ["goal"]
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from charterc.wording.beside import beside
from charterc.wording.english import is_english
from charterc.wording.kinds import KINDS
from charterc.wording.plurals import singular, singulars
from charterc.wording.tokens import Token, small_at
from charterc.wording.word_classes import word_class

_A = "A"
"""Behind the letter several may stand: “A levels are offered”."""
_VOWELS = frozenset("aeiouh")
_ENDS = frozenset(".,;:!?)") | {"of", "in", "at", "by", "from", "who", "that", "which", "when", "if"}
"""What shows that a thing is no part of a longer name, as in “a parents evening”."""


def several_of_one(row: Sequence[Token]) -> Iterator[tuple[int, list[str]]]:
    """The index of each such thing in a row of tokens, and what was meant."""
    for at, token in enumerate(row):
        if token.small in beside("only-one") and token.written != _A and not token.in_compound:
            if token.small == "an" and small_at(row, at + 1)[:1] not in _VOWELS:
                continue  # “parents an schools” lacks a letter
            thing = at + 2 if small_at(row, at + 1) in word_class("quality") | beside("kind-of") else at + 1
            if _is_several(row, thing):
                yield thing, [singular(row[thing].small)]


def _is_several(row: Sequence[Token], at: int) -> bool:
    """Whether it is several of a thing, and ends what is said of it."""
    word, behind = small_at(row, at), small_at(row, at + 1)
    if not (word.isalpha() and row[at].written.islower()) or row[at].in_compound or _is_joined(row, at + 1):
        return False
    if not KINDS["plural"](word) or singular(word) == word or word in beside("measured"):
        return False
    if is_english(f"{word}es"):
        return False  # “a bias” is one: several are biases
    if not word_class("do", "act").isdisjoint(singulars(word)):
        return False  # “what a child needs”
    return behind in _ENDS or behind in word_class("be", "have", "modal") or not behind.isalpha()


def _is_joined(row: Sequence[Token], at: int) -> bool:
    """Whether a hyphen or an apostrophe joins something to a word."""
    return at < len(row) and (row[at].in_compound or row[at].small == "'")
