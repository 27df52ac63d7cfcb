"""What belongs to somebody without an apostrophe that says so, and apostrophes where nothing belongs.

    missing(tokens("The councils website"))         index of “councils”, ["council's"]
    missing(tokens("Parents expenses are paid"))    index of “Parents”, ["parents'"]
    too_many(tokens("We hold meeting's in June"))   index of “meeting”, “meetings”

It is told from the kinds of the words around: “parents plan” is left alone, as parents may plan, and so is “parents
evening”, which nobody owns.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile

from charterc.wording.beside import beside
from charterc.wording.kinds import KINDS
from charterc.wording.plurals import plural, singular
from charterc.wording.tokens import Token, small_at
from charterc.wording.word_classes import word_class

_STOPS = frozenset(".,;:!?(")
_ENDS = frozenset(".,;:!?)")
_FAR = 4
"""Words in front of “parent's” in which “the” or “a young” may stand."""


def missing(row: Sequence[Token]) -> Iterator[tuple[int, list[str]]]:
    """The index of each word that lacks its apostrophe, and how it may be written."""
    for at, token in enumerate(row):
        owner, thing = token.small, small_at(row, at + 1)
        if token.in_compound or not thing.isalpha() or _is_joined(row, at + 1) or not owner.endswith("s"):
            continue
        before, one = _before(row, at), singular(owner)
        if owner in _bodies() and before in beside("of-a-body", "of-one") and _is_of_a_body(row, at):
            yield at, [f"{one}'s"] if before in beside("of-one") or before == "this" else [f"{one}'s", f"{owner}'"]
        elif owner in _people() and _is_theirs(row, at):
            yield at, [f"{one}'s"] if before in beside("of-one") else [f"{owner}'"]


def _before(row: Sequence[Token], at: int) -> str:
    """What stands in front of “teachers” or of “head teachers”."""
    before = small_at(row, at - 1)
    return small_at(row, at - 2) if before in beside("in-posts") else before


def _is_of_a_body(row: Sequence[Token], at: int) -> bool:
    """Whether what stands behind “the councils” is a thing of one council."""
    if not word_class("gathering").isdisjoint((small_at(row, at + 1), small_at(row, at + 2))):
        return False
    if small_at(row, at + 1) in word_class("actors", "bodies") | {"staff"}:
        return False  # “the schools children go to”
    thing, behind, in_front = small_at(row, at + 1), small_at(row, at + 2), small_at(row, at - 2)
    if thing == "own":  # “the centres own bus”; “the schools own buses” is right
        is_one = KINDS["noun"](behind) or behind in beside("of-a-person-or-done")
        return is_one and not KINDS["plural"](behind) and behind not in beside("uncounted")
    if thing in beside("which-of-several"):  # “the groups next meeting”
        return KINDS["noun"](behind) or KINDS["plural"](behind)
    acts_alone = not in_front.isalpha() and behind in beside("said-of-one")  # “the councils plan is”
    ends = in_front in word_class("of") and not behind.isalpha() and thing in word_class("inanimate")
    return KINDS["noun"](thing) or acts_alone or ends


def _is_theirs(row: Sequence[Token], at: int) -> bool:
    """Whether what stands behind several people is a thing of theirs."""
    before, thing = _before(row, at), small_at(row, at + 1)
    starts = not before.isalpha()
    giver = small_at(row, at - 2) if before not in word_class("of") else before
    if _is_for_many(row, at + 1) or not beside("given").isdisjoint((before, giver)):
        return False
    if small_at(row, at - 2) == "of" and small_at(row, at - 3) in beside("one-of"):
        return False  # “each of our nurses visits schools”
    some = small_at(row, at - 2) == "of" and small_at(row, at - 3) in beside("some-of")
    if some and small_at(row, at + 2) not in beside("said-of-one"):
        return False  # “some of our pupils travel far”
    if thing == "own":
        return KINDS["noun"](small_at(row, at + 2)) or KINDS["plural"](small_at(row, at + 2))
    if before in beside("of-one"):
        things = word_class("possession", "act", "of-people", "belonging")
        things |= beside("in-order", "of-a-person", "of-a-person-or-done")
        return KINDS["noun"](thing) or thing in things
    if small_at(row, at + 2) in beside("goes-on-doing"):
        return False  # “80% of families say that”
    if starts and small_at(row, at + 2) in beside("said-of-one") and thing not in word_class("modal"):
        return thing in _of_people() or KINDS["noun"](thing)
    if before in beside("valued") and thing in _of_people():
        return True
    if before in word_class("of") and thing in _of_people() - word_class("do", "act"):
        return True
    is_thing = KINDS["noun"](thing) or thing in beside("of-a-person") or _is_had_here(row, at)
    return (starts or before in beside("theirs")) and is_thing and thing not in word_class("actors")


def _is_had_here(row: Sequence[Token], at: int) -> bool:
    """Whether what may be done as well as had is had: “the clerks door is open”, “ask for the managers number.”"""
    behind, in_front = small_at(row, at + 2), small_at(row, at - 2)
    ends = in_front in word_class("of") and not behind.isalpha()
    is_one = behind in beside("said-of-one") and not small_at(row, at - 2).isalpha()
    return small_at(row, at + 1) in beside("of-a-person-or-done") and (ends or is_one)


