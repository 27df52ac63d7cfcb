"""Little words that got lost: “able contact us”, “a range services”, “take account your wishes”.

[lost] = lost_words(tokens("A range services is on offer"))
lost.at       the index of “services”, in front of which a word is missing
lost.word     "of"

Each is told by two words that can stand beside each other only with the little word between them. What a clause inside
another could bring together is left alone: “the range services offer”, “the views parents are sharing”.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple, Protocol

from charterc.lint.language.subjects import persons
from charterc.wording.kinds import KINDS
from charterc.wording.lost_words import lost_list
from charterc.wording.tokens import Token, small_at
from charterc.wording.word_classes import word_class

_FAR = 8
"""Words in front of a place among which its clause starts."""


class Lost(NamedTuple):
    """A word that is missing."""

    at: int
    """The index of the token in front of which it belongs."""
    word: str


class _Near(NamedTuple):
    """The words around a place, in small letters; a full stop where there is none."""

    row: Sequence[Token]
    at: int

    def word(self, off: int) -> str:
        """The word so many places off: 0 stands behind the place, -1 in front of it."""
        index = self.at + off
        return small_at(self.row, index)

    def ends(self, off: int) -> bool:
        """Whether a sign or the end stands there."""
        return not self.word(off).isalnum()

    @property
    def front(self) -> list[str]:
        """The words in front of the place, back to the nearest sign."""
        off = -1
        while off > -_FAR and self.word(off).isalpha():
            off -= 1
        return [self.word(each) for each in range(off + 1, 0)]


class _Check(Protocol):
    def __call__(self, near: _Near) -> bool:
        """Whether the little word is missing at a place."""


def lost_words(row: Sequence[Token]) -> Iterator[Lost]:
    """Each word that is missing in a row of tokens."""
    checks = _checks()
    for at in range(1, len(row)):
        for word, check in checks.get(row[at - 1].small, ()):
            if _may_be_parted(row, at) and check(_Near(row, at)):
                yield Lost(at, word)
                break


def _may_be_parted(row: Sequence[Token], at: int) -> bool:
    """Whether two small words stand beside each other that no hyphen and no apostrophe joins to others."""
    joined = row[at - 1].in_compound or row[at].in_compound
    behind = row[at + 1] if at + 1 < len(row) else None
    return (
        not joined
        and row[at].written.islower()
        and not (behind and (behind.in_compound or behind.small == "'"))
        and not (at > 1 and row[at - 2].small == "'")
    )


@cache
def _checks() -> Mapping[str, list[tuple[str, _Check]]]:
    """What may be missing behind a word, by that word."""
    found: dict[str, list[tuple[str, _Check]]] = {}
    for names, word, check in _CHECKS:
        for each in lost_list(*names.split()):
            found.setdefault(each, []).append((word, check))
    return found


def _deed(near: _Near) -> bool:
    """“able contact us”, “the opportunity take part”, “want be heard”"""
    does = near.word(0)
    if near.word(-1) in lost_list("wants-a-deed-as-ours") and near.word(-2) not in word_class("whose") | {"we"}:
        return False
    return does in word_class("do") or (does in word_class("act") and _goes_on(near.word(1)))


def _doing(near: _Near) -> bool:
    """“committed working together”"""
    before = near.word(-2)
    return KINDS["doing"](near.word(0)) and before.isalpha() and before not in word_class("determiner")


def _needed(near: _Near) -> bool:
    """“we need make time”, but not “all we need do”"""
    front = near.front
    return (
        near.word(0) in word_class("do") - {"be"}
        and near.word(1) not in lost_list("no-more")
        and len(front) > 1
        and front[-2] in persons() | {"we", "you", "they"}
        and lost_list("no-main-clause", "whole", "no-more").isdisjoint(front)
    )


def _goes_on(word: str) -> bool:
    """Whether a word shows that the one in front of it is done: “contact us”, “share your views”."""
    return word in word_class("determiner", "object") | {"you"}


def _to_somebody(near: _Near) -> bool:
    """“listen what families say”, “respond your questions”, but not “reply the same day”"""
    word = near.word(0)
    if word == "the":
        return near.word(1) in persons() | word_class("possession")
    return word in word_class("whose", "object") | {"you", "what"} or (
        word in persons() and near.ends(1) and near.word(-1) != "listening"
    )


def _to_all(near: _Near) -> bool:
    """“available all families”, but not “open all day”"""
    people = persons() | lost_list("one-of-people")
    return near.word(0) in lost_list("all-of-them") and (near.word(1) in people or near.word(2) in people)


def _to_what_is_had(near: _Near) -> bool:
    """“have access support”"""
    return near.word(-2) in lost_list("has-access") and near.word(0) in lost_list("had") | word_class("whose")


def _to_be_heard(near: _Near) -> bool:
    """“they feel listened”, at the end"""
    return near.word(-2) in lost_list("heard") and (near.ends(0) or near.word(0) in lost_list("ends-it"))


def _of_many(near: _Near) -> bool:
    """“a wide range services”, but not “the range services offer”"""
    is_told = near.word(-2) in lost_list("how-many")
    article = near.word(-3) if is_told else near.word(-2)
    ends = near.ends(1) or near.word(1) in word_class("of") | {"and", "to"}
    return (article == "a" or (is_told and article == "the" and ends)) and KINDS["plural"](near.word(0))


def _of_us(near: _Near) -> bool:
    """“each us”"""
    return near.word(0) in lost_list("us")


def _of_some(near: _Near) -> bool:
    """“some the parents”"""
    starts = near.word(-1) != "most" or near.ends(-2)  # “what parents like most the children like”
    return starts and near.word(0) in lost_list("the") and KINDS["plural"](near.word(1))


def _of_what_is_taken(near: _Near) -> bool:
    """“take account your wishes”, “take care your child”"""
    return near.word(-2) in lost_list("takes") and near.word(0) in word_class("article") | {"what"}


def _of_one(near: _Near) -> bool:
    """“one our schools”, “regardless their background”, “to the best our ability”"""
    return near.word(0) in word_class("whose") | {"these"}


def _of_a_result(near: _Near) -> bool:
    """“is the result a year of work”"""
    return near.word(-2) == "the" and near.word(-3) in word_class("be") and near.word(0) in {"a", "an", "our", "many"}


def _as_well_as(near: _Near) -> bool:
    """“as well being heard”"""
    return near.word(-2) == "as" and near.word(0) in {"being", "having", "the"} | (
        {near.word(0)} if KINDS["doing"](near.word(0)) else set()
    )


def _of_all_it_is_in(near: _Near) -> bool:
    """“are at the heart everything we do”"""
    return near.word(-2) == "the" and near.word(-4) in lost_list("puts") and near.word(0) in lost_list("whole")


def _of_what_it_is(near: _Near) -> bool:
    """“the aim the charter is to”, but not “the aim the charter has”"""
    is_named = near.word(-2) == "the" and near.word(0) in {"the", "this", "our"}
    return is_named and near.word(2) in {"is", "was"} and near.word(3) in {"to", "that", "not"}


def _of_those_who_think(near: _Near) -> bool:
    """“the views parents are heard”, but not “the views parents are sharing”"""
    people = near.word(0) in persons() and near.word(1) in lost_list("are")
    return people and near.word(-2) in word_class("determiner") and near.word(2) in lost_list("cared-for")


def _with_what(near: _Near) -> bool:
    """“provide families information”, “provide you support”"""
    return near.word(-2) in lost_list("provides") and near.word(0) in lost_list("provided")


def _with_kindness(near: _Near) -> bool:
    """“treat everyone respect”"""
    near_by = (near.word(off) for off in (-2, -3))
    return near.word(0) in lost_list("kindly") and not lost_list("treats").isdisjoint(near_by)


def _with_people(near: _Near) -> bool:
    """“we will work families”, but not “the work families do”"""
    return near.word(0) in persons() and near.word(-2) in word_class("modal") | {"to"}


def _by_people(near: _Near) -> bool:
    """“the charter was written parents and professionals”"""
    people = near.word(0) in persons() and near.word(-2) in {"was", "were", "been"}
    ends = near.ends(1) or (near.word(1) == "and" and near.word(2) in persons() and near.ends(3))
    return people and ends and lost_list("no-main-clause").isdisjoint(near.front)


def _a_unit(near: _Near) -> bool:
    """“at least once year”, but not “once term starts”"""
    goes_on = word_class("of", "be") | {"and", "or", "to", "until"}
    return near.word(0) in lost_list("unit") and not near.ends(-2) and (near.ends(1) or near.word(1) in goes_on)


def _a_say(near: _Near) -> bool:
    """“have say in”"""
    return near.word(0) == "say" and near.word(1) in lost_list("say-in")


def _in_touch(near: _Near) -> bool:
    """“get touch with us”"""
    return near.word(0) == "touch" and (near.ends(1) or near.word(1) == "with")


def _with_us(near: _Near) -> bool:
    """“in touch us”"""
    return near.word(-2) == "in" and near.word(0) in word_class("object", "whose") | {"you", "the"}


def _the_interests(near: _Near) -> bool:
    """“in best interests of”"""
    return near.word(0) == "best" and near.word(1) == "interests" and near.word(2) == "of"


def _the_heart(near: _Near) -> bool:
    """“at heart of”"""
    return near.word(0) in lost_list("middle") and near.word(1) == "of"


def _what_they_think(near: _Near) -> bool:
    """“were asked they want”"""
    was_asked = near.word(-2) in word_class("be") and lost_list("no-main-clause").isdisjoint(near.front)
    return was_asked and near.word(0) in {"they", "we", "you"} and near.word(1) in lost_list("thinks")


def _what_not(near: _Near) -> bool:
    """“what we can do and we cannot”"""
    front, who = near.front, near.word(0)
    cannot = near.word(1) in {"cannot", "can"} and (near.ends(2) or (near.word(2) in {"'", "not"}))
    return cannot and any(pair == ("what", who) for pair in pairwise(front))


def _be_so(near: _Near) -> bool:
    """“should able to”"""
    return near.word(0) in lost_list("so")


_CHECKS: tuple[tuple[str, str, _Check], ...] = (
    ("wants-a-deed wants-a-deed-as-ours", "to", _deed),
    ("committed", "to", _doing),
    ("needs", "to", _needed),
    ("to-somebody", "to", _to_somebody),
    ("for-all", "to", _to_all),
    ("access", "to", _to_what_is_had),
    ("listened", "to", _to_be_heard),
    ("many-of", "of", _of_many),
    ("part-of", "of", _of_us),
    ("some-of", "of", _of_some),
    ("taken", "of", _of_what_is_taken),
    ("one-of", "of", _of_one),
    ("result", "of", _of_a_result),
    ("well", "as", _as_well_as),
    ("middle", "of", _of_all_it_is_in),
    ("of-something", "of", _of_what_it_is),
    ("thoughts", "of", _of_those_who_think),
    ("people", "with", _with_what),
    ("people", "with", _with_kindness),
    ("works-with", "with", _with_people),
    ("touch", "with", _with_us),
    ("made", "by", _by_people),
    ("counts", "a", _a_unit),
    ("has", "a", _a_say),
    ("in-touch", "in", _in_touch),
    ("in", "the", _the_interests),
    ("at", "the", _the_heart),
    ("asked", "what", _what_they_think),
    ("and", "what", _what_not),
    ("may", "be", _be_so),
)
"""The lists of the words in front of a place, the word that may be missing there, and what tells that it is."""
