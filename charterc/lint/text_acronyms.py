"""The acronyms of a charter: where they are used, and where they are spelt out.

Spelt out are “special educational needs and disabilities (SEND)”, “SEND (special educational needs and
disabilities)”, “SEND stands for …” and a term of the glossary. Plurals count as the same: EHCPs is EHCP.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice

from charterc.lint.rule import Context
from charterc.lint.text_marks import BREAK
from charterc.lint.text_roles import NAMES
from charterc.lint.texts import Hit, Text, texts
from charterc.lint.word_list_acronyms import KNOWN, SHOUTED
from charterc.patterns import lazy

# Both start with a set of letters, which the engine looks for much faster than for a look-behind.
_ACRONYM = lazy(r"[A-Z][a-z]{0,2}[A-Z][A-Za-z]*(?:['’]s)?")
_SHOUTING = lazy(r"[A-Z][A-Z'’-]{1,30}[^\w\x00]{1,3}(?:[A-Z][A-Z'’-]{1,30}[^\w\x00]{1,3}){2,}")
_FORM = lazy(r"(?:[A-Z]{2,}|[A-Z][a-z]{1,2}[A-Z][A-Za-z]?|[A-Z]{2,}[a-z][A-Z]?)(?:s|['’]s)?")
_NOT_AFTER = frozenset("&_0123456789")  # a postcode, a handle
_NOT_BEFORE = frozenset("_@#/.&'’-")
_AFTER = lazy(r"\s*\((?P<full>[^)\x00]{4,120})\)")
_MEANS = lazy(r"\s*(?:stands for|means|is short for|=)\s+(?:the\s+)?(?P<full>[^.;,()\x00]{4,120})")
_LETTERS = lazy(r"[^\W\d_]+")
_SMALL = frozenset({"and", "of", "the", "for", "in", "to", "on", "with", "a", "an", "or", "at", "by", "&"})
_MOST_WORDS = 9
_FARTHEST = 120
_NAME_GOES_ON = (" Council", " Trust", " Foundation", " UK")
_MOST = 500
_ENOUGH = 100
"""So many characters show whether a text is in capitals."""
_AFTER_IN_BRACKETS = frozenset("),; -")
_SKIPPED = frozenset({"body", "office", "strategy", "link-text", "lost", "owner"})


@dataclass(slots=True)
class Acronym:
    """An acronym, its uses and the full names that are given for it, with their places."""

    letters: str
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
    shouted: list[tuple[int, int]] | None = None
    loud: dict[int, bool] = {}
    known: dict[str, str] = {}
    found: dict[str, Acronym] = {}
    for match in islice(_ACRONYM.finditer(joined), _MOST):
        word, (start, end) = match.group(), match.span()
        letters = known.get(word)
        if letters is None:
            letters = known[word] = _letters(word, own)
        before = joined[start - 1 : start]
        if not letters or before.isalnum() or before in _NOT_BEFORE or joined[end : end + 1] in _NOT_AFTER:
            continue
        if joined.startswith(_NAME_GOES_ON, end):
            continue  # “BCP Council” is a name
        hit = charter_texts.hit(start, end)
        full, place = _meaning(joined, start, end, letters)
        if not full:
            if hit.text.role in _SKIPPED:
                continue
            if shouted is None:
                shouted = [run.span() for run in islice(_SHOUTING.finditer(joined), _MOST)]
            if any(first <= start < last for first, last in shouted):
                continue
            if id(hit.text) not in loud:
                loud[id(hit.text)] = _is_loud(hit.text)
            if loud[id(hit.text)]:
                continue
        entry = found.setdefault(letters, Acronym(letters))
        entry.uses.append(hit)
        if full:
            entry.meanings.append((full, charter_texts.hit(*place)))
    return found


def _letters(word: str, own: set[str]) -> str:
    """The letters of an acronym; "" for a word that is none, is shouted, or is the project's own."""
    letters = base(word)
    if not _FORM.fullmatch(word) or letters in SHOUTED or word.casefold() in own or letters.casefold() in own:
        return ""
    return letters


def base(word: str) -> str:
    """The letters of an acronym in capitals, without a plural or possessive ending: EHCPs, EHCPS → EHCP."""
    letters = word.removesuffix("'s").removesuffix("’s").removesuffix("s").upper()
    shorter = letters.removesuffix("S")
    return shorter if letters not in KNOWN and shorter in KNOWN else letters


def _is_loud(text: Text) -> bool:
    """Whether a whole text is in capitals, so that nothing in it can be told to be an acronym."""
    words = [word for word in _LETTERS.findall(text.prose[:_ENOUGH]) if len(word) > 1]
    fewest = 1 if text.role in NAMES else 2
    return len(words) >= fewest and sum(word.isupper() for word in words) > len(words) / 2


def _meaning(joined: str, start: int, end: int, letters: str) -> tuple[str, tuple[int, int]]:
    """The full name given at this use of an acronym, and its place; "" where none is given."""
    if joined[start - 1 : start] == "(" and joined[end : end + 1] in _AFTER_IN_BRACKETS:
        offset = max(0, start - _FARTHEST, joined.rfind(BREAK, max(0, start - _FARTHEST), start) + 1)
        before = joined[offset : start - 1]
        for word in reversed(list(_LETTERS.finditer(before))[-_MOST_WORDS:]):
            if word.group()[0].upper() == letters[0] and _spells(before[word.start() :], letters):
                full = before[word.start() :].rstrip()
                return full, (offset + word.start(), offset + word.start() + len(full))
    if joined[end : end + 1] == " ":
        for pattern, certain in ((_AFTER, False), (_MEANS, True)):
            match = pattern.match(joined, end)
            if match and (certain or _spells(match.group("full"), letters)):
                return match.group("full").strip(), match.span("full")
    return "", (0, 0)


def _spells(full: str, letters: str) -> bool:
    """Whether the words of a full name start with the letters of its acronym, small words left out or not."""
    words = [word.lower() for word in _LETTERS.findall(full)]
    if not words or words[0] in _SMALL or not letters.isalpha():
        return False
    return _fits(tuple(words), letters.lower())


def _fits(words: tuple[str, ...], letters: str) -> bool:
    """Whether the letters can be taken from the starts of the words in order, one to three from each."""
    if not letters:
        return all(word in _SMALL for word in words)
    if not words:
        return False
    first = words[0]
    for take in (1, 2, 3):
        if first[:take] == letters[:take] and len(letters) >= take and _fits(words[1:], letters[take:]):
            return True
    return first in _SMALL and _fits(words[1:], letters)
