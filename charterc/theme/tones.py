"""Shades of a colour that can be read: the page shows every theme at WCAG's AAA contrast, light and dark.

A theme gives one colour for each value. Text needs 7:1 against what it stands on (WCAG 2.2, 1.4.6), so the
page uses a shade of that colour, made here: darker for light surroundings, lighter for dark ones.

    contrast("#000000", "#ffffff") -> 21.0
    readable("#A63F00", ["#ffffff"]) -> "#9a3b00"   (7:1 on white, where #A63F00 has 6.3:1)
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

AAA = 7.0
"""Contrast that normal text needs for level AAA."""

_STEPS = 100


@lru_cache(maxsize=4096)
def luminance(colour: str) -> float:
    """Relative luminance, 0 to 1, of a colour written `#rrggbb` or `#rgb` (WCAG 2.2, “relative luminance”)."""
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2, “contrast ratio”)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mix(colour: str, other: str, share: float) -> str:
    """`colour` with a `share` (0 to 1) of `other` in it."""
    pairs = zip(_channels(colour), _channels(other), strict=True)
    return "#" + "".join(f"{round(mine + (theirs - mine) * share):02x}" for mine, theirs in pairs)


def readable(colour: str, against: Iterable[str], wanted: float = AAA) -> str:
    """The shade nearest to `colour` with the contrast `wanted` against each colour of `against`.

    It is darkened where those are light, lightened where they are dark. Black or white where nothing reaches it.
    """
    grounds = list(against)
    light = sum(map(luminance, grounds)) / len(grounds) > _MIDDLE
    end = "#000000" if light else "#ffffff"
    for step in range(_STEPS):
        shade = mix(colour, end, step / _STEPS)
        if all(contrast(shade, ground) >= wanted for ground in grounds):
            return shade
    return end


# The luminance that has the same contrast with black as with white.
_MIDDLE = 0.179


def _channels(colour: str) -> tuple[int, int, int]:
    digits = colour.lstrip("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
