"""The fonts that came with the tool or as packages, never the machine's own: a poster is the same everywhere."""

from __future__ import annotations

import importlib.util
from functools import cache
from importlib.metadata import entry_points
from pathlib import Path

from charterc.errors import ChartercError

DEFAULT_FAMILY = "Atkinson Hyperlegible Next"
STAND_IN_FAMILY = "DejaVu Sans"
"""It has the Latin letters and the signs that the other families lack."""
_GROUP = "fontpkg.family"


def web_faces(family: str) -> dict[int, Path]:
    """The files of a family that a web page may carry within itself, by weight: few signs, packed (WOFF2)."""
    if family != DEFAULT_FAMILY:
        return {}
    start = family.replace(" ", "")
    return {weight: _bundled() / "web" / f"{start}-{face}.woff2" for weight, face in _WEB_FACES.items()}


_WEB_FACES = {400: "Regular", 700: "Bold"}


@cache
def font_folder(family: str) -> Path:
    """The folder with the files of a font family.

    Raises `ChartercError` where it neither comes with the tool nor an installed package brings it.
    """
    own = _bundled() / family.lower().replace(" ", "-")
    if family in {DEFAULT_FAMILY, STAND_IN_FAMILY}:
        return own
    folder = _by_entry_point(family)
    if folder is None:
        package = "fontpkg-" + family.lower().replace(" ", "-")
        raise ChartercError(
            f"The font “{family}” is not installed.", f"Install its package:\n\n    pip install {package}"
        )
    return folder


def is_installed(family: str) -> bool:
    """Whether the files of a family are there."""
    try:
        font_folder(family)
    except ChartercError:
        return False
    return True


def _bundled() -> Path:
    """The folder of the fonts that come with the tool: inside the wheel, or beside the package in a checkout."""
    packed = Path(__file__).parent.parent / "_fonts"
    return packed if packed.is_dir() else Path(__file__).parent.parent.parent / "fonts"


def _by_entry_point(family: str) -> Path | None:
    """Looks through what packages say that they bring: a name in somebody's file is never taken for a module's."""
    wanted = family.lower().replace("-", " ")
    for entry in entry_points(group=_GROUP):
        if entry.name.lower().replace("-", " ").replace("_", " ") == wanted:
            return module_folder(entry.module)
    return None


def module_folder(module: str) -> Path | None:
    """Where a font package keeps its files, or None where it is not installed. Nothing of it is run."""
    spec = importlib.util.find_spec(module) if module.isidentifier() else None
    if spec is None or not spec.submodule_search_locations:
        return None
    folder = Path(next(iter(spec.submodule_search_locations)))
    return folder / "files" if (folder / "files").is_dir() else folder
