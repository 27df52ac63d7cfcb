"""Whether a sentence ends with “is”, “will” or “have”, and what somebody is or does is not said: “any member can”.

lacks_its_deed(["the", "next", "meeting", "is"])        True
lacks_its_deed(["say", "how", "the", "meeting", "is"])  False
"""

from __future__ import annotations

from collections.abc import Sequence

from charterc.lint.language.gaps import has_open_gap
from charterc.lint.language.stranded import is_thing_at_end
from charterc.wording.beside import beside
from charterc.wording.endings import endings
from charterc.wording.word_classes import word_class

_BE = frozenset({"is", "are", "was", "were"})
_FEWEST = 4
"""Words of a sentence that says something before it stops; “Yes, they are” is whole."""
_NEAR = 8
"""Words in front of “is” in which “how” or “what” may stand."""
_BEHIND_A_COMMA = 4
"""Words of a clause that says again what stands in front: “it is free, and always will be”."""


def lacks_its_deed(small: Sequence[str]) -> bool:
    """Whether what a thing or somebody is or does has to follow the last word, whatever stands in front of them."""
    *front, before, last = small
    if len(front) + 2 < _FEWEST or last not in endings("auxiliary") | {"be"}:
        return False
    near = front[-_NEAR:]
    if last == "be":
        while front and before in endings("often"):
            *front, before = front
        does = before == "to" or before in word_class("modal")
        return does and endings("how-it-is").isdisjoint(near) and "," not in front[-_BEHIND_A_COMMA:]
    if before in {"who", "which", "that"} and (last in _BE | word_class("have")):
        return is_thing_at_end(front) and (before != "that" or last in _BE)
    who = _who(small[:-1])
    if not who or not is_thing_at_end(who) or _is_beside_another(small, who):
        return False
    if last in _BE:
        return endings("how-it-is").isdisjoint(near)
    if last in word_class("have"):
        return endings("how-it-is", "relative").isdisjoint(near) and not has_open_gap(small[:-1])
    return endings("how-it-is", "said-in-front").isdisjoint(near)


def _who(front: Sequence[str]) -> Sequence[str]:
    """The words that name who or what acts: those behind the last word that starts a clause."""
    starts = endings("starts-whose-clause")
    at = max((at for at, word in enumerate(front) if word in starts), default=-1)
    return front[at + 1 :]


def _is_beside_another(small: Sequence[str], who: Sequence[str]) -> bool:
    """Whether another clause in front may hold what follows: “the hall is not free, but the library is”."""
    at = len(small) - 1 - len(who)
    return at > 1 and small[at - 1] in {"and", "but", "so", "or", "while", "though", "than", "as", ","}


def opens_a_question(small: Sequence[str]) -> bool:
    """Whether it ends with the first word of what is asked or told: “everyone learns about how”, “an area in which”."""
    *front, before, last = small
    if last == "which":
        is_open = before in endings("bound") or before == "," or is_thing_at_end([*front, before])
        return is_open and front[-1:] != ["and"] and beside("told-in-a-clause").isdisjoint(front[-3:])
    if not word_class("question").isdisjoint(front):
        return False  # “who asked for what”
    return last in {"what", "how", "why"} and before in endings("bound") and front[-1:] not in (["and"], ["or"], [","])
