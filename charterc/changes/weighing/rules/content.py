"""What nobody else explained: something more is said, or less, or something else."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from charterc.changes.change import Weight
from charterc.changes.weighing.rewording import Rewording
from charterc.changes.weighing.rule import Example, Rule
from charterc.wording.saying import saying, small

_WE = "we"
_SHORT = 4
"""In so short a word no slip of the pen is looked for: “form” and “from” are two words."""
_REWRITTEN = 0.2
"""Where both have a smaller share of words than this, it is another sentence."""
_SENTENCE = 4
"""So many words of content, in both together, can be another sentence; of fewer, one word became another."""
_WORD = re.compile(r"[^\W_]+")


def _look(wording: Rewording) -> Iterator[tuple[Weight, str]]:
    gone, come = _content(wording.gone, wording.words[1]), _content(wording.come, wording.words[0])
    _drop_slips(gone, come, wording)
    if not gone and not come:
        gone, come = (Counter(wording.says_more(after=after)) for after in (False, True))
    if not gone and not come:
        return
    lost = wording.shown(tuple(gone) or (_WE,), after=False)
    new = wording.shown(tuple(come) or (_WE,), after=True)
    if wording.kept == 0 and min(wording.sizes) > 1:
        yield Weight.UNSURE, "All of it is said in other words: read both."
    elif (not come and wording.come[_WE] > 0) or (not gone and wording.gone[_WE] > 0):
        yield Weight.NEUTRAL, f"{lost} became {new}: others do it now."
    elif not come:
        yield Weight.WEAKENED, f"{lost} is no longer said."
    elif not gone:
        yield Weight.STRENGTHENED, f"{new} is said now."
    elif wording.kept < _REWRITTEN and sum(wording.sizes) >= _SENTENCE:
        yield Weight.UNSURE, "Most of it is said in other words: read both."
    else:
        yield Weight.NEUTRAL, f"{lost} became {new}."


def _content(left: Counter[str], other: tuple[str, ...]) -> Counter[str]:
    """What is left to explain, without small words and words that the other wording has too."""
    return Counter({word: count for word, count in (+left).items() if word not in small() and word not in other})


def _drop_slips(gone: Counter[str], come: Counter[str], wording: Rewording) -> None:
    """Takes out a word and the same one with a slip of the pen."""
    before, after = (set(_WORD.findall(text)) for text in wording.folded)
    for one in before - after:
        for other in after - before:
            if min(len(one), len(other)) > _SHORT and _is_slip(one, other):
                gone.pop(saying(one)[0], None)
                come.pop(saying(other)[0], None)


def _is_slip(one: str, other: str) -> bool:
    """Whether two letters have changed places, or one is doubled that should not be, or the other way round."""
    ahead = next((at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), 0)
    left, right = one[ahead:], other[ahead:]
    if left[1::-1] + left[2:] == right:
        return True
    doubled = left[:1] == one[ahead - 1 : ahead] and left[1:] == right
    return doubled or (right[:1] == other[ahead - 1 : ahead] and right[1:] == left)


CONTENT = Rule(
    "content",
    "Something more is said, or less, or something else.",
    _look,
    (
        Example("We will listen", "We will listen and answer", Weight.STRENGTHENED),
        Example("We will listen to parents and carers", "We will listen to parents", Weight.WEAKENED),
        Example("We will meet in the library", "We will meet in the hall", Weight.NEUTRAL),
    ),
)
