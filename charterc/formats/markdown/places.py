"""Links from one place of a charter to another, such as `[our values](#values)`.

On the web page every part, value and promise has an id. In Markdown only a heading has one, made from its words, and
each platform makes it in a way of its own: so a place has the id of the web page there, too, where a link leads to it.
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from charterc.page.everything import everything
from charterc.page.view import ContactView, Page, PartnerView


def linked_places(page: Page) -> frozenset[str]:
    """The ids of the page that something on it links to."""
    return _wanted(page) & _given(page)


def without_lost_links(page: Page) -> Page:
    """The page with the words alone where a link leads to no place on it."""
    lost = {f"#{place}" for place in _wanted(page) - _given(page)}
    if not lost:
        return page
    page = deepcopy(page)
    for node in everything(page):
        if isinstance(node, list):
            node[:] = [kept for one in node for kept in (one["inlines"] if _address(one) in lost else [one])]
        elif isinstance(node, ContactView):
            node.links = [(words, "" if url in lost else url) for words, url in node.links]
        elif isinstance(node, PartnerView) and node.url in lost:
            node.url = ""
    return page


def _wanted(page: Page) -> frozenset[str]:
    return frozenset(address[1:] for node in everything(page) for address in _addresses(node) if address[:1] == "#")


def _given(page: Page) -> frozenset[str]:
    return frozenset(node.anchor for node in everything(page.parts) if hasattr(node, "anchor"))


def _addresses(node: Any) -> list[str]:
    if isinstance(node, ContactView):
        return [url for _, url in node.links]
    return [node.url if isinstance(node, PartnerView) else _address(node)]


def _address(node: Any) -> str:
    """Where a link within a text leads to; "" for anything else."""
    return str(node["url"]) if isinstance(node, dict) and node.get("kind") == "link" else ""
