"""Values, principles and cornerstones as the page shows them."""

from __future__ import annotations

from collections.abc import Iterable

from charterc.model.groups import Group, GroupLabels, Item
from charterc.model.passages import Place
from charterc.model.roles import Role
from charterc.model.statements import Statement
from charterc.page.copying import copied
from charterc.page.element_views import ItemView, StatementView
from charterc.page.making import Making
from charterc.page.statements import by_label, give_number, statement_view, statement_views

LABELS = {
    "name": "",
    **{key: key for key in ("why", "goals", "how", "indicators")},
    "outcomes": "outcomes_served",
}
"""Labels of ours that stand where the charter prints none."""


def item_views(making: Making, key: str, group: Group) -> list[ItemView]:
    """The items of the group that the charter writes under `key`."""
    return [_item_view(making, key, group, index) for index in range(len(group.items))]


def note_repeats(groups: Iterable[list[ItemView]]) -> None:
    """A promise kept under several values names its other places."""
    places: dict[str, list[StatementView]] = {}
    for items in groups:
        for item in items:
            for view in item.commitments:
                if view.id:
                    places.setdefault(view.id, []).append(view)
    for views in places.values():
        for view in views:
            view.also = [other.ref for other in views if other is not view and other.ref]


def _item_view(making: Making, key: str, group: Group, index: int) -> ItemView:
    item, labels = group.items[index], group.labels
    anchor = making.anchors.give(item.id or item.name)
    badge = making.numbers.values[key, index]
    view = ItemView(
        **copied(ItemView, item, making.pictures) | {"colour": _colour(making, item, index)},
        anchor=anchor,
        position=index + 1,
        badge=badge,
        beside_badge=item.number if item.number and item.number.strip(" ().:") != badge else "",
        labels=_labels(making, item, labels),
        by_label=by_label(making, item, Role.COMMITMENT, labels),
        commitments=_commitments(making, item, anchor, Place(key, index, 0), labels),
        goals=statement_views(making, item.goals, f"{anchor}-goal", Role.GOAL, labels),
        how=statement_views(making, item.how, f"{anchor}-how", Role.WAY, labels),
        indicators=statement_views(making, item.indicators, f"{anchor}-sign", Role.INDICATOR, labels),
        outcomes=making.served(item),
        serves_all=item.serves_all,
        related=[making.item_names[name] for name in item.related],
    )
    making.beside(view, item)
    return view


def _colour(making: Making, item: Item, index: int) -> int:
    """The place of its colour in the palette: its own, else the theme's colours in turn."""
    return making.palette.index(item.colour) if item.colour else index % making.theme_colours


def _labels(making: Making, item: Item, printed: GroupLabels) -> dict[str, str]:
    """The labels above its lists. Printed words that lead into a list are enough without a label of ours.

    The promises have one of ours only where they would else seem to belong to the words above them.
    """
    led = (key for key in ("goals", "how", "indicators") if getattr(item, f"{key}_stem"))
    bare = {key: "" for key in led if getattr(printed, key) is None}
    follows = bool(item.why or item.goals) and not (item.stem or item.by)
    ours = {**LABELS, "commitments": "commitments" if follows else ""}
    return making.printed_labels(printed, ours) | bare


def _commitments(making: Making, item: Item, anchor: str, first: Place, labels: GroupLabels) -> list[StatementView]:
    views = []
    for position, entry in enumerate(item.commitments):
        statement = entry if isinstance(entry, Statement) else making.shared[entry]
        wanted = f"{anchor}-{statement.id or position + 1}"
        view = statement_view(making, statement, wanted, Role.COMMITMENT, labels)
        give_number(making, view, first._replace(position=position))
        views.append(view)
    return views
