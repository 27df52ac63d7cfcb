"""Words that a list goes on from, with the statements of that list.

They are the “stem” of a part, a group or a value, a label such as “We will:” above the promises of each value,
or a text that ends in a colon above the items of its own part.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from charterc.lint.language.roles import STEMS
from charterc.lint.language.texts import Text, texts
from charterc.lint.rule import Context
from charterc.model.groups import Group, Item
from charterc.model.roles import Role
from charterc.model.statements import Statement

_LISTS = ("commitments", "goals", "how")
_LABELS = frozenset({Role.LABEL})
_PROSE = frozenset({Role.PROSE})


class LeadIn(NamedTuple):
    """Words above a list, and the texts of the list."""

    text: Text
    start: int
    """Where in the text the last line starts."""
    items: list[Text]

    @property
    def words(self) -> str:
        """The last line."""
        return " ".join(self.text.value[self.start :].split())


def lead_ins(context: Context) -> Iterator[LeadIn]:
    """All words of a charter that end in a colon above a list, or are a stem."""
    found = texts(context)
    leads = {(id(text.element), text.role): text for text in found.with_roles(STEMS)}
    labels = {id(text.node): text for text in found.with_roles(_LABELS)}
    prose = [text for text in found.with_roles(_PROSE) if text.value.rstrip().endswith(":")]
    for text in prose:
        if getattr(text.element, "stem", None) is None and text.node is text.element.node_of("text"):
            leads.setdefault((id(text.element), Role.STEM), text)
    if not leads and not labels:
        return
    by_element: dict[int, Text] = {}
    for text in found.english:
        by_element.setdefault(id(text.element), text)
    for lead, statements in _lists(context, leads, labels):
        items = [by_element[id(one)] for one in statements if id(one) in by_element]
        if items:
            yield LeadIn(lead, lead.value.rstrip().rfind("\n") + 1, items)


def _lists(
    context: Context, leads: dict[tuple[int, Role], Text], labels: dict[int, Text]
) -> Iterator[tuple[Text, list[Statement]]]:
    values = set()
    for group in context.charter.groups.values():
        stem = leads.get((id(group), Role.STEM))
        values.add(id(group))
        inside: list[Statement] = []
        for item in group.items:
            values.add(id(item))
            own = [kept for name in _LISTS for kept in _promises(item, name)]
            if (id(item), Role.STEM) in leads:
                yield leads[id(item), Role.STEM], own
            else:
                inside += own
        if stem is not None:
            yield stem, inside
        else:
            yield from _labelled(group, leads, labels)
    for (element, _), text in leads.items():
        if element not in values:
            yield text, list(getattr(text.element, "items", ()))


def _labelled(
    group: Group, leads: dict[tuple[int, Role], Text], labels: dict[int, Text]
) -> Iterator[tuple[Text, list[Statement]]]:
    """The labels of a group, each with what it stands above in every value that has no stem of its own."""
    node: Any = group.labels.node
    for name in _LISTS if isinstance(node, dict) else ():
        label = labels.get(id(node.get(name)))
        if label is not None:
            items = [item for item in group.items if (id(item), Role.STEM) not in leads]
            yield label, [kept for item in items for kept in _promises(item, name)]


def _promises(item: Item, name: str) -> list[Statement]:
    return [kept for kept in getattr(item, name) if not isinstance(kept, str)]
