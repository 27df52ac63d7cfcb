"""A promise turned into its opposite."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from charterc.changes.change import Weight
from charterc.changes.weighing.rewording import Rewording
from charterc.changes.weighing.rule import Example, Rule
from charterc.wording.saying import Phrase, Phrases, phrase, stands
from charterc.wording.weights import weights

_CONTRAST = re.compile(r", not (?!\w+ing\b)\w")
"""What something is not is said of it: “plain words, not jargon”."""


def _look(wording: Rewording) -> Iterator[tuple[Weight, str]]:
    gone, come = _turning(wording, after=False), _turning(wording, after=True)
    less_gone, less_come = wording.only(_fewer())
    if come and not gone and not less_gone:
        wording.explain(come=come)
        wording.explain_around((), come)
        wording.explain_stretch(come, after=True)
        yield Weight.WEAKENED, f"{wording.shown(come[0], after=True)} came in, which may turn the promise round."
    if gone and not come and not less_come:
        wording.explain(gone)
        wording.explain_around(gone, ())
        wording.explain_stretch(gone, after=False)
        # What a charter promises not to do would be bad: without the “not”, that promise is lost.
        yield Weight.WEAKENED, f"{wording.shown(gone[0], after=False)} went, which may turn the promise round."


def _turning(wording: Rewording, *, after: bool) -> list[Phrase]:
    """What only one wording has and turns it round, if it does not do so twice: “never fail to answer”."""
    negations = [
        each
        for each in wording.only(_negations())[after]
        if each not in _affirming()
        and not wording.is_clause(each, after=after)
        and not _CONTRAST.search(wording.folded[after])
    ]
    refusals = [each for each in wording.only(_refusals())[after] if wording.leads(each, after=after)]
    if wording.puts(("without",), ("with",), after=after):
        negations.append(("without",))
    if any(stands((*negation, *refusal), wording.words[after]) for negation in negations for refusal in refusals):
        return []
    return [*negations, *refusals]


@cache
def _negations() -> Phrases:
    return Phrases([*map(phrase, weights().negations), *_affirming()])


@cache
def _affirming() -> frozenset[Phrase]:
    return frozenset(map(phrase, weights().affirming))


@cache
def _refusals() -> Phrases:
    return Phrases(map(phrase, weights().refusals))


@cache
def _fewer() -> Phrases:
    return Phrases(map(phrase, weights().fewer))


NEGATION = Rule(
    "negation",
    "A “not” or a refusal came in or went.",
    _look,
    (
        Example("We will share your views", "We will not share your views", Weight.WEAKENED),
        Example("We will answer letters", "We will stop answering letters", Weight.WEAKENED),
        Example("We will not decide without you", "We will decide without you", Weight.WEAKENED),
    ),
)
