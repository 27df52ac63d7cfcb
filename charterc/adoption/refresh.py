"""Version and fingerprint of an adoption, brought up to what it adopts. Every other byte of its file stays."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from charterc.adoption.fingerprints import fingerprints_of
from charterc.adoption.read import AdoptionReading, read_either
from charterc.errors import EditError
from charterc.model.adoption import Adoption
from charterc.problem import Edit, Span
from charterc.source.edits import apply_edits
from charterc.source.nodes import Mapping, key_place, place


class Refreshed(NamedTuple):
    """The file of an adoption that says what it adopts."""

    raw: bytes
    version: str
    """The released version; "" where none has been released, or none is known."""
    fingerprint: str


def refreshed(reading: AdoptionReading, root: Path, version: str) -> Refreshed:
    """The file with the released version that it adopts, if any, and the fingerprint of that.

    The charter is looked for in the project at `root`.

    Raises `EditError` where it cannot be changed without changing more, or where the version is not there.
    """
    found = _with_version(reading, root, version)
    area = found.area.charter if found.area else None
    if found.broken or area is None or reading.adoption is None or found.adoption is None:
        message = next((problem.message for problem in found.problems), "It could not be read again.")
        raise EditError(f"{reading.shown} stays as it was: {message}")
    fingerprint = fingerprints_of(area)[0]
    raw = apply_edits(found.raw, [_edit(found, "fingerprint", fingerprint)])
    again = _read(reading, root, raw)
    if again.adoption is None or _apart_from_these(again.adoption) != _apart_from_these(reading.adoption):
        raise EditError(f"{reading.shown} cannot be changed as it is written.", "Write it in lines (“adopts: …”).")
    return Refreshed(raw, version, fingerprint)


def _with_version(reading: AdoptionReading, root: Path, version: str) -> AdoptionReading:
    known = reading.adoption.version if reading.adoption else None
    if version == (known or ""):
        return reading
    return _read(reading, root, apply_edits(reading.raw, [_edit(reading, "version", f'"{version}"')]))


def _read(reading: AdoptionReading, root: Path, raw: bytes) -> AdoptionReading:
    found = read_either(raw, reading.shown, reading.path, root)
    assert isinstance(found, AdoptionReading)  # noqa: S101 - it adopts as before
    return found


def _edit(reading: AdoptionReading, key: str, value: str) -> Edit:
    """The value of a key, written anew; before “adopts:” where the key is not there."""
    tree: dict[Any, Any] = reading.tree if isinstance(reading.tree, Mapping) else {}
    if (node := tree.get(key)) is not None:
        span = place(node)
        return Edit(span, value if node else f" {value}")
    start = key_place(tree.get("adopts"))
    at = Span(start.line, start.column, start.line, start.column)
    return Edit(at, f"{key}: {value}\n{' ' * (start.column - 1)}")


def _apart_from_these(adoption: Adoption) -> Adoption:
    return adoption.changed(version=None, fingerprint=None)
