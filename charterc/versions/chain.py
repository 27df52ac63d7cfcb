"""Whether each released version still comes behind the one that it followed when it was released.

The record of a version names the one before it, by number and fingerprint. So a version that is taken away, or another
that is put in its place, is told by the one after it. Of the latest version nothing tells, save what keeps the files.
"""

from __future__ import annotations

from charterc.model.release import Follows
from charterc.problem import Problem
from charterc.project.versions import released_before, released_file
from charterc.reading.read import Reading, read
from charterc.source.nodes import key_place

_PUT_BACK = "Put back the file that was released. Where Git keeps the charters, it has it."


def broken_chain(reading: Reading, before: Reading | None) -> list[Problem]:
    """What is wrong between a released version and the one before it: one problem, or none.

    Nothing is said of a file without the record of its release, which has a problem of its own.
    """
    release = reading.charter.release if reading.charter else None
    if release is None or release.follows is None:
        return []
    message, hint = _fault(f"Version {release.version} follows", release.follows, before)
    place = key_place(release.follows.node)
    return [Problem("released-version-missing", message, reading.shown, place, hint)] if message else []


def broken_chain_on_disk(reading: Reading) -> list[Problem]:
    """The same for one file, with the version before it as it lies beside."""
    file = released_before(reading.path) if reading.path else None
    return broken_chain(reading, read(file.path, file.path.parents[3]) if file else None)


def _fault(this: str, follows: Follows, before: Reading | None) -> tuple[str, str]:
    """What is wrong, and what to do about it; "" where nothing is."""
    file = released_file(before.path) if before and before.path else None
    if before is None or file is None or file.number is None or file.number < follows.number:
        return f"{this} version {follows.version}, which is gone.", _PUT_BACK
    if file.number > follows.number:
        by_hand = f"If {file.path.name} was put there by hand, take it away."
        return f"{this} version {follows.version}, but version {file.number} comes between.", by_hand
    record = before.charter.release if before.charter else None
    if record is None or record.fingerprint == follows.fingerprint:
        return "", ""
    return f"{this} another version {follows.version} than the one that is here.", _PUT_BACK
