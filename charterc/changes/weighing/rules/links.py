"""Where a link leads."""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.changes.change import Weight
from charterc.changes.weighing.rewording import Rewording
from charterc.changes.weighing.rule import Example, Rule

_TARGET = re.compile(r"\]\(([^)\s]*)\)")


def _look(wording: Rewording) -> Iterator[tuple[Weight, str]]:
    was, now = (_TARGET.findall(text) for text in wording.texts)
    if was != now:
        yield Weight.NEUTRAL, "A link leads elsewhere." if was and now else "A link came in." if now else "A link went."


LINKS = Rule(
    "link",
    "A link leads elsewhere, came in or went.",
    _look,
    (Example("Read [our plan](https://a.example)", "Read [our plan](https://b.example)", Weight.NEUTRAL),),
)
