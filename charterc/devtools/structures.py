"""The structures of this project's charters, which come with the tool: `charterc new NAME --from stoke`."""

from __future__ import annotations

from pathlib import Path

from charterc.reading.read import read
from charterc.starting.structure import structure


def structures(root: Path) -> dict[str, str]:
    """Every file of the folder, by its name."""
    found = [read(path, root) for path in sorted((root / "charters").glob("*.yaml"))]
    return {f"{reading.name}.yaml": structure(reading.charter) for reading in found if reading.charter}
