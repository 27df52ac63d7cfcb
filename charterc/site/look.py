"""The colours in which the site shows each charter: its own, from its theme."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from charterc.formats.html.motif import Motif, motif
from charterc.page.motif import motif_colours
from charterc.page.view import Page
from charterc.site.collect import CharterEntry
from charterc.theme.tones import bright


@dataclass(slots=True)
class Look:
    """One theme that charters have: its main colour, and the tones of each colour that is used, by its index."""

    name: str
    """Its class in the style sheet."""
    main: str
    glow: str
    """The accent as it can be read on the main colour."""
    tones: list[dict[str, str]]
    used: set[int] = field(default_factory=set)

    @property
    def colours(self) -> tuple[str, str, list[dict[str, str]]]:
        """All that makes it differ from another one."""
        return self.main, self.glow, self.tones

    @property
    def shades(self) -> list[dict[str, Any]]:
        """The tones that are used, each with its `index`."""
        return [{"index": index, **self.tones[index]} for index in sorted(self.used)]


@dataclass(frozen=True, slots=True)
class Emblem:
    """How a charter is drawn: the class of its look, its motif, and the index of each drop's colour."""

    look: str
    motif: Motif
    colours: tuple[int, ...]


def own_look(page: Page) -> tuple[Look, Emblem]:
    """The look of the site itself, and its emblem. `page` carries its theme."""
    look = _look("own", page.theme)
    return look, _emblem(look, motif_colours(page))


def looks_of(charters: Sequence[CharterEntry]) -> tuple[list[Look], dict[str, Emblem]]:
    """The looks of the charters, each once, and the emblem of each charter by its name."""
    looks: list[Look] = []
    emblems = {}
    for charter in charters:
        new = _look(f"look-{len(looks) + 1}", charter.theme)
        look = next((look for look in looks if look.colours == new.colours), new)
        if look is new:
            looks.append(look)
        look.used.update(value.colour for value in charter.values)
        emblems[charter.name] = _emblem(look, charter.drops)
    return looks, emblems


def _look(name: str, theme: Mapping[str, Any]) -> Look:
    return Look(name, theme["main"], bright(theme["accent"], theme["main"]), theme["tones"])


def _emblem(look: Look, drops: Sequence[int]) -> Emblem:
    look.used.update(drops)
    return Emblem(look.name, motif(len(drops)), tuple(drops))
