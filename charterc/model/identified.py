"""What has an id of its own in a complete charter: each value, promise, outcome and measure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from charterc.model.charter import Charter
from charterc.model.groups import Item
from charterc.model.measures import Measure
from charterc.model.passages import promises
from charterc.model.statements import Statement


class Identified(NamedTuple):
    """A value, promise, outcome or measure, whether or not it has an id yet."""

    element: Item | Statement | Measure
    kind: str
    """`value` (or `principle`, `cornerstone`, `pledge`, `level`), `promise`, `outcome` or `measure`."""
    number: int
    """The how manieth of its kind it is in the file, counted from 1."""

    @property
    def key(self) -> str:
        """The key of its words: `name`, `text` or `what`."""
        return self.element.shorthand[str]

    @property
    def words(self) -> str:
        """What it says."""
        return str(getattr(self.element, self.key))


def identified(charter: Charter) -> list[Identified]:
    """Everything in a charter that should have an id, in the order of the file.

    What stands below a promise or an outcome is part of it, and needs none.
    """
    counts: dict[str, int] = {}
    found = []
    for kind, element in sorted(_found(charter), key=lambda one: one[1].span):
        counts[kind] = counts.get(kind, 0) + 1
        found.append(Identified(element, kind, counts[kind]))
    return found


def without_id(charter: Charter) -> list[Identified]:
    """What of it has no id yet."""
    return [one for one in identified(charter) if one.element.id is None]


def _found(charter: Charter) -> Iterator[tuple[str, Item | Statement | Measure]]:
    for name, group in charter.groups.items():
        for item in group.items:
            yield name.removesuffix("s"), item
    for promise in promises(charter):
        if isinstance(promise.element, Statement):
            yield "promise", promise.element
    for outcome in charter.outcomes.items if charter.outcomes else ():
        yield "outcome", outcome
    for measure in charter.measures.items if charter.measures else ():
        yield "measure", measure
