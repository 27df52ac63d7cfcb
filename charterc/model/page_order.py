"""The order of the page: what `page` says first, then whatever it leaves out, in the order of the file."""

from __future__ import annotations

from charterc.model.charter import PARTS, Chapter, Charter
from charterc.model.groups import Group


def page_order(charter: Charter) -> list[str | Chapter]:
    """The chapters and the names of parts, in order.

    Sections stand where the key `sections` stands. Nothing is left out: a part that nobody thought of is better at
    the end than lost.
    """
    written: list[str] = []
    node = charter.node if isinstance(charter.node, dict) else {}
    for key in node or charter.model_dump(exclude_none=True, by_alias=True):
        if key == "sections":
            written.extend(charter.sections)
        elif key in PARTS and getattr(charter, key) is not None:
            written.append(str(key))
    order: list[str | Chapter] = list(charter.page)
    named = {name for entry in order for name in (entry.parts if isinstance(entry, Chapter) else (entry,))}
    return order + [name for name in written if name not in named]


def part_names(charter: Charter) -> list[str]:
    """The names of the parts in the order of the page, whichever chapter they stand in."""
    return [name for entry in page_order(charter) for name in (entry.parts if isinstance(entry, Chapter) else (entry,))]


def main_group(charter: Charter) -> tuple[str, Group] | None:
    """The list of values at the charter's heart: the first on the page with commitments.

    Where none has any, values and principles come before levels, which only say where co-production happens.
    """
    groups = charter.groups
    for name in part_names(charter):
        if name in groups and any(item.commitments for item in groups[name].items):
            return name, groups[name]
    return next(iter(groups.items()), None)
