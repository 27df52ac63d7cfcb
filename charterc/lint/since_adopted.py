"""What changed since a charter was adopted, as the lines of a hint."""

from __future__ import annotations

from charterc.changes.change import Difference, Weight
from charterc.changes.listing import listed

_MOST = 20
"""So many changes are listed; a report tells all of them."""


def since_adopted(difference: Difference, before: str, after: str) -> str:
    """The changes one by one. `before` and `after` name the two versions for `charterc diff`."""
    changes = [change for change in difference.changes if change.weight is not Weight.WORDING]
    if not changes:
        return "Both say the same in other letters."
    rest = len(changes) - _MOST
    more = [f"  and {rest} more: charterc diff {before} {after}"] if rest > 0 else []
    return "\n".join(["What changed:", *listed(changes[:_MOST]), *more])
