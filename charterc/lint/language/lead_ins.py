"""Words that a list goes on from, with the statements of that list.

They are the “stem” of a part, a group or a value, a label such as “We will:” above the promises of each value,
or a text that ends in a colon above the items of its own part.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from charterc.lint.language.analysis import Analysis
from charterc.lint.language.text import Text
from charterc.lint.language.texts import Texts
from charterc.model.element import Element, hyphenated
from charterc.model.groups import Group, Item
from charterc.model.roles import Role
from charterc.model.statements import Statement

_LISTS = {"commitments": "stem", "goals": "goals_stem", "how": "how_stem"}
"""The lists of a value that may go on from words above them, and the fields of those words."""


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


def lead_ins(analysis: Analysis) -> Iterator[LeadIn]:
    """All words of a charter that end in a colon above a list, or are a stem."""
    texts = analysis.texts
    for text, statements in _lists(analysis.elements, texts):
        items = [item for item in (_field(texts, one, "text") for one in statements) if item]
        if text and items:
            yield LeadIn(text, text.value.rstrip().rfind("\n") + 1, items)


def _lists(elements: Iterable[Element], texts: Texts) -> Iterator[tuple[Text | None, list[Statement]]]:
    for element in elements:
        if isinstance(element, Group):
            yield from _below_group(element, texts)
        elif isinstance(element, Item):
            yield from _below_item(element, texts)
        elif getattr(element, "items", None):
            yield _stem(texts, element), list(getattr(element, "items", ()))


def _below_item(item: Item, texts: Texts) -> Iterator[tuple[Text | None, list[Statement]]]:
    """Each list of a value with its own stem; all of them with the text above, where none has one."""
    if not _has_stem(item):
        yield _stem(texts, item), _promises([item], _LISTS)
    for name, stem in _LISTS.items():
        yield _field(texts, item, stem), _promises([item], [name])


def _has_stem(item: Item) -> bool:
    return any(getattr(item, stem) for stem in _LISTS.values())


def _below_group(group: Group, texts: Texts) -> Iterator[tuple[Text | None, list[Statement]]]:
    """What stands above the lists of all values that have no stem of their own: the group's stem, or its labels."""
    items = [item for item in group.items if not _has_stem(item) and _stem(texts, item) is None]
    stem = _stem(texts, group)
    if stem:
        yield stem, _promises(items, _LISTS)
        return
    for name in _LISTS:
        yield _field(texts, group.labels, name), _promises(items, [name])


def _stem(texts: Texts, element: Element) -> Text | None:
    """The stem of an element; where it has none, its text that ends in a colon."""
    if getattr(element, "stem", None):
        return _field(texts, element, "stem")
    text = _field(texts, element, "text")
    return text if text and text.role is Role.PROSE and text.value.rstrip().endswith(":") else None


def _field(texts: Texts, element: Element, name: str) -> Text | None:
    """The text that stands in a field of an element; None where it has none, or none in English."""
    return texts.at(element.node_of(hyphenated(name))) if getattr(element, name, None) else None


def _promises(items: list[Item], lists: Iterable[str]) -> list[Statement]:
    written = (kept for item in items for name in lists for kept in getattr(item, name))
    return [kept for kept in written if not isinstance(kept, str)]
