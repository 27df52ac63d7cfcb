"""What page and posters share: colours, font, logo."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from typing import Any, Literal

from charterc.model.theme import ThemeChoice
from charterc.theme.fonts import DEFAULT_FAMILY
from charterc.theme.palettes import MEADOW, READY
from charterc.theme.tones import mix, readable, tone

_WHITE = "#ffffff"
# How much white is in the quiet text, and in the pale line of a title block.
_QUIET, _PALE = 0.18, 0.84


@dataclass(frozen=True, slots=True)
class LogoCopy:
    """A logo as page and posters show it: the name of its copy, and its words."""

    file: str
    alt: str


@dataclass(frozen=True, slots=True)
class Theme:
    """What page and posters share."""

    palette: tuple[str, ...] = MEADOW.values
    ink: str = MEADOW.ink
    main: str = MEADOW.main
    accent: str = MEADOW.accent
    font: str = DEFAULT_FAMILY
    logo: LogoCopy | None = None
    wheel: Literal["petals", "plain"] = "petals"
    quiet: str = readable(mix(MEADOW.ink, _WHITE, _QUIET), [_WHITE])
    """Captions and the like: paler than the ink, and still 7:1 on white."""
    pale: str = readable(mix(MEADOW.main, _WHITE, _PALE), [MEADOW.main])
    """A second line on the main colour, 7:1 against it."""

    def shown(self, own: Iterable[str] = ()) -> dict[str, Any]:
        """The theme as plain data for templates, with the tones of each colour. `own` are further colours of values."""
        palette = [*self.palette, *dict.fromkeys(colour for colour in own if colour not in self.palette)]
        main = readable(self.main, [_WHITE])
        tones = [tone(colour, main)._asdict() for colour in palette]
        return {**asdict(self), "main": main, "palette": palette, "tones": tones}

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
    if choice.colours:
        ready = READY[choice.colours]
        chosen = {"palette": ready.values, "ink": ready.ink, "main": ready.main, "accent": ready.accent} | chosen
    theme = replace(base, **chosen, logo=logo or base.logo)
    return replace(
        theme,
        quiet=readable(mix(theme.ink, _WHITE, _QUIET), [_WHITE]),
        pale=readable(mix(theme.main, _WHITE, _PALE), [theme.main]),
    )
