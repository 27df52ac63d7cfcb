"""Whether the beginning of a sentence holds what belongs to its end: “what we stand for”, “a person to turn to”.

Such a sentence has a gap where it ends, so that a last word that something nearly always follows is in its place.

    has_gap(["the", "people", "we", "care"])     True     “the people we care for”
    has_gap(["we", "will", "meet", "families"])  False    “we will meet families to” is cut off
"""

from __future__ import annotations

from collections.abc import Sequence

from charterc.wording.endings import endings
from charterc.wording.kinds import KINDS
from charterc.wording.verb_forms import done_by_one
from charterc.wording.word_classes import word_class

_BEFORE_A_THING = frozenset({"the", "a", "an", "any", "all", "our", "some", "more", "no", "of"})
"""Behind these, “support” is had: “the support you need”."""
_JOINS = frozenset({"and", "or"})
_NEAR, _PURPOSE = 9, 4
"""Words from what opens a gap to its end, and from a “to” that says what a thing is for: “a person to talk to”."""


def has_gap(small: Sequence[str]) -> bool:
    """Whether one of the words, in small letters, opens a gap."""
    return any(_opens(small, at) for at in range(len(small)))


def has_open_gap(small: Sequence[str]) -> bool:
    """Whether one of the last words opens a gap that nothing behind it has filled: “to” or “for” may end there."""
    comma = max((at for at, word in enumerate(small[:-1]) if word == ","), default=-1)
    start = max(comma + 1, len(small) - _NEAR)
    return any(_opens(small, at) and not _is_filled(small, at) for at in range(start, len(small)))


def _is_filled(small: Sequence[str], at: int) -> bool:
    """Whether the gap is taken: by who acts, as in “parents who came”, or because “if” opens none for a thing."""
    word, behind = small[at], small[at + 1 :]
    if word in endings("gap-before-somebody") and behind[:1] in (["who"], ["that"]):
        return True  # “everyone who came”: “who” tells
    if word in endings("opens-a-clause-only") or (word == "to" and len(behind) > _PURPOSE):
        return True
    acts = behind[:1] != [] and (
        behind[0] in word_class("be", "have", "modal", "do", "act")
        or KINDS["past"](behind[0])
        or done_by_one(behind[0])
    )
    is_passive = not word_class("be").isdisjoint(behind) and KINDS["past"](small[-1])
    return word in {"who", "which", "that"} and acts and not is_passive


def _opens(small: Sequence[str], at: int) -> bool:
    word, before = small[at], small[at - 1] if at else ""
    behind = small[at + 1] if at + 1 < len(small) else ""
    if word in endings("gap-before-somebody") and behind in endings("somebody", "clause-start"):
        return True
    if word in endings("gap"):
        # “sure that”, “tell you that”: what is said follows
        return word != "that" or (bool(before) and not _says_that(small, at))
    if word == "to":
        return _is_purpose(small, at)
    if word in endings("somebody-alone"):
        return _is_thing(before)
    # “we support families”, “contact the team”: these may be whom something is done to
    is_had = before not in word_class("act") or _is_had(small[: at - 1])
    return word in endings("somebody", "somebodys") and _is_thing(before) and is_had


def _is_had(front: Sequence[str]) -> bool:
    """Whether what may be done as well as had is had: behind “the”, “the right” or “the treatment and”."""
    is_joined = False
    for word in reversed(front):
        if word in _BEFORE_A_THING or word in endings("somebodys") or (is_joined and KINDS["noun"](word)):
            return True
        if word in word_class("act", "do", "modal", "someone") and not is_joined:
            return False
        is_joined = word in _JOINS
    return False


def _says_that(small: Sequence[str], at: int) -> bool:
    """Whether “that” starts what is said, as behind “promise”, and not what belongs to “the promises”."""
    is_had = KINDS["plural"](small[at - 1]) and small[at - 2 : at - 1] != [] and small[at - 2] in _BEFORE_A_THING
    return small[at - 1] in endings("claim") and not is_had


def _is_purpose(small: Sequence[str], at: int) -> bool:
    """Whether “to” says what a thing is for: “a person to turn to”, not “we promise to turn to”."""
    front, behind = small[:at], small[at + 1] if at + 1 < len(small) else ""
    does = behind in word_class("do", "act") or behind in endings("purpose")
    if does and front[-1:] != [] and front[-1] in endings("easy"):
        return True  # “the hall is easy to get to”
    if does and "for" in front[-3:]:
        return True  # “here for you to turn to”
    return does and bool(front) and (_is_thing(front[-1]) or len(front) == 1) and front[-1] not in endings("wants-to")


def _is_thing(word: str) -> bool:
    """Whether a word may be a thing that somebody does something with."""
    kinds = word_class("do", "modal", "of", "someone") | endings("no-thing", "claim")
    return word.isalpha() and word not in kinds and not done_by_one(word)
