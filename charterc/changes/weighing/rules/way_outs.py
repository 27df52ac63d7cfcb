"""Words that leave a promise a way out: “where possible”, “unless”, “we will try to”."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from charterc.changes.change import Weight
from charterc.changes.weighing.rewording import Rewording
from charterc.changes.weighing.rule import Example, Rule
from charterc.wording.saying import Phrase, Phrases, phrase, plainest
from charterc.wording.weights import weights


def _look(wording: Rewording) -> Iterator[tuple[Weight, str]]:
    gone, come = wording.only(_phrases())
    gone = [each for each in gone if _is_of_all(wording, each, after=False)]
    come = [each for each in come if _is_of_all(wording, each, after=True)]
    conditions = (
        [wording.from_on(each, after=False) for each in gone],
        [wording.from_on(each, after=True) for each in come],
    )
    wording.explain(*conditions)
    if gone and come:
        return
    for each, condition in zip(come, conditions[1], strict=True):
        shown = wording.shown(each, after=True, whole=False)
        if _is_choice(condition):
            yield Weight.STRENGTHENED, f"{shown} came in, which leaves the choice to them."
        else:
            yield Weight.WEAKENED, f"{shown} came in, which leaves a way out."
    for each, condition in zip(gone, conditions[0], strict=True):
        shown = wording.shown(each, after=False, whole=False)
        if _is_choice(condition):
            yield Weight.WEAKENED, f"{shown} went, which left the choice to them."
        else:
            yield Weight.STRENGTHENED, f"{shown} went, which left a way out."


def _is_of_all(wording: Rewording, each: Phrase, *, after: bool) -> bool:
    """Whether a condition is one for the whole sentence, not for a clause of its own: “and tell you where we can”."""
    return wording.opens(each, after=after) or not wording.is_clause(each, after=after)


def _is_choice(condition: Phrase) -> bool:
    """Whether families choose by a condition: “where you prefer”."""
    lists = weights()
    return all(not set(map(plainest, words)).isdisjoint(condition) for words in (lists.choices, lists.choosers))


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
        Example("We will meet online where you prefer", "We will meet online", Weight.WEAKENED),
    ),
)
