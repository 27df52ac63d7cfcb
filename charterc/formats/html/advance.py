"""How wide words are, and where they may be broken."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache

from charterc.theme.fonts import DEFAULT_FAMILY, font_folder

# A word in the typeface that comes along may still be set in another, where a site's policy forbids to embed it.
_SLACK = 1.05
_STAYS = ("&", "–", "-", "—")
"""Words that stay on the line of the word that follows."""
_ENDS = ("/", "|")
"""Those that stay on the line of the word before them."""


@lru_cache(maxsize=4096)  # the same few words are asked for in every size
def wide(words: str) -> float:
    """About how wide words are in any bold sans-serif, in ems. Reckoned by the wider ones, such as Verdana."""
    return sum(map(_widest, words))


@lru_cache(maxsize=4096)
def own(words: str) -> float:
    """How wide words are in the bold face that comes with the tool, in ems, with a little to spare."""
    known = _advances()
    return sum(known[character] * _SLACK if character in known else _widest(character) for character in words)


def pieces(words: str) -> list[str]:
    """The pieces that a line may end after; joined they are the words. Chinese and its like may break anywhere.

    pieces("Skills & trust") -> ["Skills ", "& trust"]
    """
    found: list[str] = []
    for word in words.split():
        if found and (word in _ENDS or found[-1].strip() in _STAYS):
            found[-1] += f"{word} "
        elif any(_is_ideograph(character) for character in word):
            found += [*word[:-1], f"{word[-1]} "]
        else:
            found.append(f"{word} ")
    return [*found[:-1], found[-1].strip()] if found else [""]


def _is_ideograph(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WF"


def _widest(character: str) -> float:
    if unicodedata.combining(character):
        return 0.0
    if _is_ideograph(character):
        return 1.0
    if character in "iljtfrI.,:;'’‘|!()[]- ":
        return 0.38
    if character in "mwMW@%&":
        return 0.98
    return 0.78 if character.isupper() else 0.65


@cache
def _advances() -> Mapping[str, float]:
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - only pages with a wheel need it

    path = next(font_folder(DEFAULT_FAMILY).glob("*-Bold.ttf"))
    with TTFont(path, lazy=True) as font:
        units, metrics = font["head"].unitsPerEm, font["hmtx"]
        return {chr(point): metrics[name][0] / units for point, name in font.getBestCmap().items()}
