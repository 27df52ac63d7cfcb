"""The acronyms of a charter: where they are used, and where they are spelt out.

Spelt out are “special educational needs and disabilities (SEND)”, “SEND (special educational needs and
disabilities)”, “ICB: integrated care board”, “SEND stands for …” and a term of the glossary. Plurals count as
the same: EHCPs is EHCP. Words in capitals for emphasis and the words of a placeholder are no acronyms.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from charterc.lint.language.emphasis import Emphasis, is_certain_word
from charterc.lint.language.former import acronyms_of_bodies
from charterc.lint.language.full_names import full_name_after, full_name_before
from charterc.lint.language.known_acronyms import full_names, is_emphasis
from charterc.lint.language.marks import BREAK
from charterc.lint.language.texts import Hit, texts
from charterc.lint.rule import Context

_FORM = re.compile(r"(?:[A-Z]{2,}|[A-Z][a-z]{1,2}[A-Z][A-Za-z]?|[A-Z]{2,}[a-z][A-Z]?)(?:s|['’]s)?")
_NOT_AFTER = frozenset("&_0123456789")  # a postcode, a handle
_NOT_BEFORE = frozenset("_@#/.&'’-")
# What stands between a full name and its acronym: “(” and “ (known as the ”; “, or ” and “ – ”.
_BRACKET = re.compile(
    r"[(\[](?:(?:also|often|now|or|hereafter|known|called|referred|shortened|as|to|the|our|an?|ie|i\.e\.)[ ,:]+){0,6}"
    r"[\"“'‘\x01]*$",
    re.IGNORECASE,
)
_JOINED = re.compile(
    r"(?:,? (?:or|also known as|known as|(?:often |sometimes )?called) (?:the |an? )?| [–—-] )[\"“'‘\x01]*$",
    re.IGNORECASE,
)
_OPENS = frozenset("([\"“‘' \x01")
_QUOTES = "\"“'‘\x01"
_JOINING = frozenset({"or", "as", "called", "–", "—", "-"})
"""The last words of `_JOINED`, behind which an article may stand."""
_ARTICLES = frozenset({"the", "a", "an"})
_FAR_OPENING = 50
_FAR_JOINED = 30
"""Longer than what `_JOINED` finds."""
# What stands between an acronym and its full name.
_CLOSING = re.compile(
    r"[\"”'’\x01]*(?:(?: [A-Za-z]+)? ?[(\[]|[,:] | [–—-] | (?:stands for|is short for|is|means|=) )\x01*"
)
_SAYS_SO = re.compile(r"[\"”'’\x01]* (?:stands for|is short for|=) (?:the )?(?P<full>[^.;,()\x00]{4,120})")
_CLOSES = frozenset(" ,:\"”'’\x01")
_UNSURE_LETTERS = 2
_FARTHEST = 140
_NAME_GOES_ON = (" Council", " Trust", " Foundation", " UK", " Teams", " Word", " Office", " Forms", " Excel")
_SKIPPED = frozenset({"body", "office", "strategy", "link-text", "lost", "owner"})


@dataclass(slots=True)
class Acronym:
    """An acronym, its uses and the full names that are given for it, with their places."""

    letters: str
    written: str
    """As the writer writes it, without a plural's ending: SENCo, DfE."""
    uses: list[Hit] = field(default_factory=list)
    meanings: list[tuple[str, Hit]] = field(default_factory=list)


def acronyms(context: Context) -> dict[str, Acronym]:
    """Every acronym by its letters in capitals, worked out once for a file."""
    found: dict[str, Acronym] | None = context.cache.get("acronyms")
    if found is None:
        found = context.cache["acronyms"] = _gather(context)
    return found


