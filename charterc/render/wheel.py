"""The wheel of values: where each petal, number and name is drawn.

Pure geometry in a square of 600 × 600 units, origin at the top left, y downwards, first petal at the top,
clockwise. The template turns it into SVG. Angles are in radians, measured clockwise from the top.

    wheel(["Listen", "Be kind", "Be open"], "Our values").petals[0].lines
    -> [Line("Listen", 300.0, 128.6)]
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

SIZE = 600
"""Width and height of the drawing."""

FEWEST, MOST = 2, 14
"""A wheel of one petal says nothing; with more than 14, a petal on a phone is narrower than a finger (44 px)."""

_RADIUS = 292.0
_HUB = 84.0
_RING = 10.0
_GAP = 14.0
_BADGE = 21.0
# Petals of a wheel of two or three would else be larger than the wheel.
_WIDEST = 0.4 * _RADIUS
# Where the straight sides of a petal meet, seen from the centre.
_TIP = 24.0
# Names smaller than this are not drawn: the list beside the wheel holds them anyway.
_LARGEST, _SMALLEST = 27, 17
_LINE = 1.2
# Room for readers who space letters out (WCAG 2.2, 1.4.12) and for fonts that run wide.
_SLACK = 1.12


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a name: its words, its middle and its baseline."""

    words: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Petal:
    """A petal: its outline as an SVG path, the middle of its broad end, its number's place, its name in lines."""

    path: str
    x: float
    y: float
    badge_x: float
    badge_y: float
    lines: list[Line]


@dataclass(frozen=True, slots=True)
class Wheel:
    """All that is drawn. `text` is the size of the names in units, 0 where they do not fit and are left out."""

    petals: list[Petal]
    text: float
    hub: list[Line]
    hub_text: float
    radius: float
    size: int = SIZE
    hub_radius: float = _HUB
    ring: float = _HUB + _RING
    badge: float = _BADGE


def wheel(names: Sequence[str], centre: str = "") -> Wheel | None:
    """The wheel of `names` around the words `centre`; `None` where there are too few or too many of them."""
    count = len(names)
    if not FEWEST <= count <= MOST:
        return None
    radius, distance = _petal_size(count)
    text, broken = _fitted(names, radius)
    petals = []
    for index in range(count):
        angle = 2 * math.pi * index / count
        x, y = _at(angle, distance)
        badge_x, badge_y = _at(angle, _HUB + _RING + _BADGE + 5)
        lines = _lines(broken[index], x, y, text) if text else []
        petals.append(Petal(_outline(angle, distance, radius), x, y, badge_x, badge_y, lines))
    hub_text, hub_words = _fitted([centre], _HUB * 0.94) if centre else (0.0, [[]])
    middle = SIZE / 2
    return Wheel(petals, text, _lines(hub_words[0], middle, middle, hub_text) if hub_text else [], hub_text, radius)


def _petal_size(count: int) -> tuple[float, float]:
    """Radius of a petal's round end, and how far its middle is from the centre.

    Two neighbours just leave the gap between them: r = d·sin(π/n) − gap/2, with d + r the radius of the wheel.
    """
    half = math.sin(math.pi / count)
    radius = min((_RADIUS * half - _GAP / 2) / (1 + half), _WIDEST)
    return radius, _RADIUS - radius


def _at(angle: float, distance: float) -> tuple[float, float]:
    return round(SIZE / 2 + distance * math.sin(angle), 1), round(SIZE / 2 - distance * math.cos(angle), 1)


def _outline(angle: float, distance: float, radius: float) -> str:
    """A drop: from the tip along a tangent, round the broad end, along the other tangent back."""
    length = distance - _TIP
    opening = math.asin(min(radius / length, 1.0))
    side = math.sqrt(max(length**2 - radius**2, 0.0))
    along, across = _TIP + side * math.cos(opening), side * math.sin(opening)
    reach, turn = math.hypot(along, across), math.atan2(across, along)
    (tip_x, tip_y), (left_x, left_y), (right_x, right_y) = (
        _at(angle, _TIP),
        _at(angle - turn, reach),
        _at(angle + turn, reach),
    )
    return f"M{tip_x} {tip_y}L{left_x} {left_y}A{radius:.1f} {radius:.1f} 0 1 1 {right_x} {right_y}Z"


def _fitted(names: Sequence[str], radius: float) -> tuple[float, list[list[str]]]:
    """The largest size at which every name fits a circle of that radius, and the names broken into lines."""
    for size in range(_LARGEST, _SMALLEST - 1, -1):
        broken = [_broken(name.split(), size, radius) for name in names]
        if all(broken):
            return float(size), broken
    return 0.0, []


def _broken(words: list[str], size: float, radius: float) -> list[str]:
    """The words in as few lines as fit into the circle, or nothing."""
    for count in range(1, 6):
        lines = _filled(words, size, radius, count)
        if lines:
            return lines
    return []


def _filled(words: list[str], size: float, radius: float, count: int) -> list[str]:
    height = size * _LINE
    lines: list[str] = []
    rest = list(words)
    for index in range(count):
        # The edge of the line that is farther from the middle has the least room.
        edge = abs((index - (count - 1) / 2) * height) + height / 2
        if edge >= radius:
            return []
        room = 2 * math.sqrt(radius**2 - edge**2) - size * 0.6
        line = ""
        while rest and width(f"{line} {rest[0]}".strip()) * size * _SLACK <= room:
            line = f"{line} {rest.pop(0)}".strip()
        if not line:
            return []
        lines.append(line)
    return [] if rest else lines


def _lines(words: Sequence[str], x: float, y: float, size: float) -> list[Line]:
    """Lines around a middle; the baseline of a single line is a third of its size below it."""
    top = y + size * 0.35 - (len(words) - 1) * size * _LINE / 2
    return [Line(line, x, round(top + index * size * _LINE, 1)) for index, line in enumerate(words)]


def width(words: str) -> float:
    """About how wide words are in a bold sans-serif, in ems. Reckoned by the wider ones, such as Verdana."""
    return sum(_advance(character) for character in words)


def _advance(character: str) -> float:
    if unicodedata.combining(character):
        return 0.0
    if unicodedata.east_asian_width(character) in "WF":
        return 1.0
    if character in "iljtfrI.,:;'’‘|!()[]- ":
        return 0.38
    if character in "mwMW@%&":
        return 0.98
    return 0.78 if character.isupper() else 0.65
