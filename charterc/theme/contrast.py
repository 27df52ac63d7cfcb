"""Is a theme's every pair of colours far enough apart? WCAG 2.2, level AA: 1.4.3 for text, 1.4.11 for graphics.

All of a theme's colours stand on white paper or carry white words, so a colour that fails is too light:

    faults(Theme(accent="#ff9900")) -> [Fault("accent", None, "the accent", "#ff9900", "white paper",
                                        "#ffffff", 2.1, 3.0, "#d68000")]

Page and paper go further and show shades that reach level AAA (`charterc.theme.tones`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from charterc.theme.theme import Theme
from charterc.theme.tones import contrast, mix, wash

TEXT, GRAPHICS = 4.5, 3.0
"""The least contrast for words, and for lines and marks."""

WHITE = "#ffffff"
_BLACK = "#000000"
_STEPS = 255


@dataclass(frozen=True, slots=True)
class Fault:
    """A pair that is too close. `key` (and `index`, in the palette) is where the colour stands in the theme."""

    key: str
    index: int | None
    what: str
    colour: str
    where: str
    against: str
    ratio: float
    wanted: float
    nearest: str
    """The nearest shade of the colour with which this and every other pair it belongs to passes."""


@dataclass(frozen=True, slots=True)
class _Ground:
    """What a colour stands on, which may depend on the colour itself."""

    where: str
    of: Callable[[str], str]


def faults(theme: Theme) -> list[Fault]:
    """The pairs of a theme below level AA, in the order of its keys; the worst one of each colour."""
    return [fault for fault in _faults(theme) if fault]


def nearest_passing(colour: str, passes: Callable[[str], bool]) -> str:
    """The shade nearest to a colour, on its way to black, that passes."""
    shades = (mix(colour, _BLACK, step / _STEPS) for step in range(_STEPS))
    return next(filter(passes, shades), _BLACK)


def _faults(theme: Theme) -> Iterator[Fault | None]:
    own_wash = _Ground("its own pale wash", wash)
    carries = _Ground("the white words on it", lambda _: WHITE)
    paper = _Ground("white paper", lambda _: WHITE)
    for index, colour in enumerate(theme.palette):
        yield _worst("palette", index, f"colour {index + 1} of the palette", colour, [carries, own_wash], TEXT)
    yield _worst("main", None, "the main colour", theme.main, [carries, own_wash], TEXT)
    yield _worst("accent", None, "the accent", theme.accent, [paper], GRAPHICS)
    washes = [_wash_of(index, colour) for index, colour in enumerate(theme.palette)]
    yield _worst("ink", None, "the ink", theme.ink, [paper, *washes], TEXT)


def _wash_of(index: int, colour: str) -> _Ground:
    return _Ground(f"the pale wash of colour {index + 1} of the palette", lambda _: wash(colour))


def _worst(key: str, index: int | None, what: str, colour: str, grounds: list[_Ground], wanted: float) -> Fault | None:
    def ratio(shade: str, ground: _Ground) -> float:
        return contrast(shade, ground.of(shade))

    failing = [ground for ground in grounds if ratio(colour, ground) < wanted]
    if not failing:
        return None
    # White first: people know what “on white” means. A wash is named only where white alone would do.
    shown = failing[0]
    nearest = nearest_passing(colour, lambda shade: all(ratio(shade, ground) >= wanted for ground in grounds))
    return Fault(key, index, what, colour, shown.where, shown.of(colour), ratio(colour, shown), wanted, nearest)
