"""Whether two names are the same body in other words.

one_body("Ashby Parent Carer Forum (APCF)", "Ashby Parent & Carers Forum")     True
one_body("Ashby MBC", "Ashby Metropolitan Borough Council")                    True
one_body("Ashby Council (Education)", "Ashby Council (Social Care)")           False
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from charterc.lint.language.names import names

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*['’]?")
_BRACKET = re.compile(r"\s*\((?P<letters>[^\W\d_]{2,10})\)")
_LIGHT = frozenset({"and", "the", "of", "for", "in", "with"})
_SPELT = {"saint": "st"}
_FEWEST_CAPITALS = 2


def one_body(one: str, other: str) -> bool:
    """Whether two names differ only in order, small words, endings or what is told by its initials."""
    first, second = _words(one), _words(other)
    if not first or not second:
        return False
    return _folded(first) == _folded(second) or _stands_for(first, second) or _stands_for(second, first)


def _words(name: str) -> list[str]:
    """The words of a name without small ones, forms of companies, and initials of its own in brackets."""
    bracket = _BRACKET.search(name)
    if bracket and bracket["letters"].isupper() and _abbreviates(bracket["letters"], _listed(name[: bracket.start()])):
        name = name[: bracket.start()] + name[bracket.end() :]
    return _listed(name)


def _listed(name: str) -> list[str]:
    found = [word.replace("'", "").replace("’", "") for word in _WORD.findall(name)]
    return [word for word in found if word.lower() not in _LIGHT and word.lower() not in names().company_forms]


def _abbreviates(letters: str, words: Sequence[str]) -> bool:
    """Whether letters are the initials of a name, or of its last words: “Ashby Parent Carer Forum (PCF)”."""
    return _initials(words).endswith(letters)


def _initials(words: Sequence[str]) -> str:
    return "".join(word if _is_short(word) else word[0].upper() for word in words)


def _folded(words: Sequence[str]) -> list[str]:
    """The words in small letters, sorted; “Carers” inside a name is “Carer”."""
    small = [_SPELT.get(word.lower(), word.lower()) for word in words]
    return sorted([*(word.removesuffix("s") for word in small[:-1]), small[-1]])


def _stands_for(short: Sequence[str], full: Sequence[str]) -> bool:
    """Whether a name is another one, of which some words are told by their initials: “Ashby PCF”."""
    at = 0
    for word in short:
        if at < len(full) and word.lower() == full[at].lower():
            at += 1
            continue
        if not _is_short(word):
            return False
        end = next((end for end in range(at + 2, len(full) + 1) if _initials(full[at:end]) == word), None)
        if end is None:
            return False
        at = end
    return at == len(full)


def _is_short(word: str) -> bool:
    return word.isupper() and len(word) >= _FEWEST_CAPITALS
