"""The wheel of values: each value a drop, numbered, whose point leads to the middle.

Pure geometry, the same as that of the wheel on paper (`templates/typst/wheel.typ`). The wheel's radius is 300 units,
its middle is the origin, y points down, angles run clockwise from the top. A name stays within a circle that keeps
clear of its drop's edge and of its number, so that no words can touch either; the size that fits follows in one step.

    wheel(["Listen", "Be kind", "Be open"], "Our values").petals[0].lines
    -> [Line("Listen", 0.0, -180.6)]
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from charterc.formats.html.advance import pieces, wide

MOST = 16
"""With more values than these, a drop on a phone is narrower than a finger (44 px)."""
READABLE = 13
"""The size of a name in CSS pixels below which the names are listed in the place of the wheel."""
WIDEST = 464
"""The width in CSS pixels at which a page draws the wheel at most."""

_RADIUS = 300
# All that follows is in units of the radius. Between bead and hub, and around the hub:
_CLEAR = 0.016
# Between a name and the edge of its drop or its bead:
_APART = 0.03
_LARGEST, _LARGEST_ALONE = 0.16, 0.3
_LARGEST_HUB = 0.13
# How much larger than the others a short name may be.
_SHORT = 1.16
_DIGIT = 1.36
"""The size of the number on a bead, in units of the bead's radius."""
# Names are in em: from one line to the next, the top of the capitals, the height from there to the descenders.
_PITCH, _TALL_PITCH = 1.14, 1.4
_TOP, _HEIGHT = 0.16, 0.9
# How far the baseline is below the middle of the capitals.
_SINK = 0.334
_MOST_LINES = 5
# Up to so many words every way to break them is tried; of more, only those that fill their lines evenly.
_FEW_WORDS = 7

Measure = Callable[[str], float]
"""The width of words set in bold, in ems."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a name: its words, its middle and its baseline."""

    words: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Petal:
    """A drop: its outline as an SVG path, the middle of its round end, its number's place, its name in lines."""

    path: str
    x: float
    y: float
    bead_x: float
    bead_y: float
    text: float
    """The size of its name."""
    lines: list[Line]


@dataclass(frozen=True, slots=True)
class Wheel:
    """All that is drawn. Where there is less room than `named_from`, the names are listed in its place."""

    petals: list[Petal]
    box: str
    """The smallest box around it, as SVG's `viewBox`."""
    radius: float
    """Of a drop's round end."""
    bead: float
    """The radius of the ground of a number; 0 where there is but one drop, which needs none."""
    hub: float
    """The radius of the hub that holds words; 0 where there is but one drop. Without words the drops meet instead."""
    hub_text: float
    hub_lines: list[Line]
    """The words on the hub; none where they would be smaller than the names."""
    named_from: int
    """The width in CSS pixels from which names and the numbers beside them can be read; 0 where that is none."""

    @property
    def ring(self) -> float:
        """The radius of the ground around the hub."""
        return round(self.hub + _CLEAR * _RADIUS, 1)

    @property
    def digit(self) -> float:
        """The size of the number on a bead."""
        return round(_DIGIT * self.bead, 1)


@dataclass(frozen=True, slots=True)
class _Geometry:
    """Where drops, beads and hub are, in units of the radius."""

    end: float
    middle: float
    safe: float
    bead: float
    bead_at: float
    hub: float
    ways: list[tuple[float, float]]


