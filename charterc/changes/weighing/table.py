"""The table of rules, in the order in which they look."""

from __future__ import annotations

from functools import cache

from charterc.changes.weighing.rule import Rule
from charterc.changes.weighing.rules.actors import ACTORS
from charterc.changes.weighing.rules.amounts import AMOUNTS
from charterc.changes.weighing.rules.beside import BESIDE
from charterc.changes.weighing.rules.content import CONTENT
from charterc.changes.weighing.rules.dates import DATES
from charterc.changes.weighing.rules.gaps import GAPS
from charterc.changes.weighing.rules.links import LINKS
from charterc.changes.weighing.rules.negation import NEGATION
from charterc.changes.weighing.rules.numbers import NUMBERS
from charterc.changes.weighing.rules.passive import PASSIVE
from charterc.changes.weighing.rules.past import PAST
from charterc.changes.weighing.rules.scales import scale_rules
from charterc.changes.weighing.rules.way_outs import WAY_OUTS
from charterc.changes.weighing.rules.whom import WHOM


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule; the last one looks at what the others could not explain."""
    return (
        GAPS,
        LINKS,
        DATES,
        AMOUNTS,
        NUMBERS,
        NEGATION,
        PAST,
        PASSIVE,
        WAY_OUTS,
        *scale_rules(),
        WHOM,
        ACTORS,
        BESIDE,
        CONTENT,
    )
