"""Whether the words in front of a verb are one thing or several, told from their head.

number_of(["the", "views", "of", "the", "child"])         several
number_of(["our", "promise", "to", "all", "families"])    one
number_of(["the", "school", "and", "the", "family"])      several
number_of(["trust"])                                      "": that cannot be told
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import takewhile

from charterc.wording.beside import beside
from charterc.wording.kinds import KINDS
from charterc.wording.people import slots
from charterc.wording.plurals import singular
from charterc.wording.word_classes import word_class

ONE, SEVERAL = "one", "several"


def number_of(words: Sequence[str]) -> str:
    """Whether words in small letters are one thing or several: `ONE`, `SEVERAL`, or "" where that cannot be told."""
    while words and words[-1] in beside("behind-a-thing"):
        words = words[:-1]
    at = next((at for at, word in enumerate(words) if word in {"and", "or", *beside("behind-a-head")}), 0)
    if not at:
        return _of_one_name(words)
    head, tail = words[:at], words[at + 1 :]
    if words[at] == "of":
        return _of_a_part(head, tail)
    return _of_two(head, words[at], tail) if words[at] in {"and", "or"} else _of_a_head(head, tail)


def _of_two(first: Sequence[str], between: str, second: Sequence[str]) -> str:
    """Of “the school and the family”; each parent and each carer is one at a time."""
    first = first[first[:1] == ["both"] :]
    if not beside("each", "nobody").isdisjoint((*first[:1], *second[:1])):
        return ""
    if between == "and":
        return SEVERAL if all(number_of(each) or _is_body(each) for each in (first, second)) else ""
    return number_of(first) if number_of(first) == number_of(second) else ""


def _is_body(words: Sequence[str]) -> bool:
    """Whether it is one of those that may be one or several: “the team”."""
    return bool(words) and words[-1] in beside("collective") and words[0] in beside("before-one")


def _of_a_head(head: Sequence[str], tail: Sequence[str]) -> str:
    """Of “the plans for a year”, where nothing but a thing stands behind the head."""
    if not _is_whole(tail):
        return ""
    number = _of_one_name(head)
    return "" if number == ONE and "and" in tail else number


def _of_a_part(head: Sequence[str], tail: Sequence[str]) -> str:
    """Of “each of the partners”, “most of the work” and “the views of a child”."""
    if not _is_whole(tail):
        return ""
    if list(head) in (["each"], ["one"], ["neither"], ["either"]):
        return ONE if number_of(tail) == SEVERAL or len(tail) == 1 else ""
    if list(head) in (["most"], ["some"]):
        return number_of(tail)
    if list(head) in (["several"], ["many"], ["both"], ["few"]):
        return SEVERAL
    if list(head) == ["a", "number"]:
        return SEVERAL if number_of(tail) == SEVERAL else ""
    number = _of_one_name(head) if head and head[-1] not in beside("collective") else ""
    return "" if number == ONE and "and" in tail and not _is_of_people(tail) else number


def _is_of_people(tail: Sequence[str]) -> bool:
    """Whether “and” joins people: “the contribution of parents and carers” is one thing."""
    at = tail.index("and")
    return 0 < at < len(tail) - 1 and tail[at - 1] in persons() and tail[-1] in persons()


def _is_whole(tail: Sequence[str]) -> bool:
    return bool(tail) and (
        bool(number_of(tail))
        or _is_body(tail)
        or tail[-1] in word_class("object") | {"you"} | beside("uncounted", "mass")
    )


def _of_one_name(words: Sequence[str]) -> str:
    *front, noun = words or [""]
    is_named = bool(front) and front[0] in beside("before-one")
    if noun in beside("collective") or (noun in beside("measured") and not (is_named and noun in word_class("things"))):
        return ONE if front and front[0] in beside("each") and noun in beside("collective") else ""
    *determiners, _ = [*takewhile(lambda each: each in beside("before-several", "before-one"), front), ""]
    if not all(_describes(each) for each in front[len(determiners) :]):
        return ""
    if noun in persons() or noun in word_class("things") or KINDS["plural"](noun):
        return SEVERAL if not set(determiners) & beside("before-one") - beside("before-several") else ""
    if noun in beside("mass"):
        return ONE
    if singular(noun) != noun:
        return ""  # “processes”, which may be what a program does, are not one thing
    is_thing = KINDS["noun"](noun) or noun in word_class("inanimate") or noun in slots()["person"]
    if is_thing and noun not in beside("uncounted") and determiners[-1:]:
        return ONE if determiners[-1] in beside("before-one") else ""
    return ""


def _describes(word: str) -> bool:
    """Whether a word may stand between “the” and a thing."""
    return word in beside("describes") or word in word_class("quality") or word in word_class("thing")


@cache
def persons() -> frozenset[str]:
    """Several people, in one word."""
    return frozenset(word for word in (*slots()["people"], *word_class("actors")) if " " not in word) - {
        *("everyone", "everybody", "nobody", "someone", "anyone", "staff", "young people")
    }


def may_precede(word: str) -> bool:
    """Whether a word in front of “parents'” belongs to them, and not to what is theirs: “the young parents' plan”."""
    return word in beside("before-several", "before-one") or _describes(word)
