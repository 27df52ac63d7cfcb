"""Whether a sentence ends with the first words of a clause that never comes: “services that”, “so that everyone”.

dangling(["we", "want", "services", "that"])     2: “services that”
dangling(["we", "will", "do", "that"])           0
"""

from __future__ import annotations

from collections.abc import Sequence

from charterc.lint.language.gaps import has_gap
from charterc.lint.language.subjects import persons
from charterc.wording.beside import beside
from charterc.wording.endings import endings
from charterc.wording.kinds import KINDS
from charterc.wording.word_classes import word_class

_FEWEST = 4
"""Words of a sentence in which a clause may have begun."""
_FAR = 4
"""Words in which “from” stands before its “to”, and “as” before another."""
_LONGEST = 3
"""Words that name who a clause is about: “all our families”."""


def dangling(small: Sequence[str]) -> int:
    """How many words of a sentence, in small letters, begin a clause of which nothing follows; 0 where none do."""
    if len(small) < _FEWEST:
        return 0
    *front, before, last = small
    if _opens_a_clause(front, before, last) or _is_who_acts(front, before, last) or _spans(front, before, last):
        return 2
    return _clause_without_a_verb(small)


def _opens_a_clause(front: Sequence[str], before: str, last: str) -> bool:
    """“services that”, “know how to”, “communication and how”, “safe, happy and able”"""
    if last == "that":
        return _is_thing(before) and before not in word_class("someone", "object")
    if (before, last) == ("how", "to"):
        return endings("leaves-open").isdisjoint(front)
    if last == "it":
        return before in endings("before-it")
    if last in {"how", "why", "what"}:
        return before in {"and", "or"} and word_class("question").isdisjoint(front)
    if last in endings("needs-a-deed"):
        return before in {"and", "or"} or not has_gap([*front, before])
    return last == "been" and _is_of_somebody([*front, before])


def _is_of_somebody(front: Sequence[str]) -> bool:
    """Whether “who has not” stands at the end, so that what somebody has been is still to come."""
    words = [word for word in front if word not in beside("between")]
    return len(words) > 1 and words[-1] in word_class("have") and words[-2] in {"who", "which"}


def _is_who_acts(front: Sequence[str], before: str, last: str) -> bool:
    """“how well they”, “the decision you”, but not “so do we” and “people like you”"""
    if last in endings("only-acts"):
        return before not in endings("turns-round")
    return last == "you" and bool(front) and front[-1] in beside("determiner") and KINDS["noun"](before)


def _spans(front: Sequence[str], before: str, last: str) -> bool:
    """“from primary to”, “as early as”, “even when it is”"""
    near = [*front, before][-_FAR:]
    if last == "to":
        return "from" in near[:-1] and not has_gap(front)
    if last == "as":
        return "as" in near[:-1]
    return last in word_class("be") and "even" in near and not {"when", "if", "though"}.isdisjoint(near)


def _clause_without_a_verb(small: Sequence[str]) -> int:
    """“so that everyone”, “because all our families”"""
    at = next((at for at in range(len(small) - 1, -1, -1) if small[at] in endings("starts-a-clause")), -1)
    if at < 1 or (small[at] == "that" and small[at - 1] != "so"):
        return 0
    who = small[at + 1 :]
    is_named = bool(who) and len(who) <= _LONGEST and (who[-1] in persons() | endings("somebody-at-all"))
    return len(who) + 1 if is_named and not any(_is_verb(word) for word in who[:-1]) else 0


def _is_thing(word: str) -> bool:
    return KINDS["noun"](word) or KINDS["plural"](word)


def _is_verb(word: str) -> bool:
    return word in word_class("do", "act", "be", "have", "modal") or KINDS["past"](word)
