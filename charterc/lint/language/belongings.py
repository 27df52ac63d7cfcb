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

from charterc.wording.kinds import KINDS
from charterc.wording.plurals import plural, singular
from charterc.wording.tokens import Token
from charterc.wording.word_classes import word_class

_OF_ONE = frozenset({"a", "an", "each", "every", "another", "one"})
_OF_A_BODY = frozenset({"the", "our", "this", "that", "your", "its", "their", *_OF_ONE})
_LEADS_WORDS = (
    "in on of about into value values respect respects protect protects to by through from at under shape shapes know"
    " improve improves hear consider understand recognise share record use uses affect affects around within meet read"
    " and or that because when where if as but all most many some these those our your their the"
)
_LEADS = frozenset(_LEADS_WORDS.split())
"""Behind these, and where a sentence starts, what follows “parents” is theirs: not in “we give parents information”."""
_SINGULAR = frozenset({"is", "was", "has", "matters", "counts", "comes", "shapes", "needs", "shows", "helps"})
_GIVES_WORDS = (
    "give gives giving gave given offer offers offering ask asks asking tell tells teach show shows send sends bring"
    " cost costs deny provide lend grant owe wish promise pay pays allow help helps make makes get gets buy"
)
_GIVES = frozenset(_GIVES_WORDS.split())
"""Behind these, “parents information” is to whom, and what."""
_DETERMINERS_WORDS = "the a an this that each every another one his her my our your their its whose any no"
_DETERMINERS = frozenset(_DETERMINERS_WORDS.split())
_VALUED = frozenset({"value", "values", "respect", "respects", "protect", "of", "improve", "affects", "affect"})
_ONE_OF = frozenset({"each", "one", "every", "neither", "either", "none"})
_IN_POSTS = frozenset(
    {"head", "social", "class", "key", "line", "team", "deputy", "assistant", "support", "young", "foster"}
)
"""What stands in front of a post: “the head teachers office”."""
_STOPS = frozenset(".,;:!?(")
_ENDS_A_PHRASE = _STOPS | {"for", "with", "by", "to", "from", "of", "in", "at", "on", "about"}
_FAR = 4
"""Words in front of “parent's” in which “the” or “a young” may stand."""
_BEHIND_MANY = frozenset({"are", "were", "have", "who", "act", "come", "sit", "meet", "agree", "say", "want", "know"})
_GOES_ON_WORDS = (
    "with for to of by from about and or each every that which who we when if early together within online free before"
    " after until are were have you they so as because without during at on in . , ; : ! ? )"
)
_GOES_ON = frozenset(_GOES_ON_WORDS.split())
"""What nothing can belong to: behind “meeting's” these show that meetings are meant."""
_MAY_BE_IS = frozenset({"in", "at", "on", "for", "to", "with", "from", "about", "free", "early", "online", "open"})
"""“our meeting's in June” is one that is in June, where it starts its sentence."""


def missing(row: Sequence[Token]) -> Iterator[tuple[int, list[str]]]:
    """The index of each word that lacks its apostrophe, and how it may be written."""
    for at, token in enumerate(row):
        owner, thing = token.small, _small(row, at + 1)
        if token.in_compound or not thing.isalpha() or _is_joined(row, at + 1) or not owner.endswith("s"):
            continue
        before, one = _before(row, at), singular(owner)
        if owner in _bodies() and before in _OF_A_BODY and _is_of_a_body(row, at):
            yield at, [f"{one}'s"] if before in _OF_ONE or before == "this" else [f"{one}'s", f"{owner}'"]
        elif owner in _people() and _is_theirs(row, at):
            yield at, [f"{one}'s"] if before in _OF_ONE else [f"{owner}'"]


def _before(row: Sequence[Token], at: int) -> str:
    """What stands in front of “teachers” or of “head teachers”."""
    before = _small(row, at - 1)
    return _small(row, at - 2) if before in _IN_POSTS else before


def _is_of_a_body(row: Sequence[Token], at: int) -> bool:
    """Whether what stands behind “the councils” is a thing of one council."""
    if not word_class("gathering").isdisjoint((_small(row, at + 1), _small(row, at + 2))):
        return False
    if _small(row, at + 1) in word_class("actors", "bodies") | {"staff"}:
        return False  # “the schools children go to”
    acts_alone = not _small(row, at - 2).isalpha() and _small(row, at + 2) in _SINGULAR  # “the councils plan is”
    return KINDS["noun"](_small(row, at + 1)) or acts_alone