def wheel(
    names: Sequence[str], centre: str = "", measure: Measure = wide, *, mirrored: bool = False, tall: bool = False
) -> Wheel | None:
    """The wheel of `names` around the words `centre`; `None` where there are none or too many of them.

    `mirrored` runs against the clock, for scripts that are read from right to left; `tall` leaves more room between
    lines, for scripts that reach far up and down.
    """
    if not 1 <= len(names) <= MOST:
        return None
    geometry = _geometry(len(names), mirrored=mirrored)
    pitch = _TALL_PITCH if tall else _PITCH
    size, broken = _fitted(names, geometry.safe, measure, pitch)
    petals = []
    for (across, down), (text, lines) in zip(geometry.ways, broken, strict=True):
        x, y = across * geometry.middle * _RADIUS, down * geometry.middle * _RADIUS
        bead_x, bead_y = across * geometry.bead_at * _RADIUS, down * geometry.bead_at * _RADIUS
        placed = _placed(lines, text * _RADIUS, (x, y), pitch)
        path = _outline(geometry, across, down)
        petals.append(Petal(path, _unit(x), _unit(y), _unit(bead_x), _unit(bead_y), _unit(text * _RADIUS), placed))
    hub_text, hub_lines = _hub(centre, geometry.hub, measure, pitch)
    smallest = min(size, _DIGIT * geometry.bead) if geometry.bead else size
    if hub_text < smallest:
        hub_lines = []
    left, top, width, height = _box(geometry, geometry.hub if hub_lines else 0.0)
    named_from = math.ceil(READABLE * width / smallest)
    return Wheel(
        petals,
        box=" ".join(f"{length * _RADIUS:.1f}" for length in (left, top, width, height)),
        radius=_unit(geometry.end * _RADIUS),
        bead=_unit(geometry.bead * _RADIUS),
        hub=_unit(geometry.hub * _RADIUS),
        hub_text=_unit(hub_text * _RADIUS),
        hub_lines=_placed(hub_lines, hub_text * _RADIUS, (0.0, 0.0), pitch),
        named_from=named_from if named_from <= WIDEST else 0,
    )


def _geometry(count: int, *, mirrored: bool) -> _Geometry:
    turn = -1 if mirrored else 1
    if count == 1:
        # Its point fills the corner that its words run towards, so that it is a drop and still as large as a disc.
        return _Geometry(end=1.0, middle=0.0, safe=0.9, bead=0.0, bead_at=0.0, hub=0.0, ways=[(float(turn), 1.0)])
    side = math.sin(math.pi / count)
    end = min(0.345, (side - 0.012) / (1 + side))
    safe = end - min(_APART, 0.15 * end)
    bead = min(max(0.22 * end, 0.05), 0.064)
    bead_at = 1 - end - safe - _APART - bead
    hub = min(max(bead_at - bead - _CLEAR, 0.1), 0.46)
    # Two grow side by side out of the hub, like leaves: across from each other they would be a bow tie. Four stand in
    # the corners of a square; any other number starts at the top.
    lean = math.asin((end + 0.012) / (1 - end))
    start = {2: -lean, 4: -math.pi / 4}.get(count, 0.0)
    angles = [start + (2 * lean if count == 2 else 2 * math.pi / count) * index for index in range(count)]
    ways = [(turn * math.sin(angle), -math.cos(angle)) for angle in angles]
    return _Geometry(end, 1 - end, safe, bead, bead_at, hub, ways)


def _box(geometry: _Geometry, hub: float) -> tuple[float, float, float, float]:
    """Left, top, width and height of the smallest box around all drops and a hub of that radius."""
    across = [way[0] * geometry.middle for way in geometry.ways]
    down = [way[1] * geometry.middle for way in geometry.ways]
    left, top = min(across) - geometry.end, min(down) - geometry.end
    bottom = max(max(down) + geometry.end, hub)
    return left, top, max(across) + geometry.end - left, bottom - top


def _outline(geometry: _Geometry, across: float, down: float) -> str:
    """A drop: from the hub's centre along a tangent, round the end, along the other tangent back.

    One alone is a disc with its point in a corner, as a bead is.
    """
    radius = f"{geometry.end * _RADIUS:.1f}"
    if not geometry.middle:
        side, sweep = f"{across * geometry.end * _RADIUS:.1f}", 0 if across > 0 else 1
        return f"M{side} {radius}V0A{radius} {radius} 0 1 {sweep} 0 {radius}Z"
    length = math.sqrt(geometry.middle**2 - geometry.end**2) * _RADIUS
    opening, angle = math.asin(geometry.end / geometry.middle), math.atan2(down, across)
    first, last = (
        f"{length * math.cos(angle + turn):.1f} {length * math.sin(angle + turn):.1f}" for turn in (-opening, opening)
    )
    return f"M0 0L{first}A{radius} {radius} 0 1 1 {last}Z"


