"""Colours of page and posters. Every colour that carries white text reaches 6.3:1 against it."""

from __future__ import annotations

from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Theme:
    """What page and posters share."""

    palette: tuple[str, ...] = PALETTE
    ink: str = "#1b1f2a"
    main: str = "#14294b"
    accent: str = "#AD1457"
    font: str = "Atkinson Hyperlegible"

    def colour(self, index: int) -> str:
        """The colour of the value with that index; the palette repeats."""
        return self.palette[index % len(self.palette)]


DEFAULT = Theme()
