"""What the server and the workshop tell each other; each can go to another process."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from charterc.build.built import Built
from charterc.serve.places import Place
from charterc.serve.trouble import Trouble

# To the workshop


class Changed(NamedTuple):
    """Files that changed; where the project's own folder is among them, any may have."""

    paths: frozenset[Path]


class Wanted(NamedTuple):
    """Somebody asks for the page of a charter, or for one of the site's own pages, whose name is ""."""

    name: str


# From the workshop


class Listed(NamedTuple):
    """The charters and adoptions that there are: the file of each, by its name."""

    pages: dict[str, Path]
    sheets: dict[str, tuple[str, ...]]
    """The names of the files that are made of each when they are asked for."""


class Renewed(NamedTuple):
    """A charter was built, or could not be."""

    built: Built
    """Without what was gathered of it."""
    troubles: tuple[Trouble, ...]
    anchor: str
    """The id of what was changed, where that is known."""
    places: tuple[Place, ...] | None
    """None where they are not known; then those before hold."""
    told: bool
    """Whether somebody changed it, so that it is worth a word on the terminal."""


class Placed(NamedTuple):
    """Where the words of a charter stand."""

    name: str
    places: tuple[Place, ...]


class Gone(NamedTuple):
    """The file of a charter is not there any more."""

    name: str
    trouble: Trouble


class SiteRenewed(NamedTuple):
    """The site's own pages were made, or could not be."""

    troubles: tuple[Trouble, ...]


class Faulty(NamedTuple):
    """Nothing can be made for now, and why; None once that is mended."""

    trouble: Trouble | None


class Left(NamedTuple):
    """How much is left to do."""

    pages: int
    site: bool
    """Whether the site's own pages are to be made."""


News = Listed | Renewed | Placed | Gone | SiteRenewed | Faulty | Left
