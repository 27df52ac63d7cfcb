"""What two charters say differently to families, whichever versions they say they are."""

from __future__ import annotations

from charterc.changes.change import Difference
from charterc.changes.compare import differences
from charterc.model.charter import Charter
from charterc.model.consent import Refusals
from charterc.model.fingerprint import charter_fingerprint

_OWN_FACTS = ("version", "updated")
"""What a charter says of the version it is: this differs from version to version, and changes nothing for families."""


def changed(before: Charter, after: Charter, *refusals: Refusals) -> Difference:
    """What is different for families: not which version a charter says it is."""
    return differences(_as_agreed(before), _as_agreed(after), *refusals)


def same_meaning(before: Charter, after: Charter) -> bool:
    """Whether both say the same, but for their typography and which versions they say they are."""
    return charter_fingerprint(_as_agreed(before)) == charter_fingerprint(_as_agreed(after))


def _as_agreed(charter: Charter) -> Charter:
    return charter.changed(**dict.fromkeys(_OWN_FACTS))