def _fitted(
    names: Sequence[str], safe: float, measure: Measure, pitch: float
) -> tuple[float, list[tuple[float, list[str]]]]:
    """The size of the smallest name, and for each its own size and its lines.

    All names share the size of the longest one, so that no value looks less than another. A short name may be a sixth
    larger. At its size a name takes the fewest lines, but none from edge to edge where another way to break it costs
    nothing.
    """
    every = [_ways_to_break(name, measure, pitch) for name in names]
    largest = _LARGEST if len(names) > 1 else _LARGEST_ALONE
    best = [min(largest, safe / min(radius for radius, _ in ways)) for ways in every]
    size = min(best)
    broken = []
    for ways in every:
        fit = [way for way in ways if way[0] * size <= safe * 1.0001]
        fit = [way for way in fit if way[0] * size <= 0.88 * safe] or fit
        fewest = min(len(lines) for _, lines in fit)
        radius, lines = min(way for way in fit if len(way[1]) == fewest)
        broken.append((min(_SHORT * size, largest, safe / radius), lines))
    return size, broken


def _ways_to_break(name: str, measure: Measure, pitch: float) -> list[tuple[float, list[str]]]:
    """The lines that a name may be broken into, each way with the radius in em of the circle that holds them.

    No line is a single sign, where there is another way: in scripts without spaces it is most often half a word.
    """
    words = pieces(name)
    count = len(words)
    cuts: list[Sequence[int]]
    if count <= _FEW_WORDS:
        cuts = [cut for number in range(min(count, _MOST_LINES)) for cut in combinations(range(1, count), number)]
    else:
        cuts = [_even_cuts([measure(word) for word in words], lines) for lines in range(2, 8)]
    ways = []
    for cut in cuts:
        bounds = [0, *cut, count]
        lines = ["".join(words[start:end]).strip() for start, end in pairwise(bounds)]
        ways.append((_reach([measure(line) for line in lines], pitch), lines))
    return [way for way in ways if all(len(line) > 1 for line in way[1])] or ways


def _even_cuts(widths: Sequence[float], lines: int) -> list[int]:
    """Before which words new lines start, so that each line is about as wide as any other."""
    share, used, cuts = sum(widths) / lines, 0.0, list[int]()
    for index, width in enumerate(widths):
        if index and used + width / 2 > share * (len(cuts) + 1) and len(cuts) < lines - 1:
            cuts.append(index)
        used += width
    return cuts


def _reach(widths: Sequence[float], pitch: float) -> float:
    """The radius in em of the circle around lines of those widths."""
    tops = ((index - len(widths) / 2) * pitch + _TOP for index in range(len(widths)))
    return max(
        math.hypot(width / 2, max(abs(top), abs(top + _HEIGHT))) for width, top in zip(widths, tops, strict=True)
    )


def _hub(words: str, hub: float, measure: Measure, pitch: float) -> tuple[float, list[str]]:
    if not hub or not words.split():
        return 0.0, []
    radius, lines = min(_ways_to_break(words, measure, pitch))
    return min(hub * 0.88 / radius, _LARGEST_HUB), lines


def _placed(lines: Sequence[str], size: float, middle: tuple[float, float], pitch: float) -> list[Line]:
    first = (len(lines) - 1) / 2
    return [
        Line(words, _unit(middle[0]), _unit(middle[1] + ((index - first) * pitch + _SINK) * size))
        for index, words in enumerate(lines)
    ]


def _unit(length: float) -> float:
    # Without the negative zero, which would be written "-0.0".
    return round(length, 1) + 0.0
