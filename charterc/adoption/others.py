"""Who adopts a charter: the adopters that a project's files name, so that none adopts one charter twice."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from charterc.adoption.read import AdoptionReading, read_either
from charterc.model.adoption import Adoption
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


def others(root: Path, charter: str, but: Path | None = None) -> list[Other]:
    """The adoptions of the charter of a name in the project at `root`, but for one file. What has errors is in none."""
    found = []
    for path in adoptions(root):
        adoption = _adoption(path.read_bytes()) if path != but else None
        if adoption is not None and adoption.adopts == charter:
            found.append(Other(shown_path(path), adoption.adopter.name, adoption.adopter.urn or ""))
    return found


def folded(name: str) -> str:
    """A name without what people write differently: capitals, spaces and punctuation."""
    plain = unicodedata.normalize("NFKC", name).casefold()
    return "".join(sign for sign in plain if unicodedata.category(sign)[0] in "LMN") or plain


@lru_cache(maxsize=1024)
def _adoption(raw: bytes) -> Adoption | None:
    """Each file is read once, however many adoptions are held against it."""
    reading = read_either(raw, "")
    return reading.adoption if isinstance(reading, AdoptionReading) else None
