"""The page of what changed from one released version to the next, or to the charter as it is now."""

from __future__ import annotations

from dataclasses import dataclass, replace

from charterc.changes.change import Difference
from charterc.comparison.looks import Looks
from charterc.comparison.report import Side
from charterc.comparison.reports.html import render
from charterc.comparison.sources import Source
from charterc.diff.view import build_view
from charterc.reading.read import Reading


@dataclass(frozen=True, slots=True)
class Step:
    """One of the two."""

    reading: Reading
    label: str
    """What it is called: “version 2”."""
    facts: str
    """What stands in brackets behind it, such as its day; "" for nothing."""
    href: str
    """The address of its page, from the page of the changes."""


def changes_page(before: Step, after: Step, difference: Difference, looks: Looks) -> bytes:
    """The page as `charterc diff` makes it, with the way back to both sides. Raises `TemplateError`."""
    view = build_view(Source(before.label, before.reading), Source(after.label, after.reading), difference)
    was, now = (_named(side, step) for side, step in zip(view.sides, (before, after), strict=True))
    return render(replace(view, sides=(was, now)), looks)


def _named(shown: Side, step: Step) -> Side:
    return replace(shown, facts=step.facts, href=step.href)
