"""Who adopts a charter: the adopters that a project's files name, so that none adopts one charter twice."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from charterc.adoption.read import AdoptionReading, read_either
from charterc.project.adoptions import adoptions
from charterc.reading.read import shown_path


class Other(NamedTuple):
    """An adoption that lies in the project."""

    shown: str
    """The path of its file as shown."""
    name: str
    """Of its adopter."""
    urn: str
    """Of its adopter; "" where none is given."""

    def is_adopter(self, name: str, urn: str = "") -> bool:
        """Whether its adopter is the one of a name: two schools of one name have two numbers."""
        if urn and self.urn:
            return urn == self.urn
        return folded(name) == folded(self.name)


def others(root: Path, charter: str, but: Path | None = None, run: str = "") -> list[Other]:
    """The adoptions of the charter of a name in the project at `root`, but for one file. What has errors is in none.

    For all that one `run` asks, the files are read once; without a name for the run, each time.
    """
    by_charter = _in_one_run(root, run) if run else _by_charter(root)
    return [other for path, other in by_charter.get(charter, ()) if path != but]


@lru_cache(maxsize=1)
def _in_one_run(root: Path, run: str) -> dict[str, list[tuple[Path, Other]]]:
    del run  # it only tells one time from another
    return _by_charter(root)


def _by_charter(root: Path) -> dict[str, list[tuple[Path, Other]]]:
    """The adoptions of a project by the name of the charter that they adopt, each with its file."""
    found: dict[str, list[tuple[Path, Other]]] = {}
    for path in adoptions(root):
        reading = read_either(path.read_bytes(), "")
        adoption = reading.adoption if isinstance(reading, AdoptionReading) else None
        if adoption is not None:
            other = Other(shown_path(path), adoption.adopter.name, adoption.adopter.urn or "")
            found.setdefault(adoption.adopts, []).append((path, other))
    return found


def folded(name: str) -> str:
    """A name without what people write differently: capitals, spaces and punctuation."""
    plain = unicodedata.normalize("NFKC", name).casefold()
    return "".join(sign for sign in plain if unicodedata.category(sign)[0] in "LMN") or plain
