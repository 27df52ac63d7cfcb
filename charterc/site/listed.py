"""Every adoption of a project, several at once: its entry in the register, and what is wrong in its file.

    for listed in every_listed(paths, root, config, today):
        listed.entry      a `RegisterEntry`, where the adopter agreed to be in the register

Small, since there may be many thousands: what was read does not outlive its process.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from charterc.adoption.read import read
from charterc.build.built import Said
from charterc.project.find import charter_name
from charterc.site.config import SiteConfig
from charterc.site.register import RegisterEntry, entry_of
from charterc.workers.spread import spread


class Listed(NamedTuple):
    """What the register needs to know of an adoption."""

    name: str
    entry: RegisterEntry | None = None
    """None for an adopter that did not agree to be listed, and for an adoption with errors."""
    said: Said = Said()
    """What is wrong in its file."""
    broken: bool = False
    """Whether errors keep it out of the register."""


def every_listed(paths: Sequence[Path], root: Path, config: SiteConfig, today: datetime.date) -> Iterator[Listed]:
    """The adoptions in some files of the project at `root`, in their order. `today` tells which reviews are overdue."""
    return spread(partial(_listed, root, config, today), paths, _lost)


def _listed(root: Path, config: SiteConfig, today: datetime.date, path: Path) -> Listed:
    reading = read(path, root)
    said = Said(tuple(reading.problems), dict(reading.sources)) if reading.problems else Said()
    return Listed(reading.name, entry_of(reading, config, today), said, reading.charter is None)


def _lost(path: Path) -> Listed:
    return Listed(charter_name(path), broken=True)
