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
from functools import lru_cache

SIZE = 600
"""Width and height of the drawing."""

FEWEST, MOST = 2, 14
"""A wheel of one petal says nothing; with more than 14, a petal on a phone is narrower than a finger (44 px)."""

_RADIUS = 292.0
_HUB = 80.0
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
_MOST_LINES = 5
# Room for readers who space letters out (WCAG 2.2, 1.4.12) and for fonts that run wide.
_SLACK = 1.04
# Space between a name and the edge of its petal or its number.
_MARGIN = 6.0


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


@dataclass(frozen=True, slots=True)
class _Disc:
    """A round place: the broad end of a petal, the hub, or a number that a name must not touch."""

    x: float
    y: float
    radius: float

    def half_chord(self, y: float) -> float:
        """Half the width of the disc at a height; negative where the disc does not reach it."""
        square = self.radius**2 - (y - self.y) ** 2
        return math.sqrt(square) if square > 0 else -1.0


def wheel(names: Sequence[str], centre: str = "") -> Wheel | None:
    """The wheel of `names` around the words `centre`; `None` where there are too few or too many of them."""
    count = len(names)
    if not FEWEST <= count <= MOST:
        return None
    radius, distance = _petal_size(count)
    angles = [2 * math.pi * index / count for index in range(count)]
    ends = [_Disc(*_at(angle, distance), radius) for angle in angles]
    badges = [_Disc(*_at(angle, _HUB + _RING + _BADGE + 2), _BADGE) for angle in angles]
    text, broken = _fitted(names, ends, badges)
    petals = [
        Petal(_outline(angle, distance, radius), end.x, end.y, badge.x, badge.y, lines)
        for angle, end, badge, lines in zip(angles, ends, badges, broken, strict=True)
    ]
    hub_text, hub = _fitted([centre], [_Disc(SIZE / 2, SIZE / 2, _HUB)], [None])
    return Wheel(petals, text, hub[0], hub_text, radius)


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


def _fitted(
    names: Sequence[str], ends: Sequence[_Disc], badges: Sequence[_Disc | None]
) -> tuple[float, list[list[Line]]]:
    """The largest size at which every name fits its place, and the lines; size 0 and no lines where none does."""
    for size in range(_LARGEST, _SMALLEST - 1, -1):
        places = zip(names, ends, badges, strict=True)
        placed = [_placed(name.split(), size, end, badge) for name, end, badge in places]
        if all(placed):
            return float(size), placed
    return 0.0, [[] for _ in names]


def _placed(words: list[str], size: float, end: _Disc, badge: _Disc | None) -> list[Line]:
    """The words in as few lines as fit, moved away from the number as far as need be; nothing if they do not fit."""
    away_x, away_y = (end.x - badge.x, end.y - badge.y) if badge else (0.0, 0.0)
    length = math.hypot(away_x, away_y) or 1.0
    shifts = range(0, int(end.radius * 0.6), 4) if badge else (0,)
    for count in range(1, _MOST_LINES + 1):
        for shift in shifts:
            middle = (end.x + shift * away_x / length, end.y + shift * away_y / length)
            lines = _filled(words, size, count, middle, end=end, badge=badge)
            if lines:
                return lines
    return []


def _filled(
    words: list[str], size: float, count: int, middle: tuple[float, float], *, end: _Disc, badge: _Disc | None
) -> list[Line]:
    """The words in exactly so many lines around a middle, each line no wider than its place."""
    lines: list[Line] = []
    rest = list(words)
    top = middle[1] - count * size * _LINE / 2
    for index in range(count):
        upper, lower = top + index * size * _LINE, top + (index + 1) * size * _LINE
        room = _room(middle[0], upper, lower, end, badge)
        line = ""
        while rest and width(f"{line} {rest[0]}".strip()) * size * _SLACK <= room:
            line = f"{line} {rest.pop(0)}".strip()
        if not line:
            return []
        # The baseline is so far below the top of a line that capitals stand in its middle.
        lines.append(Line(line, round(middle[0], 1), round((upper + lower) / 2 + size * 0.35, 1)))
    return [] if rest else lines


def _room(x: float, upper: float, lower: float, end: _Disc, badge: _Disc | None) -> float:
    """How wide a line may be that is centred on x between two heights."""
    half = min(end.half_chord(upper), end.half_chord(lower)) - abs(x - end.x)
    if badge and lower > badge.y - badge.radius - _MARGIN and upper < badge.y + badge.radius + _MARGIN:
        # Beside the number there is the way to its edge, above or below it all of the petal.
        half = min(half, abs(x - badge.x) - badge.radius)
    return 2 * (half - _MARGIN)


@lru_cache(maxsize=4096)  # the same few words are tried in every size
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
