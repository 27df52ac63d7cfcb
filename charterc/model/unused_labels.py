"""Labels that a charter gives and that nothing on the page would stand under."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from charterc.model.charter import Charter
from charterc.model.element import Element
from charterc.model.groups import Item
from charterc.model.measures import Measure
from charterc.model.parts import Section
from charterc.problem import Problem, Severity
from charterc.source.nodes import place


def unused_labels(charter: Charter, file: str) -> Iterator[Problem]:
    """A warning for each label that would not be printed, in the order of the models."""
    for labels, used in _labels(charter):
        for name, field in type(labels).model_fields.items():
            if getattr(labels, name) and name not in used:
                yield Problem(
                    "unused-label",
                    f"The label “{getattr(labels, name)}” has nothing to stand at, so it is not printed.",
                    file,
                    place(labels.node_of(field.alias or name)),
                    f"Delete it, or give the charter what it names ({field.alias or name}).",
                    Severity.WARNING,
                )


def _labels(charter: Charter) -> Iterator[tuple[Element, set[str]]]:
    """The labels of each part, and the names of those that are printed."""
    items = [item for group in charter.groups.values() for item in group.items]
    for group in charter.groups.values():
        used = {name for name in Item.model_fields if any(getattr(item, name) for item in group.items)}
        yield group.labels, used if used - {"name", "number", "id", "language"} else set()
    if charter.outcomes:
        linked = {"value", "outcomes"} if any(item.outcomes for item in items) else set()
        everything: list[Item | Measure] = [*items, *(charter.measures.items if charter.measures else ())]
        yield charter.outcomes.labels, linked | ({"all"} if any(one.serves_all for one in everything) else set())
    if charter.measures:
        measures = charter.measures.items
        used = {name for name in Measure.model_fields if any(getattr(measure, name) for measure in measures)}
        entries = [entry for measure in measures for entry in measure.history]
        used |= {"date"} if entries else set()
        used |= {"text"} if any(entry.text for entry in entries) else set()
        used |= {"status"} if any(entry.rating for entry in entries) else set()
        used |= {"evidence"} if any(entry.evidence for entry in entries) else set()
        yield charter.measures.labels, used
    for section in _sections(part for part in charter.parts.values() if isinstance(part, Section)):
        owned = section.by or any(statement.by for statement in section.items)
        yield section.labels, {"by"} if owned else set()


def _sections(sections: Iterable[Section]) -> Iterator[Section]:
    for section in sections:
        yield section
        yield from _sections(section.groups)
