"""Whether words are the full name of an acronym, as “integrated care board” is that of ICB.

They are when the letters can be taken from the starts of the words, or when they are the name that is known
in the field: “multidisciplinary team” is MDT, whatever its letters say.

    full_name_before("ask the integrated care board", "ICB") -> 8, where the name starts
    full_name_after("the integrated care board pays", "ICB") -> (4, 25)
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from charterc.lint.language.known_acronyms import known_acronyms

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SMALL = frozenset(["and", "of", "the", "for", "in", "to", "on", "with", "a", "an", "or", "at", "by", "as", "&"])
_LEADING = frozenset(["the", "a", "an", "our", "or", "that", "is", "ie", "i", "e", "short", "for", "meaning"])
"""What may stand between an acronym and its full name: “(or the integrated care board)”."""
_KIND_WORDS = "need plan team service board group process partnership assessment meeting difficulty difficultie sector"
_KIND = frozenset(_KIND_WORDS.split())
"""“social, emotional and mental health needs (SEMH)”: the last word says what kind of thing it is."""
_MOST_WORDS = 12
_MOST_LETTERS = 12
_TAKEN = (1, 2, 3)
"""So many letters of a word may stand in the acronym: the “Co” of SENCo."""
_ALIKE = 5
"""Two words that share so many first letters are one: therapy and therapist."""


def full_name_before(words: str, letters: str) -> int | None:
    """Where the full name starts that ends a text; None where none does."""
    found = list(_WORD.finditer(words))[-_MOST_WORDS:]
    spoken = [match.group() for match in found]
    starts = (found[index].start() for index in reversed(range(len(found))) if _spells(spoken[index:], letters))
    return next(starts, None)


def full_name_after(words: str, letters: str) -> tuple[int, int] | None:
    """Where the full name stands with which a text starts; None where there is none."""
    found = list(_WORD.finditer(words))[: _MOST_WORDS + len(_TAKEN)]
    while found and found[0].group().lower() in _LEADING and not _spells([found[0].group()], letters):
        found.pop(0)
    spoken = [match.group() for match in found]
    for count in range(1, len(found) + 1):
        if _spells(spoken[:count], letters) and spoken[count - 1].lower() not in _SMALL:
            longer = count + 1 if count < len(found) and _spells(spoken[: count + 1], letters) else count
            return found[0].start(), found[longer - 1].end()
    return None


def same_name(first: str, second: str) -> bool:
    """Whether two full names say the same: “co-ordinator” and “coordinator”, with or without “needs” at the end."""
    one, other = _parts(first), _parts(second)
    return one <= other or other <= one


def is_known(words: Sequence[str], letters: str) -> bool:
    """Whether the words are the name that is known for an acronym, plurals and small words aside."""
    full = known_acronyms().full_names.get(letters)
    if full is None:
        return False
    wanted = _squashed(_WORD.findall(full))
    return _squashed(words) == wanted or (_singular(words[-1]) in _KIND and _squashed(words[:-1]) == wanted)


def _spells(words: Sequence[str], letters: str) -> bool:
    if not words or words[0].lower() in _SMALL:
        return False
    return is_known(words, letters) or (words[0][0].upper() == letters[0] and _fits(words, letters))


def _fits(words: Sequence[str], letters: str) -> bool:
    """Whether the letters can be taken from the starts of the words in order; small words may give none."""
    if not letters.isalpha() or len(letters) > _MOST_LETTERS:
        return False
    taken = {0}
    for index, word in enumerate(words):
        if len(letters) in taken and index == len(words) - 1 and len(letters) > 2 and _singular(word) in _KIND:
            return True
        capitals = word.upper()
        lengths = {len(word)} | set(_TAKEN) if word.isupper() else set(_TAKEN)  # the SEND of SENDIASS gives all it has
        following = {at + take for at in taken for take in lengths if letters.startswith(capitals[:take], at)}
        following = {at for at in following if at <= len(letters)}
        taken = following | taken if word.lower() in _SMALL else following
        if not taken:
            return False
    return len(letters) in taken


def _singular(word: str) -> str:
    return word.lower().replace("’", "'").removesuffix("'s").removesuffix("s")


def _squashed(words: Sequence[str]) -> str:
    """The words in one piece, so that “co-ordinator” is “coordinator”."""
    return "".join(_singular(word) for word in words if word.lower() not in _SMALL)


def _parts(full: str) -> set[str]:
    """The beginnings of a name's words, acronyms inside it spelt out."""
    words = _WORD.findall(full.replace("-", ""))
    known = known_acronyms().full_names
    spelt = " ".join(known.get(word, word) if word.isupper() else word for word in words)
    return {_singular(word)[:_ALIKE] for word in _WORD.findall(spelt) if word.lower() not in _SMALL}