def too_many(row: Sequence[Token]) -> Iterator[tuple[int, str]]:
    """The index of each word with the apostrophe of one, though several are meant, and how it may be written."""
    for at, token in enumerate(row):
        if small_at(row, at + 1) != "'" or small_at(row, at + 2) != "s" or token.written[:2].isupper():
            continue
        behind, before = small_at(row, at + 3), small_at(row, at - 1)
        known_person = token.small in _one_of_people()
        if token.small in word_class("inanimate"):
            is_one = before in beside("determiner") or (not before.isalpha() and behind in beside("may-be-is"))
            known = before not in beside("may-be-one") and (behind in _ENDS or behind in beside("owns-nothing"))
        else:
            is_one = _has_determiner(row, at)
            known = known_person and (
                _acts(row, at) or behind in beside("of-many") or _is_first_of_several(row, at + 3)
            )
        several_for_sure = behind == "of" and (known_person or token.small in word_class("inanimate"))
        several_for_sure |= token.small in _ones_of_bodies() and _will_act(row, at + 3)
        does = behind in word_class("do") and row[at + 3].written.islower()  # SEND is not sent
        several_for_sure |= known_person and before in beside("several-of-a-body") and does
        if (known and not is_one) or several_for_sure:
            yield at, plural(token.small)
        elif _is_bare(row, at):
            yield at, plural(token.small) + ("'" if _has_thing(row, at + 3) else "")


def _is_bare(row: Sequence[Token], at: int) -> bool:
    """Whether one of many is spoken of without “a” or “the”, inside a sentence: “we tell parent's about it”."""
    word, before = row[at], small_at(row, at - 1)
    if not (word.written.islower() and before.isalpha()) or word.small in beside("named") | {"time"}:
        return False
    if word.small not in _one_of_people() | word_class("inanimate") or _has_determiner(row, at):
        return False
    if before in {"and", "or"}:
        return small_at(row, at - 2) in _people() and not _is_thing(small_at(row, at + 3))
    return before not in beside("may-be-one", "of-one", "which-one")


def _has_thing(row: Sequence[Token], at: int) -> bool:
    """Whether a thing stands there, or behind what is said of it: “emotional, social wellbeing”."""
    said = [small_at(row, each) for each in range(at, at + _FAR)]
    return said[0].isalpha() and any(map(_is_thing, takewhile(lambda word: word not in _ends_of_phrases(), said)))


def _is_thing(word: str) -> bool:
    return KINDS["noun"](word) or KINDS["plural"](word) or word in word_class("possession", "of-people")


def _acts(row: Sequence[Token], at: int) -> bool:
    """Whether “teaching assistant's” starts a sentence and does something, or is those for whom something is."""
    behind, before = small_at(row, at + 3), small_at(row, at - 1)
    starts = not before.isalpha() or not small_at(row, at - 2).isalpha()
    acts = behind in word_class("do") or (behind in word_class("modal") and behind != "will")
    return (starts and acts and row[at].small not in beside("named")) or (
        before in beside("to-whom") and behind in _STOPS
    )


def _will_act(row: Sequence[Token], at: int) -> bool:
    """Whether “will meet” stands there: a board has no will of its own."""
    return small_at(row, at) in word_class("modal") and small_at(row, at + 1) in word_class("do", "act")


def _is_first_of_several(row: Sequence[Token], at: int) -> bool:
    """Whether “mum's” goes on as in “mum's, dad's and carers”: with several who own nothing."""
    if small_at(row, at) not in {",", "and", "or"}:
        return False
    end = at
    while end < min(len(row), at + 2 * _FAR) and (
        small_at(row, end) in {",", "and", "or", "'", "s"} or row[end].small in _one_of_people()
    ):
        end += 1
    last, behind = small_at(row, end), small_at(row, end + 1)
    return (
        last in _people()
        and behind != "'"
        and (not behind.isalpha() or behind in beside("of-many") | word_class("modal"))
    )


def _has_determiner(row: Sequence[Token], at: int) -> bool:
    """Whether “a”, “the” or “whose” stands in front of a word, or of what is said about it."""
    front: list[str] = []
    while len(front) < _FAR and (before := small_at(row, at - 1 - len(front))) not in _STOPS | _ends_of_phrases():
        front.append(before)
    return not beside("determiner").isdisjoint(front) or "'" in front


@cache
def _ends_of_phrases() -> frozenset[str]:
    return _STOPS - {","} | beside("ends-a-phrase") | word_class("be", "have", "modal", "do")


def _is_joined(row: Sequence[Token], at: int) -> bool:
    """Whether a word is part of a compound: “parents ten-minute talk”."""
    return any(row[each].in_compound for each in (at, at + 1) if each < len(row))


def _is_for_many(row: Sequence[Token], at: int) -> bool:
    """Whether a thing, alone or with the word behind it, is one for several who do not own it: “a parents forum”."""
    return not _gatherings().isdisjoint((small_at(row, at), small_at(row, at + 1)))


@cache
def _gatherings() -> frozenset[str]:
    return word_class("gathering", "made-for")


@cache
def _of_people() -> frozenset[str]:
    return word_class("of-people")


@cache
def _people() -> frozenset[str]:
    """Several people, in one word with “s” at its end."""
    return (
        frozenset(word for word in word_class("actors", "posts") if word.isalpha() and word.endswith("s")) - _bodies()
    )


@cache
def _one_of_people() -> frozenset[str]:
    return frozenset(map(singular, _people() | _bodies()))


@cache
def _ones_of_bodies() -> frozenset[str]:
    return frozenset(map(singular, _bodies()))


@cache
def _bodies() -> frozenset[str]:
    return word_class("bodies")
