"""A note of what a charter's files were made from, and what was said of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic import TypeAdapter

from charterc.build.built import Told
from charterc.build.store.stamps import Stamp


@dataclass(frozen=True, slots=True)
class Record:
    """What is kept of one charter that was built without a fault. Paths are written from the project's folder."""

    charter: str
    """The charter's own file."""
    folder: str
    """The folder of its output."""
    fingerprint: str
    """What it was made with; see `fingerprint`."""
    started: int
    """When work on it began, in nanoseconds."""
    files: dict[str, Stamp]
    """What was read."""
    places: dict[str, bool]
    """Where a file was looked for, and whether one was there."""
    folders: dict[str, str]
    """A digest of the names in each folder that was looked through."""
    outputs: dict[str, Stamp]
    """What was written, by its name in the output's folder."""
    packed: str
    """A digest of the ZIP file in which all of that is kept."""
    left_out: list[str]
    """Files that must not be there."""
    told: Told


@cache
def adapter() -> TypeAdapter[Record]:
    """Writes records as JSON and reads them again. Raises `ValidationError` for anything else."""
    return TypeAdapter(Record)


def to_json(record: Record) -> dict[str, Any]:
    """A record as plain data."""
    data: dict[str, Any] = adapter().dump_python(record, mode="json")
    return data
