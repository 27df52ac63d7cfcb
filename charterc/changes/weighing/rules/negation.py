"""A promise turned into its opposite."""

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
    gone = [each for each in gone if not wording.is_clause(each, after=False)]
    come = [each for each in come if not wording.is_clause(each, after=True)]
    wording.explain(gone, come)
    if come and not gone:
        yield Weight.WEAKENED, f"{wording.shown(come[0], after=True)} came in, which may turn the promise round."
    if gone and not come:
        # What a charter promises not to do would be bad: without the “not”, that promise is lost.
        yield Weight.WEAKENED, f"{wording.shown(gone[0], after=False)} went, which may turn the promise round."


@cache
def _phrases() -> Phrases:
    return Phrases(phrase(words) for words in weights().negations)


NEGATION = Rule(
    "negation",
    "A “not” or the like came in or went.",
    _look,
    (
        Example("We will share your views", "We will not share your views", Weight.WEAKENED),
        Example("We will not decide without you", "We will decide without you", Weight.WEAKENED),
    ),
)
