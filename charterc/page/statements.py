"""Promises, signs, outcomes and ways as the page shows them."""

from __future__ import annotations

from collections.abc import Iterable

from charterc.model.groups import GroupLabels, Item
from charterc.model.parts import Section, SectionLabels
from charterc.model.passages import Place
from charterc.model.roles import PROMISES, Role
from charterc.model.statements import Statement
from charterc.page import richtext
from charterc.page.copying import copied
from charterc.page.element_views import StatementView
from charterc.page.making import Making

Labelled = SectionLabels | GroupLabels
"""Printed labels that may say what stands before who something is by."""

_LONGEST_TITLE = 60
"""Words above clauses that are longer, or that end with a sign, are a sentence or lead into them."""
_BY = {
    **dict.fromkeys(PROMISES, "by"),
    Role.EXPECTATION: "expected_of",
    Role.RESPONSIBILITY: "asked_of",
}
_SAID = frozenset({Role.STATEMENT, Role.OUTCOME})
"""What somebody says, and does not do."""


def statement_views(
    making: Making, statements: Iterable[Statement], prefix: str, role: Role, labels: Labelled | None = None
) -> list[StatementView]:
    """Statements of one role; one without an id has the `prefix` and its number in the list as its anchor."""
    return [
        statement_view(making, statement, statement.id or f"{prefix}-{number}", role, labels)
        for number, statement in enumerate(statements, start=1)
    ]


def statement_view(
    making: Making, statement: Statement, wanted: str, role: Role, labels: Labelled | None = None
) -> StatementView:
    """One statement with what stands below it; `wanted` is its anchor, unless that is taken."""
    anchor = making.anchors.give(wanted)
    first, *more = richtext.statement(statement.text)
    begins_in_line = first["kind"] == "paragraph"
    view = StatementView(
        **copied(StatementView, statement, making.pictures),
        words=first["inlines"] if begins_in_line else [],
        more=more if begins_in_line else [first, *more],
        plain=richtext.plain([first, *more]).strip(),
        anchor=anchor,
        by_label=by_label(making, statement, role, labels),
        items=statement_views(making, statement.items, anchor, role, labels),
    )
    view.is_title = bool(view.items) and len(view.plain) < _LONGEST_TITLE and view.plain[-1:].isalnum()
    if view.when:
        view.when = _leading_on(view.when)
    making.beside(view, statement)
    return view


def give_number(making: Making, view: StatementView, place: Place) -> None:
    """Gives a promise its number; what is printed is not said twice."""
    view.ref = making.numbers.promises.get(place, "")
    if view.number.strip(" ().:") == view.ref:
        view.number = ""


def by_label(making: Making, element: Section | Item | Statement, role: Role, labels: Labelled | None) -> str:
    """What stands before who it is by: the charter's own words, else what is true of such a text."""
    if not element.by:
        return ""
    if labels and labels.by is not None:
        return labels.by.rstrip(" :")
    return making.labels[_BY.get(role, "by_other" if role in _SAID else "owner")]


def _leading_on(condition: str) -> str:
    """A condition that stands before what holds under it: “If your worker is away:”."""
    return condition if condition[-1] in ".,:;!?…–—" else f"{condition}:"
