"""Whether a sentence ends with “to”, “for” or “in” and nothing belongs to that: “We will meet with families to”.

    lacks_its_thing(["we", "meet", "families", "to"])       True
    lacks_its_thing(["the", "people", "we", "talk", "to"])  False

`gaps` tells where something in front belongs to the end.
"""

from __future__ import annotations

from collections.abc import Sequence

from charterc.lint.language.gaps import has_open_gap
from charterc.wording.beside import beside
from charterc.wording.endings import endings
from charterc.wording.kinds import KINDS
from charterc.wording.word_classes import word_class

_PARTICLES = frozenset({"in", "on", "by", "about", "as", "at"})
"""These may belong to what is done in front of them: “come in”."""
_RELATIVE = 6
"""Words in front of “a part of” in which “which” may stand."""


def lacks_its_thing(small: Sequence[str]) -> bool:
    """Whether nothing belongs to the little word at the end."""
    *front, before, last = small
    is_done = KINDS["past"](before) or before.endswith("ed")
    if last == "to" and before in endings("leaves-unsaid"):
        is_said = not endings("said-already").isdisjoint(front) or any(word.endswith("n't") for word in front)
        return len(front) > 1 and not is_said and not has_open_gap(front)
    if last == "without" and "with" in front:
        return False  # “those with a plan and those without”
    if before[:1].isdigit() or before in endings("joins-to-a-thing") or f"{before} {last}" in endings("waits-together"):
        return not has_open_gap([*front, before])
    if ends_in(small, "phrasal") or (is_done and f"{before} {last}" in endings("may-be-done")):
        return False
    if last == "of" and is_thing_at_end([*front, before]):
        return endings("relative").isdisjoint(front[-_RELATIVE:])
    if last in _PARTICLES and not (is_done or is_thing_at_end([*front, before]) or before in {"this", "it"}):
        return last == "at" and before not in word_class("do", "act") and not has_open_gap([*front, before])
    return not has_open_gap([*front, before])


def ends_in(small: Sequence[str], name: str) -> bool:
    """Whether the last two or three words are in a list."""
    return any(" ".join(small[-count:]) in endings(name) for count in (2, 3))


def is_thing_at_end(small: Sequence[str]) -> bool:
    """Whether the last word is a thing, or whatever stands behind “a” or “the”."""
    *front, last = small
    known = word_class("actors", "inanimate")
    return (
        KINDS["noun"](last)
        or KINDS["plural"](last)
        or last in known
        or (front[-1:] != [] and front[-1] in beside("determiner"))
    )
