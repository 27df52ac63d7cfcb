"""A second verb that no longer goes with who does it: “everyone is aware of the plan and know how to use it”.

[(index, meant)] = second_verbs(tokens("Everyone is heard and have a say"))     index of “have”, ["has"]

Only behind “everyone”, “each family” and the like, whose first verb is right: so it is certain whose the second one is.
Where somebody else may do it, in words in front or between the two, nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from charterc.lint.language.in_number import is_one
from charterc.wording.beside import beside
from charterc.wording.tokens import Token, small_at
from charterc.wording.verb_numbers import ARE_FOR_IS, IS_FOR_ARE, all_of_one, of_one, with_s

_NEVER_ASKED = frozenset({"are", "were", "know"})
"""What nobody is told to do: behind “make sure everyone is heard and”, others may be what the reader is to do."""
_EACH = frozenset({"each", "every"})
_LONGEST = 12
"""Words between the two verbs."""


def second_verbs(row: Sequence[Token]) -> Iterator[tuple[int, list[str]]]:
    """The index of each slip in a row of tokens, and what was meant."""
    for at in range(2, len(row)):
        verb = row[at]
        if row[at - 1].small != "and" or not verb.written.islower() or not (meant := _meant(row, at)):
            continue
        front = _front_of_doer(row, at - 1)
        if front is not None and (not front or (_tells(front) and verb.small in _NEVER_ASKED)):
            yield at, [meant]


def _meant(row: Sequence[Token], at: int) -> str | None:
    """The form of one for what several do; a verb that may be something else is certain by what stands behind it."""
    verb, behind = row[at].small, small_at(row, at + 1)
    if verb in IS_FOR_ARE:
        return IS_FOR_ARE[verb]
    return with_s(verb) if verb in of_one().values() and behind in beside("behind-what-is-done") else None


def _front_of_doer(row: Sequence[Token], end: int) -> list[str] | None:
    """The words in front of “everyone” or “each family” in a clause, whose first verb is of one; None without such."""
    words: list[str] = []
    while end and row[end - 1].small.isalpha():
        end -= 1
        words.insert(0, row[end].small)
    for start, (word, thing) in enumerate(pairwise((*words, "."))):
        is_one_of_each = word in _EACH and is_one(thing)
        if not is_one_of_each and word not in beside("everyone"):
            continue
        verb = start + (2 if is_one_of_each else 1)
        between = words[verb + 1 :]
        is_of_one = verb < len(words) and (words[verb] in ARE_FOR_IS or words[verb] in all_of_one())
        if is_of_one and len(between) <= _LONGEST and beside("others-may-do").isdisjoint(between):
            return words[:start]
    return None


def _tells(front: Sequence[str]) -> bool:
    """Whether the reader is told to see to it: “make sure that”."""
    return front[0] in beside("sees-to-it")
