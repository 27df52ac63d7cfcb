"""With which form of a verb an item of a list starts: “give”, “giving”, “gives”, “to give” or “have given”.

form_at_start(["giving", "notice"])    "what is being done"
form_at_start(["notice", "of", "it"])  None: “notice” is had as well as done
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from charterc.wording.english import is_english
from charterc.wording.kinds import KINDS
from charterc.wording.verb_forms import done_by_one, past_forms
from charterc.wording.word_classes import word_class


def form_at_start(words: Sequence[str]) -> str | None:
    """What the first of some words in small letters says; None where it may be a thing."""
    first, second = (*words, "", "")[:2]
    if first == "to" and second in word_class("do"):
        return "“to”"
    if first == "have" and _was_done(second):
        return "what has been done"
    if first in word_class("do"):
        return "what is to be done"
    if first in _being_done():
        return "what is being done"
    if done_by_one(first):
        return "what somebody does"
    return None


def _was_done(word: str) -> bool:
    """Whether a word says what was done, and is no thing: “have a say”, “have set times” and “have need of it”."""
    is_past = word in past_forms() or (word.endswith("ed") and is_english(word) and not word.endswith("eed"))
    return is_past and word not in word_class("do", "act")


@cache
def _being_done() -> frozenset[str]:
    """The forms of what is done that end in “ing” and are no things."""
    forms = {f"{word.removesuffix('e')}ing" for word in word_class("do")}
    return frozenset(filter(KINDS["doing"], forms))
