"""Numbers inside the tool's own words."""

from __future__ import annotations

from charterc.page.language import digits_of
from charterc.page.own_words import OwnWords

_LATIN = "0123456789"


def counted(words: OwnWords, **numbers: int) -> OwnWords:
    """The words with numbers in the places that stand in braces, in the digits of the words' own language."""
    digits = str.maketrans(_LATIN, digits_of(words.language) or _LATIN)
    return words.told(**{name: str(number).translate(digits) for name, number in numbers.items()})