def _is_theirs(row: Sequence[Token], at: int) -> bool:
    """Whether what stands behind several people is a thing of theirs."""
    before, thing = _before(row, at), _small(row, at + 1)
    starts = not before.isalpha()
    if _is_for_many(row, at + 1) or not _GIVES.isdisjoint((before, _small(row, at - 2))):
        return False
    if _small(row, at - 2) == "of" and _small(row, at - 3) in _ONE_OF:
        return False  # “each of our nurses visits schools”
    if before in _OF_ONE:
        return KINDS["noun"](thing) or thing in word_class("possession", "act", "of-people")
    if starts and _small(row, at + 2) in _SINGULAR and thing not in word_class("modal"):
        return thing in _of_people() or KINDS["noun"](thing)
    if before in _VALUED and thing in _of_people():
        return True
    return (starts or before in _LEADS) and KINDS["noun"](thing) and thing not in word_class("actors")


def too_many(row: Sequence[Token]) -> Iterator[tuple[int, str]]:
    """The index of each word that has an apostrophe, though several are meant, and the word without it."""
    for at, token in enumerate(row):
        if _small(row, at + 1) != "'" or _small(row, at + 2) != "s" or token.written[:2].isupper():
            continue
        behind, before = _small(row, at + 3), _small(row, at - 1)
        known_person = token.small in _one_of_people()
        if token.small in word_class("inanimate"):
            is_one = before in _DETERMINERS or (not before.isalpha() and behind in _MAY_BE_IS)
            known = before not in _MAY_BE_ONE and behind in _GOES_ON
        else:
            is_one = _has_determiner(row, at)
            known = known_person and (_acts(row, at) or behind in _BEHIND_MANY or _is_first_of_several(row, at + 3))
        several_for_sure = (known_person and behind == "of") or (
            token.small in _ones_of_bodies() and _will_act(row, at + 3)
        )
        if (known and not is_one) or several_for_sure:
            yield at, plural(token.small)


_NAMED = frozenset({"mum", "dad", "mother", "father", "grandmother", "grandfather"})
"""Whoever is called so needs no “the”: “mum's help”."""
_TO_WHOM = frozenset(
    {"for", "with", "by", "to", "from", "of", "and", "or", "welcome", "welcomes", "invite", "support", "ask"}
)
_MAY_BE_ONE = frozenset({"s", "next", "last", "first", "same", "and", "or", "it", "there", "new", "old", "whole"})


def _acts(row: Sequence[Token], at: int) -> bool:
    """Whether “teaching assistant's” starts a sentence and does something, or is those for whom something is."""
    behind, before = _small(row, at + 3), _small(row, at - 1)
    starts = not before.isalpha() or not _small(row, at - 2).isalpha()
    return (starts and behind in word_class("do") and row[at].small not in _NAMED) or (
        before in _TO_WHOM and behind in _STOPS
    )


def _will_act(row: Sequence[Token], at: int) -> bool:
    """Whether “will meet” stands there: a board has no will of its own."""
    return _small(row, at) in word_class("modal") and _small(row, at + 1) in word_class("do", "act")


def _is_first_of_several(row: Sequence[Token], at: int) -> bool:
    """Whether “mum's” goes on as in “mum's, dad's and carers”: with several who own nothing."""
    if _small(row, at) not in {",", "and", "or"}:
        return False
    end = at
    while end < min(len(row), at + 2 * _FAR) and (
        _small(row, end) in {",", "and", "or", "'", "s"} or row[end].small in _one_of_people()
    ):
        end += 1
    last, behind = _small(row, end), _small(row, end + 1)
    return (
        last in _people() and behind != "'" and (not behind.isalpha() or behind in _BEHIND_MANY | word_class("modal"))
    )


def _has_determiner(row: Sequence[Token], at: int) -> bool:
    """Whether “a”, “the” or “whose” stands in front of a word, or of what is said about it."""
    front: list[str] = []
    while len(front) < _FAR and (before := _small(row, at - 1 - len(front))) not in _ENDS_A_PHRASE:
        front.append(before)
    return not _DETERMINERS.isdisjoint(front) or "'" in front


def _small(row: Sequence[Token], at: int) -> str:
    return row[at].small if 0 <= at < len(row) else "."


def _is_joined(row: Sequence[Token], at: int) -> bool:
    """Whether a word is part of a compound: “parents ten-minute talk”."""
    return any(row[each].in_compound for each in (at, at + 1) if each < len(row))


def _is_for_many(row: Sequence[Token], at: int) -> bool:
    """Whether a thing, alone or with the word behind it, is one for several who do not own it: “a parents forum”."""
    return not _gatherings().isdisjoint((_small(row, at), _small(row, at + 1)))


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
