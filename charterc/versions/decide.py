"""Whether a new version is a large one or a small one, and why."""

from __future__ import annotations

from typing import NamedTuple

from charterc.changes.change import Change, Difference, Kind, Weight

_REMOVALS = {
    Kind.COMMITMENT_REMOVED: True,
    Kind.VALUE_REMOVED: False,
    Kind.PART_REMOVED: False,
}
"""Kinds that take promises away: a promise itself always does, a value or a part where promises stood in it."""


class Decision(NamedTuple):
    """What a difference makes of the next version."""

    weakened: tuple[Change, ...]
    """The changes by which less is promised. One is enough for a large version."""
    unsure: tuple[Change, ...]
    """The changes of which the words alone do not tell; people have to read them."""

    @property
    def large(self) -> bool:
        """Whether it has to be a large version, with a line that says who agreed.

        So it has where nobody can tell, unless a person who read both says that no promise became weaker.
        """
        return bool(self.weakened or self.unsure)


def decide(difference: Difference) -> Decision:
    """Large where a promise became weaker or is gone, and where the words do not tell; else small."""
    weakened = tuple(change for change in difference.changes if _weakens(change))
    unsure = (change for change in difference.of_weight(Weight.UNSURE) if change not in weakened)
    return Decision(weakened, tuple(unsure))


def _weakens(change: Change) -> bool:
    takes_away = change.kind in _REMOVALS and (_REMOVALS[change.kind] or bool(change.inside))
    return takes_away or change.weight is Weight.WEAKENED
