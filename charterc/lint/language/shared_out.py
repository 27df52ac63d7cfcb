"""Whether “each” at the end of a sentence shares out what is counted in front of it: “two groups of ten people each”.

is_shared_out(["give", "parents", "20", "each"])                   True
is_shared_out(["we", "will", "hold", "two", "meetings", "each"])   False: each what?
"""

from __future__ import annotations

from collections.abc import Sequence

from charterc.lint.language.subjects import persons
from charterc.wording.endings import endings
from charterc.wording.kinds import KINDS
from charterc.wording.numbers import WORDS as NUMBERS
from charterc.wording.word_classes import word_class


def is_shared_out(small: Sequence[str]) -> bool:
    """Whether “each” ends a sentence that counts something for, or of, several that stand in front."""
    *words, last = small
    if last != "each":
        return False
    numbered = [at for at, word in enumerate(words) if word[:1].isdigit() or word in NUMBERS]
    if not numbered:
        return False
    at = numbered[-1]
    behind, before = words[at + 1 :], words[at - 1] if at else ""
    if before in endings("before-shared-out") or not all(_is_of_a_thing(word) for word in behind):
        return False
    return any(map(_is_several, words[:at]))


def _is_of_a_thing(word: str) -> bool:
    """Whether a word may stand between a number and “each”: a thing, or what is said of one."""
    is_thing = KINDS["noun"](word) or KINDS["plural"](word) or word in word_class("inanimate", "things")
    return (is_thing and word != "times") or word in word_class("quality")


def _is_several(word: str) -> bool:
    """Whether several of something are spoken of, so that each may have its share."""
    return KINDS["plural"](word) or word in persons() or word in endings("share-out")
