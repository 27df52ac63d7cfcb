"""By which fingerprint what was adopted is known: a version by its own, anything else by that of what it says."""

from __future__ import annotations

from charterc.model.charter import Charter
from charterc.model.fingerprint import charter_fingerprint


def fingerprints_of(charter: Charter) -> tuple[str, ...]:
    """The fingerprint to write down, and another one by which a version may have been known before it was released."""
    own = (charter.release.fingerprint,) if charter.release else ()
    return (*own, charter_fingerprint(charter))
