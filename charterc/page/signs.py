"""The signs that the tool sets between words: those of the script in which the words are.

signs_of("zh").colon -> "："
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from charterc.page.language import base, script_of


@dataclass(frozen=True, slots=True)
class Signs:
    """Signs of one script, each with the room behind it."""

    colon: str = ":"
    gap: str = " "
    """What stands between a colon and the next word: wide signs have their room within themselves."""
    comma: str = ", "
    """Between the lines of an address, or title and publisher."""
    listing: str = ", "
    """Between the entries of a list."""
    stop: str = "."
    space: str = " "
    """Between a full stop and the next sentence."""
    opening: str = " ("
    """Before what is said in brackets."""
    closing: str = ")"


_WIDE = Signs("：", "", "，", "、", "。", "", "（", "）")
_ARABIC = Signs(comma="، ", listing="، ")
_URDU = Signs(comma="، ", listing="، ", stop="۔")
_OF_SCRIPT = {"Hans": _WIDE, "Hant": _WIDE, "Hani": _WIDE, "Jpan": _WIDE, "Arab": _ARABIC, "Thaa": _ARABIC}
_WITH_A_STROKE = frozenset({"ur", "ks", "skr"})
"""Languages in Arabic script whose sentences end in a stroke."""


@cache
def signs_of(language: str) -> Signs:
    """The signs of a language; those of English where nothing else is known."""
    found = _OF_SCRIPT.get(script_of(language), Signs())
    return _URDU if found is _ARABIC and base(language) in _WITH_A_STROKE else found
