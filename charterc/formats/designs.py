"""The templates that come with the tool, and which designs of posters there are.

Nothing here needs what templates are rendered with: a command's help names the designs.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path


@cache
def built_in() -> Path:
    """The folder of the templates that come with the tool: inside the wheel, or beside the package in a checkout."""
    packed = Path(__file__).parent.parent / "_templates"
    return packed if packed.is_dir() else Path(__file__).parent.parent.parent / "templates"


_FOR_SCREENS = frozenset({"share"})
"""Layouts beside the posters that are for no paper: `charterc build -f share` makes the picture."""


def design_names(templates: Sequence[Path] = ()) -> list[str]:
    """The designs of posters: the built-in ones, and every file of a project's own `templates/poster/`."""
    files = [path for folder in (built_in(), *templates) for path in sorted((folder / "poster").glob("*.typ"))]
    stems = (path.stem for path in files if not path.name.startswith("_"))
    return list(dict.fromkeys(stem for stem in stems if stem not in _FOR_SCREENS))


_USUAL_PAPERS = {"leaflet": "a4"}
"""What is folded and taken away is as large as an office prints it; all else is for a wall."""


def usual_paper(design: str) -> str:
    """The paper of a design where nobody names one."""
    return _USUAL_PAPERS.get(design, "a3")
