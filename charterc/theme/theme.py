"""What page and posters share: colours, font, logo. Every colour that carries white text reaches 6.3:1 against it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Literal

from charterc.model.theme import ThemeChoice
from charterc.theme.fonts import DEFAULT_FAMILY
from charterc.theme.tones import mix, readable

PALETTE = (
    "#0B5394",
    "#00695C",
    "#6A1B9A",
    "#AD1457",
    "#A63F00",
    "#2E6B1F",
    "#3F3D9E",
    "#7A4F00",
    "#00697F",
    "#8E2A6E",
    "#6D4036",
    "#3B4A54",
)
_WHITE = "#ffffff"
_AA = 4.5
# How much white is in the quiet text, and in the pale line of a title block.
_QUIET, _PALE = 0.3, 0.8


@dataclass(frozen=True, slots=True)
class LogoCopy:
    """A logo as page and posters show it: the name of its copy, and its words."""

    file: str
    alt: str


@dataclass(frozen=True, slots=True)
class Theme:
    """What page and posters share."""

    palette: tuple[str, ...] = PALETTE
    ink: str = "#1b1f2a"
    main: str = "#14294b"
    accent: str = "#AD1457"
    font: str = DEFAULT_FAMILY
    logo: LogoCopy | None = None
    wheel: Literal["petals", "plain"] = "petals"
    quiet: str = "#5f626a"
    """Captions and the like: paler than the ink, and still 4.5:1 on white."""
    pale: str = "#d0d4db"
    """A second line on the main colour, 4.5:1 against it."""

    def colour(self, index: int) -> str:
        """The colour of the value with that index; the palette repeats."""
        return self.palette[index % len(self.palette)]


DEFAULT = Theme()

RATINGS = {"red": "#9b1c14", "amber": "#734900", "green": "#12602d", "blue": "#0b4a8f", "grey": "#4f5458"}
"""What a rating's colour looks like, on page and paper; white words stand on it at 7:1."""


def themed(base: Theme, choice: ThemeChoice, logo: LogoCopy | None = None) -> Theme:
    """The theme that a choice makes of another one: what it leaves out stays. `logo` is its logo's copy, if any."""
    names = ("palette", "ink", "main", "accent", "font", "wheel")
    chosen: dict[str, Any] = {name: getattr(choice, name) for name in names if getattr(choice, name) is not None}
    theme = replace(base, **chosen, logo=logo or base.logo)
    return replace(
        theme,
        quiet=readable(mix(theme.ink, _WHITE, _QUIET), [_WHITE], _AA),
        pale=readable(mix(theme.main, _WHITE, _PALE), [theme.main], _AA),
    )
