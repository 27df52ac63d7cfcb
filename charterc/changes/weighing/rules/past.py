"""What was done is told instead of what will be: “We have sought views”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, partial

from charterc.changes.change import Weight
from charterc.changes.weighing.rewording import Rewording
from charterc.changes.weighing.rule import Example, Rule
from charterc.wording.saying import Phrase, saying
from charterc.wording.weights import weights

_DONE = re.compile(r"\b(?:we )?(?:have|has|had|was|were|we|'ve|'d) (?:\w+ly |always |also |been )*([a-z]+)")
_WAS_DOING = re.compile(r"\b(?:was|were) (?:\w+ly |always |also )*([a-z]+ing)\b")
_WILL = frozenset({"will", "shall"})


def _look(wording: Rewording) -> Iterator[tuple[Weight, str]]:
    for after, weight in ((True, Weight.WEAKENED), (False, Weight.STRENGTHENED)):
        words, other = wording.words[after], wording.words[not after]
        if _WILL.isdisjoint(other) or not _WILL.isdisjoint(words):
            continue
        done = next(
            filter(partial(_was_promised, other), _past(wording.folded[after], wording.folded[not after])), None
        )
        if done:
            wording.explain([("have",)], [("have",)])
            yield weight, f"“{done}” tells what was done{', not what will be' if after else ''}."


def _past(small: str, other: str) -> Iterator[str]:
    """The verbs that tell what was done; “we need” stands in both texts and is no past."""
    found = (word for word in _DONE.findall(small) if word.endswith("ed") or word in _forms())
    yield from (word for word in (*found, *_WAS_DOING.findall(small)) if not re.search(rf"\b{word}\b", other))


def _was_promised(promised: Phrase, word: str) -> bool:
    return not set(saying(word)).isdisjoint(promised)


@cache
def _forms() -> frozenset[str]:
    return frozenset(form for forms in weights().forms.values() for form in forms)


PAST = Rule(
    "past",
    "It tells what was done instead of what will be, or the other way round.",
    _look,
    (
        Example("We will ask families", "We have asked families", Weight.WEAKENED),
        Example("We sought your views", "We will seek your views", Weight.STRENGTHENED),
    ),
)
