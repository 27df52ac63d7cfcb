"""What changed since a charter was adopted, as the lines of a hint."""

from __future__ import annotations

from charterc.changes.change import Difference, Weight
from charterc.changes.listing import listed

_MOST = 20
"""So many changes are listed; a report tells all of them."""


_FIRST = (Weight.WEAKENED, Weight.UNSURE, Weight.STRENGTHENED, Weight.NEUTRAL)
"""What families should know first comes first; what only reads otherwise is not told."""


def since_adopted(difference: Difference, before: str, after: str) -> str:
    """The changes one by one. `before` and `after` name the two versions for `charterc diff`."""
    changes = [change for weight in _FIRST for change in difference.of_weight(weight)]
    if not changes:
        return "Both say the same in other letters."
    rest = len(changes) - _MOST
    more = [f"  and {rest} more: charterc diff {before} {after}"] if rest > 0 else []
    return "\n".join(["What changed:", *listed(changes[:_MOST]), *more])
