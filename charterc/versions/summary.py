"""What changed from one version to the next, in the sentences that stand at the top of the page of the changes."""

from __future__ import annotations

from charterc.changes.change import Difference, Weight
from charterc.diff.view import group_counts
from charterc.page.language import ENGLISH
from charterc.page.own_words import OwnWords

_FIRST = "The first version that was released."
_ONLY_WORDING = "Only the wording changed."


def summary(difference: Difference | None) -> OwnWords:
    """“1 change may promise families less than before. 2 are only wording.”; None stands before the first one."""
    if difference is None:
        return OwnWords(_FIRST, ENGLISH)
    if all(change.weight is Weight.WORDING for change in difference.changes):
        return OwnWords(_ONLY_WORDING, ENGLISH)
    return OwnWords(" ".join(group_counts(difference)), ENGLISH)
