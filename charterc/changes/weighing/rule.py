"""What a rule of weighing is.

A rule looks at two wordings, says which of the differences it can explain and what they mean, and takes these words
from what is left to explain. Rules run in the order of the table, `charterc/changes/weighing/table.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from charterc.changes.change import Reason, Weight
from charterc.changes.weighing.rewording import Rewording


class Example(NamedTuple):
    """Two wordings, and what the rule says of the change from one to the other."""

    before: str
    after: str
    weight: Weight


class Rule(NamedTuple):
    """One rule of weighing."""

    name: str
    about: str
    """What it looks for, in a sentence."""
    look: Callable[[Rewording], Iterator[tuple[Weight, str]]]
    """What it finds: a weight and the reason for it, each time."""
    examples: tuple[Example, ...]

    def reasons(self, wording: Rewording) -> list[Reason]:
        """What it says of two wordings."""
        return [Reason(self.name, weight, words) for weight, words in self.look(wording)]
