"""A single word beside others that nobody knows: it may say more, or that it holds for fewer: “foster parents”."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from charterc.changes.change import Weight
from charterc.changes.weighing.pieces import content, full
from charterc.changes.weighing.rewording import Rewording
from charterc.changes.weighing.rule import Example, Rule
from charterc.wording.people import people, promisers
from charterc.wording.saying import Phrase, empty, plainest, saying
from charterc.wording.weights import weights

_FEW = 2
"""So many words of content are beside others; more are something of their own."""

_RELATIVE = frozenset(map(plainest, ("who", "whose")))
"""Words that bound whom it is for, where no comma stands before them: “families who have a plan”."""


def _look(wording: Rewording) -> Iterator[tuple[Weight, str]]:
    for after, left in ((True, wording.come), (False, wording.gone)):
        for piece in wording.added(after=after):
            words = piece.words[after]
            said = content(words)
            unknown = [word for word in said if word not in _better() and word not in wording.words[not after]]
            is_new = all(left[word] > 0 for word in full(words))
            if unknown and is_new and _is_beside(words) and not _is_listed(wording.texts[after], words):
                shown = wording.shown(tuple(unknown), after=after)
                wording.explain([tuple(unknown)], [tuple(unknown)])
                yield Weight.UNSURE, f"{shown} {'came in' if after else 'went'}, which may mean more or less."


def _is_beside(words: Phrase) -> bool:
    """Whether words are said of what stands beside them, and are not joined to it as something more."""
    if words[0] in _RELATIVE:
        return True
    first = next(word for word in words if word not in empty() or word in _joiners())
    if len(full(words)) > _FEW or not _people().isdisjoint(words) or words[0][:1].isdigit():
        return False
    return _joiners().isdisjoint({first, words[-1]})


def _is_listed(text: str, words: Phrase) -> bool:
    """Whether commas make words one more entry of a row."""
    written = text.split()
    for at, word in enumerate(written):
        if saying(word)[:1] == words[:1]:
            behind = written[at + len(words) - 1 : at + len(words)]
            if (at > 0 and written[at - 1].endswith(",")) or any(each.endswith(",") for each in behind):
                return True
    return False


@cache
def _people() -> frozenset[str]:
    return frozenset(map(plainest, people() | promisers()))


@cache
def _better() -> frozenset[str]:
    return frozenset(stem for word in weights().better for stem in saying(word))


@cache
def _joiners() -> frozenset[str]:
    return frozenset(map(plainest, weights().joiners))


BESIDE = Rule(
    "beside",
    "A single word came in or went that may narrow what it stands beside, or add to it.",
    _look,
    (
        Example("We will listen to parents", "We will listen to foster parents", Weight.UNSURE),
        Example("We will visit families", "We will visit families who have a plan", Weight.UNSURE),
        Example("We will listen", "We will dutifully listen", Weight.UNSURE),
    ),
)