def _gather(context: Context) -> dict[str, Acronym]:
    charter_texts = texts(context)
    joined = charter_texts.joined
    own = {word.casefold() for word in context.words}
    emphasis = Emphasis(charter_texts)
    known: dict[str, str] = {}
    found: dict[str, Acronym] = {}
    for word, start, end in charter_texts.capitals:
        letters = known.get(word)
        if letters is None:
            letters = known[word] = _letters(word, own)
        before = joined[start - 1 : start]
        if not letters or before.isalnum() or before in _NOT_BEFORE or joined[end : end + 1] in _NOT_AFTER:
            continue
        if joined.startswith(_NAME_GOES_ON, end):
            continue  # “BCP Council” and “MS Teams” are names
        full, place = _meaning(joined, start, end, letters)
        if not full and is_certain_word(word, letters):
            continue
        hit = charter_texts.hit(start, end)
        if not full and (hit.text.role in _SKIPPED or emphasis.is_on(hit, start, end, letters)):
            continue
        entry = found.get(letters)
        if entry is None:
            entry = found[letters] = Acronym(letters, word[: len(letters)])
        entry.uses.append(hit)
        if full:
            entry.meanings.append((full, charter_texts.hit(*place)))
    return found


def _letters(word: str, own: set[str]) -> str:
    """The letters of an acronym; "" for a word that is none, is shouted, or is the project's own."""
    letters = base(word)
    if is_emphasis(letters) or not _has_form(word) or set(letters) == {"X"}:
        return ""
    return "" if own and (word.casefold() in own or letters.casefold() in own) else letters


@lru_cache(maxsize=1 << 10)
def _has_form(word: str) -> bool:
    return _FORM.fullmatch(word) is not None


@lru_cache(maxsize=1 << 10)
def base(word: str) -> str:
    """The letters of an acronym in capitals, without a plural or possessive ending: EHCPs, EHCPS → EHCP."""
    bare = word.removesuffix("'s").removesuffix("’s").removesuffix("s")
    letters = bare.upper()
    shorter = letters.removesuffix("S")
    # The S of DfES is no plural.
    is_name = letters in full_names() or letters in acronyms_of_bodies() or not bare.isupper()
    return shorter if shorter in full_names() and not is_name else letters


def _opening(lead: str) -> int:
    """Where what joins an acronym to the full name in front of it starts; -1 where nothing does, as mostly."""
    words = lead.rstrip(_QUOTES)
    at = max(words.rfind("("), words.rfind("["))
    if at >= 0 and _BRACKET.match(lead, at):
        return at
    if not words.endswith(" "):
        return -1
    last = words.lower().rsplit(None, 2)[-2:]
    if last and last[-1] in _ARTICLES:
        last.pop()
    if not last or last[-1] not in _JOINING:
        return -1
    joined = _JOINED.search(lead, max(0, len(lead) - _FAR_JOINED))
    return joined.start() if joined else -1


def _meaning(joined: str, start: int, end: int, letters: str) -> tuple[str, tuple[int, int]]:
    """The full name given at this use of an acronym, and its place; "" where none is given."""
    if joined[start - 1 : start] in _OPENS and start:
        near = max(0, start - _FAR_OPENING)
        opening = _opening(joined[near:start])
        if opening >= 0:
            stop = near + opening
            first = max(0, stop - _FARTHEST, joined.rfind(BREAK, max(0, stop - _FARTHEST), stop) + 1)
            at = full_name_before(joined[first:stop], letters)
            if at is not None:
                full = joined[first + at : stop].rstrip(" \x01")
                return full, (first + at, first + at + len(full))
    if joined[end : end + 1] not in _CLOSES or end >= len(joined):
        return "", (0, 0)
    closing = _CLOSING.match(joined, end)
    if closing:
        said = _SAYS_SO.match(joined, end)
        if said:
            return said.group("full").strip(), said.span("full")
        brackets = "(" in closing.group() or "[" in closing.group()
        sure = brackets or len(letters) > _UNSURE_LETTERS or letters in full_names()
        following = joined[closing.end() : closing.end() + _FARTHEST].split(BREAK, 1)[0]
        span = full_name_after(following, letters) if sure else None
        if span:
            place = (closing.end() + span[0], closing.end() + span[1])
            return joined[place[0] : place[1]], place
    return "", (0, 0)
