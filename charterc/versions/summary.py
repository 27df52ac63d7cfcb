"""What changed from one version to the next, in a sentence."""

from __future__ import annotations

from charterc.changes.change import Difference, Weight
from charterc.page.language import ENGLISH
from charterc.page.own_words import OwnWords
from charterc.versions.decide import decide

_FIRST = "The first version that was released."
_WEAKER = ("promises less", "promise less")
_STRONGER = ("promises more", "promise more")
_UNSURE = ("cannot be weighed by its words alone", "cannot be weighed by their words alone")
_OTHERS = ("promises neither more nor less", "promise neither more nor less")


def summary(difference: Difference | None) -> OwnWords:
    """“1 change promises less, 3 promise more.”; None stands before the first version."""
    if difference is None:
        return OwnWords(_FIRST, ENGLISH)
    weaker = decide(difference).weakened
    unsure = [change for change in difference.of_weight(Weight.UNSURE) if change not in weaker]
    stronger = difference.of_weight(Weight.STRENGTHENED)
    others = len(difference.changes) - len(weaker) - len(unsure) - len(stronger)
    counts = ((len(weaker), _WEAKER), (len(stronger), _STRONGER), (len(unsure), _UNSURE), (others, _OTHERS))
    first, *more = [f"{count} {one if count == 1 else many}" for count, (one, many) in counts if count]
    number, _, rest = first.partition(" ")
    said = [f"{number} {'change' if number == '1' else 'changes'} {rest}", *more]
    return OwnWords(f"{', '.join(said)}.", ENGLISH)
