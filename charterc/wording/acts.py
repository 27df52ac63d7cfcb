"""Who alone does what (`lists/acts.yaml`), and whom the words above a list name.

party_of("Parents and carers will:")                 families
party_of("Parents and schools will:")                "": two
party_named("Parents of children in our schools")    families
doers("Fund places in after-school clubs")           {"bodies"}
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from charterc.wording.data import CommaWords, WordFile, as_pattern, read
from charterc.wording.fold import folded
from charterc.wording.stems import stem
from charterc.wording.word_classes import word_class

FAMILIES, STAFF, BODIES = "families", "staff", "bodies"
_WE = {"we", "us"}
"""“As parents we will” is still of families."""
_YOUR = ("your", "each", "every", "all", "any")
_FIRST = re.compile(r"[^ ]*")
_GOES_ON = re.compile(r"[\w']")
"""What would make another word of the last one."""
_WORD = re.compile(r"[a-z]+")
_PLACE = re.compile(r"\b(?P<place>[A-Z][\w'-]+)(?= [A-Z])")
"""“Calderfield Council” is a council."""
_SUBJECT = re.compile(
    r"(?P<who>(?P<the>(?:the|our|all|each|every) )?(?!we\b|you\b|they\b)[a-z]+(?: and [a-z]+)?)"
    r"(?P<modal> (?:will|must|should))? (?P<verb>[a-z]+)\b"
)
_MORE_OF_THEM = re.compile(r" (?:who|whom|that|whose|which|of|in|at|from|with|using|we|our)\b")
"""Where a name goes on to say which of them: “families we work with”, “users of our service”."""
_SEVERAL = ("s", "people", "children", "staff")
_PROMISED = ("promise", "promises", "commitment", "commitments", "pledge", "pledges", "duty", "duties")
_NO_DEED_WORDS = (
    "get gets have has know knows see sees hear hears receive receives find finds choose chooses understand be go feel "
    "need needs"
)
_NO_DEED = frozenset(_NO_DEED_WORDS.split())
"""What is said of those for whom something is done: “Families get ten days”."""
_SAYS_WILL = re.compile(r"^(?:(?:we|they) (?:will|shall|agree to|promise to)|we'll|they'll) (?:also |always )?")
"""What an item may say again of the words above it."""


class _Acts(WordFile):
    parties: dict[str, CommaWords]
    beside: CommaWords
    bodies: CommaWords
    words: dict[str, CommaWords]
    acts: dict[str, CommaWords]


@cache
def _acts() -> _Acts:
    return read("acts", _Acts)


def one_of(name: str) -> str:
    """The words of a list as part of a pattern."""
    return as_pattern(_acts().words[name])


def party_of(words: str) -> str:
    """The one party that words above a list name; "" where they name none, several, or somebody besides."""
    plain = _PLACE.sub(lambda match: match["place"] if _is_known(match["place"]) else "", words.replace("’", "'"))
    left = f" {' '.join(_WORD.findall(folded(plain)))} "
    named: dict[str, set[str]] = {}
    for name, party in _names():
        if f" {name} " in left:
            if not _is_addressed(name, left):
                named.setdefault(party, set()).add(name)
            left = left.replace(f" {name} ", "  ").replace("  ", " | ")
    if left.startswith(" to ") or not set(left.replace("|", " ").split()) <= set(_acts().beside):
        return ""
    by_name = set(named) - {STAFF}
    if len(by_name) != 1:
        return STAFF if set(named) == {STAFF} else ""
    [party] = by_name
    return "" if party == FAMILIES and named.get(STAFF, _WE) - _WE else party


def party_named(words: str) -> str:
    """The one party that “by:” names, by its first words where it goes on to say which of them."""
    first, more = split_name(words)
    if more and " ".join(_WORD.findall(first)) in _acts().words["whoever"]:
        return STAFF if set(_WORD.findall(more)) & set(_acts().words["works"]) else FAMILIES
    return party_of(words) or (party_of(first) if more else "")


def split_name(words: str) -> tuple[str, str]:
    """A name in small letters without what says which of them, and that: “the parents”, “we support”."""
    low = folded(words)
    more = _MORE_OF_THEM.search(low)
    return (low[: more.start()], low[more.start() :]) if more else (low, "")


def _is_addressed(name: str, words: str) -> bool:
    """Whether something is promised to somebody: “our promises to families”."""
    return any(
        f" {promises} to {the}{name} " in words for promises in _PROMISED for the in ("", "our ", "all ", "the ")
    )


def _is_known(word: str) -> bool:
    """Whether a word with a capital names no place: “Health Services”, “Parent Forum”."""
    return folded(word) in {*_acts().bodies, *_acts().beside, *(each for name, _ in _names() for each in name.split())}


def doers(item: str) -> frozenset[str]:
    """The parties that alone do what an item of a list says, by how it starts."""
    return frozenset(
        party
        for start in _done(without_will(folded(item).lstrip()))
        for act, party in _starts().get(_FIRST.match(start)[0], ())  # type: ignore[index]
        if start.startswith(act) and not _GOES_ON.match(start, len(act))
    )


def subject_of(item: str) -> str:
    """The party that an item says does something, where it names one: “Parents bring coats”, not “Parents can ask”."""
    match = _SUBJECT.match(folded(item))
    if not match or match["verb"] in _NO_DEED:
        return ""
    is_one = not match["who"].endswith(_SEVERAL)
    agrees = match["modal"] or (match["verb"].endswith("s") == is_one and (match["the"] or not is_one))
    return party_of(match["who"]) if agrees and (match["modal"] or stem(match["verb"]) in _deeds()) else ""


@cache
def _deeds() -> frozenset[str]:
    return frozenset(map(stem, word_class("do", "act")))


def without_will(start: str) -> str:
    """The start of an item without what it says again of the words above it: “we will”."""
    return _SAYS_WILL.sub("", start)


def names_of(*parties: str) -> list[str]:
    """What some parties are called, or all of them, the longest first."""
    return [name for name, party in _names() if not parties or party in parties]


@cache
def _names() -> list[tuple[str, str]]:
    """Every name with its party, the longest first."""
    pairs = [(name, party) for party, names in _acts().parties.items() for name in names]
    return sorted(pairs, key=lambda pair: -len(pair[0]))


@cache
def _starts() -> dict[str, list[tuple[str, str]]]:
    """How promises start that one party alone makes, by their first words, each with its party."""
    found: dict[str, list[tuple[str, str]]] = {}
    for party, acts in _acts().acts.items():
        for act in acts:
            for written in (act.replace("{your}", word) for word in (_YOUR if "{your}" in act else ("",))):
                found.setdefault(written.partition(" ")[0], []).append((written, party))
    return found


def _done(start: str) -> Iterator[str]:
    """A start, and what it would be where it stands below “can help by:”: “training our staff”, “train our staff”."""
    yield start
    verb, space, rest = start.partition(" ")
    if space and verb.endswith("ing"):
        stem = verb.removesuffix("ing")
        yield from (f"{stem} {rest}", f"{stem}e {rest}")
