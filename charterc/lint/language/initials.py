"""Names of a charter's own whose first letters are an acronym: “Park Carers Together” is PCT there.

own_name(texts, "PCT")         "Park Carers Together"
of_area("Isle of Fenby")       {"IOF"}: two letters are hardly a name
spells_a_list(texts, "DARE")   True, of “duty, aims, respect and ease”
"""

from __future__ import annotations

import re

from charterc.lint.language.texts import Texts
from charterc.wording.fold import folded

_LISTED = r"[a-z][^\W\d_]*(?:['’-][^\W\d_]+)*"
_NAMED = r"[a-z][^\W\d_]*(?:['’][^\W\d_]+|-[a-z][^\W\d_]*)*"
"""The rest of a word of a name. A capital behind a hyphen starts the next one: a text can be read in one way only, or
the reading of a long one would never end."""
_BETWEEN = r"(?:,? |,? (?:and|&|of|the|for|in|with|to) (?:the )?|-)"
_WORD = re.compile(r"[^\W\d_]+")
_LITTLE = frozenset({"and", "of", "the", "upon", "on", "in", "with"})
"""Words of a place that may have no letter in its short form."""
_OF_CHARTER = re.compile(r"(?:^|^(?:The|Our) )([A-Z]{2,})(?= (?:[Cc]o-?[Pp]roduction )?[Cc]harter\b)")
_FEWEST, _MOST = 3, 8
"""Letters that are not the initials of a name by chance, and as many as a name has words."""


def spells_a_list(texts: Texts, letters: str) -> bool:
    """Whether a list somewhere has these initials, one word for each letter: DARE, “duty, aims, respect and ease”."""
    if not _FEWEST <= len(letters) <= _MOST or not (letters.isascii() and letters.isalpha()):
        return False
    *first, last = (rf"{letter}{_LISTED}" for letter in letters.lower())
    return re.search(rf"\b{', '.join(first)},? (?:and|&) {last}\b", texts.folded) is not None


def of_area(area: str) -> frozenset[str]:
    """Letters that are an area's own name, or stand for it: FENBY, and BANES for Bath and North East Somerset."""
    words = _WORD.findall(area)
    by_initials = {
        "".join(word[0] for word in words if with_little_ones or folded(word) not in _LITTLE).upper()
        for with_little_ones in (True, False)
    }
    return frozenset(
        {word for word in words if word.isupper()} | {letters for letters in by_initials if len(letters) >= _FEWEST}
    )


def of_title(title: str) -> frozenset[str]:
    """Letters that are a charter's own name, right in front of that word: “The FENBY Co-production Charter”."""
    return frozenset(_OF_CHARTER.findall(title))


def own_name(texts: Texts, letters: str) -> str:
    """The name, as it stands first in the charter; "" where none has these initials."""
    if not _FEWEST <= len(letters) <= _MOST or not (letters.isascii() and letters.isalpha()):
        return ""
    words = _BETWEEN.join(letter + _NAMED for letter in letters.upper())
    found = re.search(rf"(?<![\w-]){words}(?!\w)", texts.prose)
    return " ".join(found.group().split()) if found else ""
