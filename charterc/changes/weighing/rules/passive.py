"""Who does it: “We will review the plan” says who, “The plan will be reviewed” does not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.changes.change import Weight
from charterc.changes.weighing.rewording import Rewording
from charterc.changes.weighing.rule import Example, Rule

_BY_NOBODY = re.compile(
    r"""
    \b(?:will|shall|must|should|may|can|could|is\ to|are\ to|to)\ (?:\w+ly\ |also\ |always\ )?
    be\ \w+(?:ed|en|ght|wn|ld|de|id|nt|t)\b
    (?!.*\bby\ (?!\d|the\ (?:end|summer|start)))    # no “by the panel” follows, unless it is a time
    """,
    re.VERBOSE | re.DOTALL,
)
_WE = re.compile(r"\bwe\b")


def _look(wording: Rewording) -> Iterator[tuple[Weight, str]]:
    was, now = (_BY_NOBODY.search(text) and not _WE.search(text) for text in wording.folded)
    we_was, we_now = (_WE.search(text) for text in wording.folded)
    if now and not was and we_was:
        wording.explain([("we",)])
        yield Weight.WEAKENED, "It no longer says who will do it."
    elif was and not now and we_now:
        wording.explain((), [("we",)])
        yield Weight.STRENGTHENED, "It says now who will do it."


PASSIVE = Rule(
    "who-does-it",
    "Who does it is no longer said, or is said now.",
    _look,
    (
        Example("We will review the plan", "The plan will be reviewed", Weight.WEAKENED),
        Example("Mistakes will be acknowledged", "We will acknowledge mistakes", Weight.STRENGTHENED),
    ),
)
