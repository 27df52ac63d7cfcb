"""Shades of a colour that can be read: the page shows every theme at WCAG's AAA contrast, light and dark.

A theme gives one colour for each value. Text needs 7:1 against what it stands on (WCAG 2.2, 1.4.6), so the
page uses a shade of that colour, made here: darker for light surroundings, lighter for dark ones.

    contrast("#000000", "#ffffff") -> 21.0
    readable("#A63F00", ["#ffffff"]) -> "#9a3b00"   (7:1 on white, where #A63F00 has 6.3:1)
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

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


class Tone(NamedTuple):
    """What a value's colour becomes, on screens and paper alike; each `#rrggbb`."""

    deep: str
    """The colour itself, or the nearest darker shade that reads at 7:1 on white, on its wash, and under white words."""
    wash: str
    """The ground of what belongs to the value."""
    bright: str
    """The same hue on the main colour or on a dark screen, at 7:1 against either."""
    night: str
    """The ground of what belongs to the value on a dark screen."""


@lru_cache(maxsize=4096)
def tone(colour: str, main: str) -> Tone:
    """The tones of a value's colour in a theme with that main colour."""
    shades = (mix(colour, "#000000", step / _STEPS) for step in range(_STEPS))
    deep = next((shade for shade in shades if contrast(shade, wash(shade)) >= AAA), "#000000")
    night = mix(DARK_CARD, deep, _WASH)
    return Tone(deep, wash(deep), bright(colour, max(main, DARK_CARD, night, key=luminance)), night)


def wash(colour: str) -> str:
    """The pale ground of what belongs to a colour."""
    return mix("#ffffff", colour, _WASH)


DARK_CARD = "#1b2436"
"""The lightest ground of a dark screen."""
# How much of a colour is in the wash behind a value's promises.
_WASH = 0.08


@lru_cache(maxsize=4096)
def bright(colour: str, ground: str) -> str:
    """The deepest shade of a colour's hue, no stronger than the colour, with a contrast of 7:1 on a dark ground.

    Unlike `readable` it keeps its strength while it grows lighter, so that a petal glows where white mixed in would
    make it chalk. Worked out in OKLCH, where steps of lightness look even (Ottosson, “A perceptual color space”, 2020).
    """
    _, strength, hue = _oklch(colour)
    for step in range(_STEPS + 1):
        lightness = step / _STEPS
        shade = _strongest(lightness, min(strength, _STRENGTH), hue)
        if contrast(shade, ground) >= AAA and luminance(shade) > luminance(ground):
            return shade
    return "#ffffff"


# How strong a bright tone is at most.
_STRENGTH = 0.13


def _oklch(colour: str) -> tuple[float, float, float]:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    middle = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = 0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short
    return lightness, math.hypot(a, b), math.atan2(b, a)


def _strongest(lightness: float, strength: float, hue: float) -> str:
    """The colour of that lightness and hue with no more than that strength, as strong as a screen can show it."""
    for share in range(_STEPS, -1, -1):
        a, b = (strength * share / _STEPS * part for part in (math.cos(hue), math.sin(hue)))
        long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
        middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
        short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
        channels = (
            4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
            -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
            -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
        )
        if all(-_ALMOST <= channel <= 1 + _ALMOST for channel in channels):
            return "#" + "".join(f"{round(255 * _shown(min(max(channel, 0.0), 1.0))):02x}" for channel in channels)
    return "#ffffff"


# A channel that is out of what a screen can show by no more than rounding.
_ALMOST = 0.001


def _shown(channel: float) -> float:
    """A channel of light as a screen is given it: the opposite of `_linear`."""
    return channel * 12.92 if channel <= 0.0031308 else float(1.055 * channel ** (1 / 2.4) - 0.055)
