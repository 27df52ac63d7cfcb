"""What every view of one page is made with: the charter, its words of ours, its numbers, and ids not yet given."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from charterc.model.charter import Charter
from charterc.model.element import Element
from charterc.model.groups import Item
from charterc.model.measures import Measure
from charterc.model.numbering import Numbering
from charterc.model.references import shared_commitments
from charterc.model.statements import Statement
from charterc.model.when import Moment
from charterc.page.anchors import Anchors
from charterc.page.element_views import ItemView, StatementView
from charterc.page.language import written
from charterc.page.own_words import OwnWords
from charterc.page.view import PartView

Beside = Callable[[PartView | ItemView | StatementView, Element], None]
"""Adds to the view of an element what is said beside it."""


@dataclass
class Making:
    """One page while it is made."""

    charter: Charter
    labels: Mapping[str, OwnWords]
    pictures: Mapping[str, str]
    """Each picture's path, with the name of its copy."""
    palette: list[str]
    """The colours of values, the theme's own first, then those that the charter names."""
    theme_colours: int
    """How many of them are the theme's."""
    numbers: Numbering
    beside: Beside
    anchors: Anchors = field(default_factory=Anchors)

    @cached_property
    def shared(self) -> dict[str, Statement]:
        """Promises that values keep by their id."""
        return shared_commitments(self.charter)

    @cached_property
    def item_names(self) -> dict[str, str]:
        """The name of each value that has an id."""
        return {item.id: item.name for group in self.charter.groups.values() for item in group.items if item.id}

    @cached_property
    def _outcomes(self) -> dict[str, int]:
        """Where each outcome that has an id stands among all."""
        items = self.charter.outcomes.items if self.charter.outcomes else ()
        return {outcome.id: index for index, outcome in enumerate(items) if outcome.id}

    def served(self, element: Item | Measure) -> list[int]:
        """Which outcomes it serves, by their places from 0 on."""
        if element.serves_all:
            return list(range(len(self.charter.outcomes.items))) if self.charter.outcomes else []
        return sorted(self._outcomes[name] for name in element.outcomes)

    def date(self, moment: Moment) -> str:
        """A day as the charter's language writes it."""
        return written(moment, self.charter.language)

    def printed_labels(self, printed: Element, ours: Mapping[str, str]) -> dict[str, Any]:
        """The labels that the charter prints, also where it wants none (""), else those of ours, if any."""
        own = {name: words for name in type(printed).model_fields if (words := getattr(printed, name)) is not None}
        return {name: self.labels[key] if key else "" for name, key in ours.items()} | own
