"""The structures that a new charter can be built like: those of the project's charters, and those that come with us."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from charterc.errors import UsageError
from charterc.project.find import Project, is_charter, resolve
from charterc.reading.read import Reading, read
from charterc.starting.structure import structure


def shipped() -> dict[str, str]:
    """The structures that come with charterc, by the names of their charters: made by `charterc.devtools`."""
    found = files("charterc.starting").joinpath("structures").iterdir()
    return {file.name.removesuffix(".yaml"): file.read_text(encoding="utf-8") for file in found}


def structure_like(project: Project, wanted: str, here: Path) -> str | Reading:
    """The structure of a charter of the project, of a file, or of one that comes with charterc; in this order.

    The reading of the charter, where it has errors. Raises `UsageError` where there is none called so.
    """
    ours = shipped()
    if wanted in project.charters or is_charter(Path(wanted)) or wanted not in ours:
        try:
            (path,) = resolve(project, [wanted], here)
        except UsageError as error:
            known = ", ".join(sorted({*project.charters, *ours}))
            raise UsageError(error.message, f"A charter can be built like: {known}.") from error
        reading = read(path, project.root)
        return reading if reading.charter is None or reading.broken else structure(reading.charter)
    return ours[wanted]
