"""What is still to be filled in: “within [number] days”, “on a date to be confirmed”."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from charterc.changes.change import Weight
from charterc.changes.weighing.rewording import Rewording
from charterc.changes.weighing.rule import Example, Rule
from charterc.wording.placeholders import placeholders
from charterc.wording.saying import saying


def _look(wording: Rewording) -> Iterator[tuple[Weight, str]]:
    before, after = (Counter(text[start:end] for start, end in placeholders(text)) for text in wording.texts)
    gone, come = list((before - after).elements()), list((after - before).elements())
    wording.explain(map(saying, gone), map(saying, come))
    if len(gone) > len(come):
        yield Weight.STRENGTHENED, f"“{gone[0]}” was still to be filled in."
    elif len(come) > len(gone):
        yield Weight.WEAKENED, f"“{come[0]}” is still to be filled in."


GAPS = Rule(
    "gap",
    "Something is filled in that was left open, or the other way round.",
    _look,
    (
        Example("We will reply within [number] days", "We will reply within 5 days", Weight.STRENGTHENED),
        Example("The Town Forum will reply", "[Name of forum] will reply", Weight.WEAKENED),
        Example("We will meet on a date to be confirmed", "We will meet on 3 March", Weight.STRENGTHENED),
    ),
)
