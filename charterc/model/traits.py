"""What an element can tell beyond its fields, whoever read it: Pydantic for `build`, or `light.py` for `lint`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from charterc.model.names import GROUPS
from charterc.problem import Span
from charterc.source.nodes import place

if TYPE_CHECKING:
    from charterc.model.groups import Group

ALL = "all"
"""Written for the ids of all outcomes."""


class Placed:
    """An element knows the node of the file it was read from."""

    __slots__ = ()

    @property
    def node(self) -> Any:
        """The node of the file this was read from; None where it was not read from one.

        What `light.py` reads has it as an attribute instead.
        """
        return getattr(self, "_node", None)

    @property
    def span(self) -> Span:
        """Where this stands in its file."""
        return place(self.node)

    def node_of(self, field: str) -> Any:
        """The node of one field, as the key is written in the file; the element's own where it has none."""
        node = self.node
        return node.get(field, node) if isinstance(node, dict) else node


class IsPicture:
    """A picture, or a note of one that is lost."""

    __slots__ = ()


class ServesOutcomes:
    """A value serves outcomes."""

    __slots__ = ()

    @property
    def serves_all(self) -> bool:
        """Whether it is linked to every outcome by the word `all`."""
        return bool(getattr(self, "outcomes", ()) == (ALL,))


class HasGroups:
    """A charter has lists of named items."""

    __slots__ = ()

    @property
    def groups(self) -> dict[str, Group]:
        """The lists of named items this charter has, by the key they are written under."""
        found = {name: getattr(self, name) for name in GROUPS}
        return {name: group for name, group in found.items() if group is not None}

    @property
    def main_group(self) -> tuple[str, Group] | None:
        """The list at the charter's heart: the first with commitments, else the first of all."""
        groups = self.groups
        for name, group in groups.items():
            if any(item.commitments for item in group.items):
                return name, group
        return next(iter(groups.items()), None)
