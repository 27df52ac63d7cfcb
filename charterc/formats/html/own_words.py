"""All that an adopter says in other words than its charter, in one list: on the page itself a star stands behind it."""

from __future__ import annotations

from dataclasses import dataclass

from charterc.page.element_views import AdaptedView, ItemView, StatementView
from charterc.page.everything import every_view
from charterc.page.view import Page, PartView

_SHORT = 120
"""Longer words are not told again: their part has a name."""


@dataclass(frozen=True, slots=True)
class OwnSaid:
    """One of them: what it is about, in the words of its place, and what the charter says there."""

    about: str
    language: str
    said: AdaptedView


def said_in_own_words(page: Page) -> list[OwnSaid]:
    """In the order of the page, what stands at its head first; each once, however often it is shown."""
    if page.adopter is None:
        return []
    found = [OwnSaid(_short(one, page.title), "", one) for one in page.adopter.adapted]
    for view in every_view(page.parts):
        if isinstance(view, PartView | ItemView | StatementView):
            found += [OwnSaid(_about(view, one, page), view.language, one) for one in view.adapted]
    return [one for place, one in enumerate(found) if one not in found[:place]]


def _about(view: PartView | ItemView | StatementView, one: AdaptedView, page: Page) -> str:
    if isinstance(view, PartView):
        return _short(one, view.heading or page.labels.get(view.key, ""))
    number = (view.badge or view.number) if isinstance(view, ItemView) else (view.ref or view.number)
    words = _short(one, view.name if isinstance(view, ItemView) else view.plain)
    return f"{number} {words}" if number else words


def _short(one: AdaptedView, name: str) -> str:
    return one.own if len(one.own) <= _SHORT else name
