"""The released versions of a charter: `charters/versions/NAME/2.1.yaml`."""

from __future__ import annotations

import re
from pathlib import Path

from charterc.project.find import FOLDER, SUFFIXES, Project

_VERSION = re.compile(r"\d+(?:\.\d+)*")


def released(project: Project, name: str) -> dict[str, Path]:
    """Each released version of a charter by its number, from first to last; empty where there is none."""
    folder = project.root / FOLDER / "versions" / name
    files = folder.iterdir() if folder.is_dir() else ()
    found = {path.stem: path for path in files if path.suffix in SUFFIXES and _VERSION.fullmatch(path.stem)}
    return dict(sorted(found.items(), key=lambda version: [int(part) for part in version[0].split(".")]))
