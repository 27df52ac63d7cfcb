"""Links from one place of a charter to another, such as `[our values](#values)`.

On the web page every part, value and promise has an id. In Markdown only a heading has one, made from its words, and
each platform makes it in a way of its own: so a place has the id of the web page there, too, where a link leads to it.
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from charterc.page.element_views import ContactView, ItemView, MeasureView, PartnerView, StatementView
from charterc.page.everything import every_node, everything
from charterc.page.view import Page, PartView

_PLACES = (PartView, ItemView, StatementView, MeasureView)


def places(page: Page) -> tuple[Page, frozenset[str]]:
    """The page with the words alone where a link leads to no place on it, and the ids that its other links lead to."""
    wanted: set[str] = set()
    given: set[str] = set()
    for node in every_node(page):
        wanted.update(address[1:] for address in _addresses(node) if address[:1] == "#")
        if isinstance(node, _PLACES):
            given.add(node.anchor)
    return _without(page, wanted - given), frozenset(wanted & given)


def _without(page: Page, places: set[str]) -> Page:
    """The page without its links to some places."""
    if not places:
        return page
    lost = {f"#{place}" for place in places}
    page = deepcopy(page)
    for node in everything(page):
        if isinstance(node, list):
            node[:] = [kept for one in node for kept in (one["inlines"] if _address(one) in lost else [one])]
        elif isinstance(node, ContactView):
            node.links = [(words, "" if url in lost else url) for words, url in node.links]
        elif isinstance(node, PartnerView) and node.url in lost:
            node.url = ""
    return page


def _addresses(node: Any) -> list[str]:
    if isinstance(node, dict):
        return [_address(node)]
    if isinstance(node, ContactView):
        return [url for _, url in node.links]
    return [node.url] if isinstance(node, PartnerView) else []


def _address(node: Any) -> str:
    """Where a link within a text leads to; "" for anything else."""
    return str(node["url"]) if isinstance(node, dict) and node.get("kind") == "link" else ""
