"""Finds fonts that came as packages, never the machine's own, so that a poster is the same everywhere."""

from __future__ import annotations

import importlib.util
from functools import cache
from pathlib import Path

from charterc.errors import ChartercError

DEFAULT_FAMILY = "Atkinson Hyperlegible"
_GROUP = "fontpkg.family"


@cache
def font_folder(family: str) -> Path:
    """The folder with the files of a font family.

    Raises `ChartercError` where no installed package brings that family.
    """
    spec = importlib.util.find_spec("fontpkg_" + family.lower().replace(" ", "_"))
    if spec is not None and spec.submodule_search_locations:
        return Path(spec.submodule_search_locations[0]) / "files"
    found = _by_entry_point(family)
    if found is None:
        package = "fontpkg-" + family.lower().replace(" ", "-")
        raise ChartercError(
            f"The font “{family}” is not installed.", f"Install its package:\n\n    pip install {package}"
        )
    return found


def _by_entry_point(family: str) -> Path | None:
    """Scans what is installed: slow, so only for families whose package has another name."""
    from importlib.metadata import entry_points  # noqa: PLC0415

    wanted = family.lower().replace("-", " ")
    for entry in entry_points(group=_GROUP):
        if entry.name.lower().replace("-", " ").replace("_", " ") == wanted:
            spec = importlib.util.find_spec(entry.module)
            if spec is not None and spec.submodule_search_locations:
                return Path(spec.submodule_search_locations[0]) / "files"
    return None
