"""Apostrophes in the wrong place, told from “each” in front of them or from what is done with the things.

    of_one(tokens("Ask each carers' permission"))        index of “carers”, “carer's”
    handed_round(tokens("Bring the report's from both")) index of “report”, “reports”

“A parents' evening” is for several, and “we know the plan's in place” is short for “is”: both are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from charterc.wording.beside import beside
from charterc.wording.english import is_common
from charterc.wording.plurals import plural, singular
from charterc.wording.tokens import Token, small_at
from charterc.wording.word_classes import word_class

_SEVERAL = frozenset({"the", "these", "those", "our", "your", "all", "their", "any"})
"""What stands in front of several things."""
_OF_EACH = frozenset({"each", "every"})
"""Behind these something is of one, whatever it is, but for what several have together."""
_THEY_DO = frozenset({"are", "were", "have", "do"})
"""What several things do, and one does not."""


def of_one(row: Sequence[Token]) -> Iterator[tuple[int, str]]:
    """The index of each word that is written as of several, though one is meant, and how it may be written."""
    for at, token in enumerate(row):
        if not _is_owned_by_several(row, at) or token.small not in _several():
            continue
        before = small_at(row, at - 2) if small_at(row, at - 1) in beside("in-posts") else small_at(row, at - 1)
        thing, next_thing = small_at(row, at + 2), small_at(row, at + 3)
        is_one = before in beside("of-one") or (before in beside("of-one-thing") and not thing.endswith("s"))
        things = word_class("belonging") if token.small in word_class("bodies") else _things_of_one()
        is_of_each = before in _OF_EACH and is_common(thing)
        if is_one and (thing in things or (thing not in _for_several() and (is_of_each or next_thing in things))):
            yield at, f"{singular(token.small)}'s"


def handed_round(row: Sequence[Token]) -> Iterator[tuple[int, str]]:
    """The index of each thing with the apostrophe of one with which something is done, though several are meant."""
    for at, token in enumerate(row):
        if small_at(row, at + 1) != "'" or small_at(row, at + 2) != "s" or token.small not in word_class("inanimate"):
            continue
        front = small_at(row, at - 2) if small_at(row, at - 1) in _SEVERAL else ""
        is_done = front in word_class("do", "act") - beside("told-in-a-clause")
        if is_done and small_at(row, at + 3) in beside("turns-away"):
            yield at, plural(token.small)


def done(row: Sequence[Token]) -> Iterator[tuple[int, str]]:
    """The index of each word for what is done that has an apostrophe, and the word without: “everyone get's”."""
    for at, token in enumerate(row):
        if small_at(row, at + 1) != "'" or small_at(row, at + 2) != "s" or not token.written.islower():
            continue
        by_itself = small_at(row, at - 1) in beside("does-by-itself") and small_at(row, at + 3) != "s"
        is_done = token.small in word_class("do") - beside("done-and-had") or (
            by_itself and token.small in word_class("do", "act")
        )
        if is_done and not token.in_compound:
            yield at, plural(token.small)


def begun(row: Sequence[Token]) -> Iterator[tuple[int, str]]:
    """The index of each thing with an apostrophe that does something: “Menu's are in pictures”, “the rule's apply”."""
    for at, token in enumerate(row):
        if small_at(row, at + 1) != "'" or small_at(row, at + 2) != "s":
            continue
        behind = small_at(row, at + 3)
        starts = not small_at(row, at - 1).isalpha() and token.small not in beside("of-a-time", "named")
        are = behind in {"are", "were"} and starts and is_common(token.small)
        acts = small_at(row, at - 1) in _SEVERAL and behind in word_class("do") - beside("done-and-had")
        is_who = behind == "," and small_at(row, at + 4) == "who" and plural(token.small) in _several()
        acts = acts and token.small in word_class("inanimate") and not _is_joined_on(row, at + 3)
        if are or is_who or acts or _are_all(row, at):
            yield at, plural(token.small)


def _are_all(row: Sequence[Token], at: int) -> bool:
    """Whether all of a thing do something, with at most one word between: “all our job coach's have”."""
    if small_at(row, at + 3) not in _THEY_DO or not is_common(plural(row[at].small)):
        return False  # “all the children's are kept in the office”
    return any(small_at(row, at - back) in _SEVERAL and small_at(row, at - back - 1) == "all" for back in (1, 2))


def _is_joined_on(row: Sequence[Token], at: int) -> bool:
    """Whether a hyphen joins the next word to one: the “follow” of “follow-up”."""
    return at + 1 < len(row) and row[at + 1].in_compound


def _is_owned_by_several(row: Sequence[Token], at: int) -> bool:
    """Whether a word is written like “carers'”, with the apostrophe right behind it."""
    following = at + 1
    return (
        row[at].small.endswith("s")
        and small_at(row, following) == "'"
        and row[following].start == row[at].end
        and small_at(row, following + 1).isalpha()
        and row[following + 1].start > row[following].end
    )


@cache
def _several() -> frozenset[str]:
    words = word_class("actors", "posts", "bodies") | {"peoples", "persons"}
    return frozenset(word for word in words if word.isalpha() and word.endswith("s"))


@cache
def _things_of_one() -> frozenset[str]:
    return word_class("possession", "of-people") | beside("of-a-person", "of-a-person-or-done")


@cache
def _for_several() -> frozenset[str]:
    """What several have together, so that “a parents' evening” is in order."""
    return word_class("gathering", "made-for")
