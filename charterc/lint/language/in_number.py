"""A thing in another number than the words beside it: “many family”, “one of our promise”, “this meetings”.

counted(tokens("Many family told us"), 1)     "families"
these(tokens("This meetings are short"), 0)   "these"
"""

from __future__ import annotations

from collections.abc import Sequence

from charterc.lint.language.subjects import persons
from charterc.wording.beside import beside
from charterc.wording.kinds import KINDS
from charterc.wording.plurals import plural, singular
from charterc.wording.tokens import Token, small_at
from charterc.wording.verb_forms import past_forms, plain_forms
from charterc.wording.verb_numbers import of_one
from charterc.wording.word_classes import word_class


def counted(row: Sequence[Token], at: int) -> str | None:
    """A thing in the other number than what stands in front says, where it ends its phrase: “many family”."""
    word, behind = row[at].small, small_at(row, at + 1)
    if KINDS["plural"](behind) and small_at(row, at + 2) in word_class("modal", "be", "have"):
        return None  # “all child needs are met”
    if plural(word) not in persons() and behind in beside("acts-that-are-things"):
        return None  # “all telephone calls”
    if behind in {"and", "or", "'"} or not (not behind.isalpha() or _ends_a_subject(behind)):
        return None
    front = [small_at(row, each) for each in (at - 3, at - 2, at - 1)]
    if front[2] in beside("before-just-one") and word in persons() and word.endswith("s"):
        return singular(word) if behind.isalpha() and word != "others" else None
    if not is_one(word) or (word == "other" and behind.endswith("s")):  # “many other forms”
        return None
    one_of = front[:2] == ["one", "of"] and front[2] in beside("one-of-these") and word not in beside("collective")
    of_all = front[2] == "all" and behind.isalpha() and word not in beside("lasts", "collective")
    return plural(word) if one_of or of_all or front[2] in beside("many") else None


def is_one(word: str) -> bool:
    """Whether a word is one of what can be counted."""
    is_one = word in {"person", *word_class("thing")} or (plural(word) in persons() and word not in persons())
    return is_one and word not in beside("uncounted")


def _ends_a_subject(word: str) -> bool:
    """Whether a word behind a thing shows that it is not part of a longer name: “many family members”."""
    return (
        word in past_forms()
        or word in word_class("modal", "be", "have", "of", "do")
        or word in of_one()
        or word in beside("relative")
    )


def these(row: Sequence[Token], at: int) -> str | None:
    """What “this meetings” lacks, where several follow that are hardly ever done."""
    things, behind = small_at(row, at + 1), small_at(row, at + 2)
    if row[at].small != "this" or things not in (word_class("things") | persons()) - beside("measured"):
        return None
    is_done = singular(things) in word_class("do", "act") | plain_forms()
    ends = not behind.isalpha() or behind in word_class("modal", "be", "have")
    acts = behind in word_class("act", "do") | plain_forms() and small_at(row, at + 3) in beside("behind-what-is-done")
    return "these" if behind != "'" and (acts or (ends and not is_done)) else None
