"""The structures that a new charter can be built like: those of the project's charters, and those that come with us."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from charterc.errors import UsageError
from charterc.near import near
from charterc.project.find import Project, is_charter
from charterc.reading.read import Reading, read
from charterc.starting.structure import structure


def shipped() -> dict[str, str]:
    """The structures that come with charterc, by the names of their charters: made by `charterc.devtools`."""
    found = files("charterc.starting").joinpath("structures").iterdir()
    return {file.name.removesuffix(".yaml"): file.read_text(encoding="utf-8") for file in found}


def structure_like(project: Project, wanted: str, here: Path) -> str | Reading:
    """The structure of a charter of the project, of a file, or of one that comes with charterc; in this order.

    The reading of the charter, where it has errors. Raises `UsageError` where there is none called so, or it has none.
    """
    ours = shipped()
    path = project.charters.get(wanted) or (here / wanted if is_charter(Path(wanted)) else None)
    if path is None and wanted in ours:
        return ours[wanted]
    if path is None or not path.is_file():
        known = sorted({*project.charters, *ours})
        guess = near(wanted, known)
        meant = f"Did you mean “{guess}”? " if guess else ""
        raise UsageError(
            f"There is no charter called “{wanted}”.", f"{meant}A charter can be built like: {', '.join(known)}."
        )
    reading = read(path, project.root if path.is_relative_to(project.root) else path.parent)
    if reading.charter is None or reading.broken:
        return reading
    made = structure(reading.charter)
    if not made:
        raise UsageError(f"“{wanted}” has a title and no parts, so there is nothing to take over.", "Choose another.")
    return made
