"""Words that leave a promise a way out: “where possible”, “unless”, “we will try to”."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from charterc.changes.change import Weight
from charterc.changes.weighing.rewording import Rewording
from charterc.changes.weighing.rule import Example, Rule
from charterc.wording.saying import Phrases, phrase
from charterc.wording.weights import weights


def _look(wording: Rewording) -> Iterator[tuple[Weight, str]]:
    gone, come = wording.only(_phrases())
    wording.explain(gone, come)
    if gone and come:
        return
    # What stands behind a way out is its condition.
    if come:
        wording.come.clear()
        yield Weight.WEAKENED, f"{wording.shown(come[0], after=True)} came in, which leaves a way out."
    if gone:
        wording.gone.clear()
        yield Weight.STRENGTHENED, f"{wording.shown(gone[0], after=False)} went, which left a way out."


@cache
def _phrases() -> Phrases:
    return Phrases(phrase(words) for words in weights().way_outs)


WAY_OUTS = Rule(
    "way-out",
    "A condition or a way out came in or went.",
    _look,
    (
        Example("We will meet you", "We will meet you where possible", Weight.WEAKENED),
        Example("We will pay, subject to funding", "We will pay", Weight.STRENGTHENED),
    ),
)
