"""The acronyms of a charter: where they are used, and where they are spelt out.

Spelt out are “special educational needs and disabilities (SEND)”, “SEND (special educational needs and
disabilities)”, “ICB: integrated care board”, “SEND stands for …” and a term of the glossary. Plurals count as
the same: EHCPs is EHCP. Words in capitals for emphasis and the words of a placeholder are no acronyms.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from itertools import islice

from charterc.lint.language.capitals import Capitals, is_certain_word
from charterc.lint.language.former import acronyms_of_bodies
from charterc.lint.language.full_names import full_name_after, full_name_before
from charterc.lint.language.known_acronyms import known_acronyms
from charterc.lint.language.roles import BODIES
from charterc.lint.language.text import Hit
from charterc.lint.language.texts import Texts
from charterc.model.roles import Role
from charterc.wording.marks import BREAK

_IN_CAPITALS = re.compile(r"(?<![\w@#/.&'’-])[A-Z][a-z]{0,2}[A-Z][A-Za-z]*(?:['’]s)?(?![\w&])")
"""A word with two capitals at its start; no part of a handle, an address, a postcode."""
_FORM = re.compile(r"(?:[A-Z]{2,}|[A-Z][a-z]{1,2}[A-Z][A-Za-z]?|[A-Z]{2,}[a-z][A-Z]?)(?:s|['’]s)?")
_MOST = 500
"""More are not looked at: no charter has them, and a file that was made to be slow may."""
# What stands between a full name and its acronym: “(” and “ (known as the ”; “, or ” and “ – ”.
_BRACKET = re.compile(
    r"[(\[] ?(?:(?:also|often|now|or|hereafter|known|called|referred|shortened|as|to|the|our|an?|ie|i\.e\.)[ ,:]+){0,6}"
    r"[\"“'‘\x01]*$",
    re.IGNORECASE,
)
_JOINED = re.compile(
    r"(?:,? (?:or|also known as|known as|(?:often |sometimes )?called) (?:the |an? )?| [–—-] )[\"“'‘\x01]*$",
    re.IGNORECASE,
)
_BESIDE = re.compile(r"( [A-Z]\w{1,12})[)\]]")
"""What else stands in the bracket with an acronym, such as the kind of a company."""
_NEAR = 50
"""Longer than what `_BRACKET` and `_JOINED` find."""
# What stands between an acronym and its full name.
_CLOSING = re.compile(
    r"[\"”'’\x01]*(?:(?: [A-Za-z]+)? ?[(\[]|[,:] | [–—-] | (?:stands for|is short for|is|means|=) )\x01*"
)
_SAYS_SO = re.compile(r"[\"”'’\x01]* (?:stands for|is short for|=) (?:the )?(?P<full>[^.;,()\x00]{4,120})")
_UNSURE_LETTERS = 2
_FARTHEST = 140
"""Characters of a full name."""
_BODY_GOES_ON = (" Council", " Trust", " Foundation")
_NAME_GOES_ON = (*_BODY_GOES_ON, " UK", " Teams", " Word", " Office", " Forms", " Excel")
"""“BCP Council” and “MS Teams” are names."""
_SKIPPED = BODIES | {Role.LINK_TEXT, Role.LOST}

Place = tuple[int, int]
"""Where a stretch of the prose starts and ends."""


@dataclass(slots=True)
class Acronym:
    """An acronym, its uses and the full names that are given for it, with their places."""

    letters: str
    written: str
    """As the writer writes it, without a plural's ending: SENCo, DfE."""
    uses: list[Hit] = field(default_factory=list)
    meanings: list[tuple[str, Hit]] = field(default_factory=list)


def find_acronyms(texts: Texts, own_words: Collection[str] = ()) -> dict[str, Acronym]:
    """Every acronym by its letters in capitals. The project's own words, in small letters, are none."""
    prose, capitals = texts.prose, Capitals(texts)
    found: dict[str, Acronym] = {}
    named: set[str] = set()
    """The letters with which bodies are called: those of “BCP Council” are its name wherever they stand."""
    for match in islice(_IN_CAPITALS.finditer(prose), _MOST):
        word, (start, end) = match.group(), match.span()
        letters = base(word)
        if not _may_be_acronym(word, letters, own_words):
            continue
        if prose.startswith(_NAME_GOES_ON, end):
            named |= {letters} if prose.startswith(_BODY_GOES_ON, end) else set()
            continue
        meaning = _meaning_before(prose, start, letters) or _meaning_after(prose, end, letters)
        hit = texts.hit(start, end)
        if meaning is None and (
            is_certain_word(word, letters)
            or hit.text.role in _SKIPPED
            or capitals.are_emphasis(hit, start, end, letters)
        ):
            continue
        entry = found.setdefault(letters, Acronym(letters, word[: len(letters)]))
        entry.uses.append(hit)
        if meaning is not None:
            full, place = meaning
            entry.meanings.append((full, texts.hit(*place)))
    return {letters: entry for letters, entry in found.items() if entry.meanings or letters not in named}


def _may_be_acronym(word: str, letters: str, own_words: Collection[str]) -> bool:
    if letters in known_acronyms().emphasis or _FORM.fullmatch(word) is None or set(letters) == {"X"}:
        return False
    return word.casefold() not in own_words and letters.casefold() not in own_words


def base(word: str) -> str:
    """The letters of an acronym in capitals, without a plural or possessive ending: EHCPs, EHCPS → EHCP."""
    bare = word.removesuffix("'s").removesuffix("’s").removesuffix("s")
    letters = bare.upper()
    shorter = letters.removesuffix("S")
    # The S of DfES is no plural.
    known = known_acronyms().full_names
    is_name = letters in known or letters in acronyms_of_bodies() or not bare.isupper()
    return shorter if shorter in known and not is_name else letters


def _meaning_before(prose: str, start: int, letters: str) -> tuple[str, Place] | None:
    """The full name that stands in front of an acronym, as in “integrated care board (ICB”, and its place."""
    near = max(0, start - _NEAR)
    lead = prose[near:start]
    opening = _BRACKET.search(lead) or _JOINED.search(lead)
    if opening is None:
        return None
    end = near + opening.start()
    words = prose[max(0, end - _FARTHEST) : end].rsplit(BREAK, 1)[-1]
    beside = _BESIDE.match(prose, start + len(letters))
    if beside and words.rstrip().endswith(beside.group(1)):
        words = words.rstrip().removesuffix(beside.group(1))  # “Hill Parent Forum CIC (HPF CIC)”
    at = full_name_before(words, letters)
    if at is None:
        return None
    full = words[at:].rstrip(" \x01")
    first = prose.rindex(full, 0, end)
    return full, (first, first + len(full))


def _meaning_after(prose: str, end: int, letters: str) -> tuple[str, Place] | None:
    """The full name that stands behind an acronym, as in “ICB: integrated care board”, and its place."""
    said = _SAYS_SO.match(prose, end)
    if said:
        return said.group("full").strip(), said.span("full")
    closing = _CLOSING.match(prose, end)
    if closing is None:
        return None
    in_brackets = "(" in closing.group() or "[" in closing.group()
    if not in_brackets and len(letters) <= _UNSURE_LETTERS and letters not in known_acronyms().full_names:
        return None
    first = closing.end()
    span = full_name_after(prose[first : first + _FARTHEST].split(BREAK, 1)[0], letters)
    if span is None:
        return None
    place = (first + span[0], first + span[1])
    return prose[place[0] : place[1]], place
