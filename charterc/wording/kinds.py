"""What kind of word a word is, told by its ending: for kinds that have too many words to be listed.

    KINDS["plural"]("letters")        True      “you letters” can hardly be right
    KINDS["noun"]("appointment")      True      it is listed as a thing, or ends as things do

The words of the classes in `lists/word_classes.yaml` count as well; “word” is any word. Entries of the word
lists name a kind as they name a class, in any place but their first: `<you> {plural}`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from charterc.wording.english import is_english
from charterc.wording.plurals import singular, singulars
from charterc.wording.verb_forms import past_forms, plain_forms
from charterc.wording.word_classes import word_class

_NO_PLURALS_WORDS = (
    "always perhaps sometimes besides towards afterwards upwards downwards forwards backwards onwards regards thanks"
    " does goes says has was is as us this thus plus its his hers ours yours theirs yes less unless else's across"
    " besides nowadays indoors outdoors upstairs downstairs overseas news maths minus versus whereas"
)
_NO_PLURALS = frozenset(_NO_PLURALS_WORDS.split())
_ENDS_OF_THINGS = ("tion", "sion", "ment", "ness", "ity", "ship", "ance", "ence", "hood", "ism", "logy", "ist", "ency")
"""How words end that are things and hardly ever anything else."""
_DONE_TOO_WORDS = (
    "mention position condition question caution section action function auction partition petition implement"
    " complement supplement document comment experience influence witness harness audience distance silence finance"
    " balance enhance glance advance reference evidence sentence mission commission transition ration station"
    " pity worship experiment present moment torment cement invent relation business city university list exist"
    " assist insist consist persist resist twist commence dance chance entrance romance"
)
_DONE_TOO = frozenset(_DONE_TOO_WORDS.split())
"""Words with these endings that are done as well as had."""
_SHORTEST = 4


def _plural(word: str) -> bool:
    """Whether a word is several of something, and not what he, she or it does."""
    if (
        len(word) < _SHORTEST
        or not word.endswith("s")
        or word.endswith(("ss", "us", "is", "'s"))
        or word in _NO_PLURALS
    ):
        return word in _irregular_plurals()
    if not word_class("do", "act").isdisjoint(singulars(word)) or not plain_forms().isdisjoint(singulars(word)):
        return word in word_class("things")  # “what matters to you guides us”
    return is_english(word) and any(is_english(one) for one in singulars(word) if one != word)  # “ethos” is one


@cache
def _irregular_plurals() -> frozenset[str]:
    return frozenset(word for word in word_class("things", "actors") if not word.endswith("s")) - {
        *("everyone", "everybody", "nobody", "someone", "anyone", "staff", "young people")
    }


@cache
def _noun(word: str) -> bool:
    """Whether a word is a thing, and nothing that is done."""
    if word in _things():
        return True
    if any(single in _things() for single in singulars(word)) and word.endswith("s"):
        return word not in word_class("do", "act")
    single = singular(word)
    return single.endswith(_ENDS_OF_THINGS) and single not in _DONE_TOO and len(single) > _SHORTEST and is_english(word)


@cache
def _things() -> frozenset[str]:
    return word_class("thing", "things") - word_class("do", "act")


@cache
def _ing(word: str) -> bool:
    """Whether a word says what somebody is doing."""
    return len(word) > _SHORTEST and word.endswith("ing") and word not in _NO_DOING and is_english(word)


_NO_DOING_WORDS = (
    "thing things nothing something anything everything evening morning building meeting spring string during king"
    " being feeling setting training hearing briefing wellbeing housing wedding ceiling clothing heading finding"
    " wording spelling saying understanding learning upbringing setting funding beginning standing belonging"
)
_NO_DOING = frozenset(_NO_DOING_WORDS.split())
"""Words with this ending that belong to somebody as much as they are done: “your saying”."""


@cache
def _done(word: str) -> bool:
    """Whether a word says what was done: “asked”, “written”."""
    return word in past_forms() or word in word_class("done")


def _word(word: str) -> bool:
    """Whether it is a word, and no sign or figure."""
    return word.isalpha()


def _figure(word: str) -> bool:
    """Whether a word starts with a figure: “9am”, “2026”."""
    return word[0].isdecimal()


KINDS: Mapping[str, Callable[[str], bool]] = {
    "plural": cache(_plural),
    "noun": _noun,
    "doing": _ing,
    "past": _done,
    "figure": _figure,
    "word": _word,
}
"""Each kind with what tells it of a word in small letters."""
