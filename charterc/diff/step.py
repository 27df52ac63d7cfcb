"""The page of what changed from one released version to the next, or to the charter as it is now."""

from __future__ import annotations

from dataclasses import dataclass, replace

from charterc.changes.change import Difference
from charterc.diff.looks import Looks
from charterc.diff.reports.html import render
from charterc.diff.sources import Source
from charterc.diff.view import SideView, build_view
from charterc.reading.read import Reading


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two."""

    reading: Reading
    label: str
    """What it is called: “version 2”."""
    facts: str
    """What stands in brackets behind it, such as its day; "" for nothing."""
    href: str
    """The address of its page, from the page of the changes."""


def changes_page(before: Side, after: Side, difference: Difference, looks: Looks) -> bytes:
    """The page as `charterc diff` makes it, with the way back to both sides. Raises `TemplateError`."""
    view = build_view(Source(before.label, before.reading), Source(after.label, after.reading), difference)
    return render(replace(view, before=_named(view.before, before), after=_named(view.after, after)), looks)


def _named(view: SideView, side: Side) -> SideView:
    return replace(view, facts=side.facts, href=side.href)
