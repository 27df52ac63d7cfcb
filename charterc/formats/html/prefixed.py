"""A page whose ids meet none of those on the page that takes it in."""

from __future__ import annotations

import copy
from dataclasses import fields, is_dataclass
from typing import Any

from charterc.page.view import Page


def prefixed(page: Page, prefix: str) -> Page:
    """A copy of a page in which every id, and every link to one, starts with `prefix`."""
    page = copy.deepcopy(page)
    _prefix(page, prefix, set())
    return page


def _prefix(node: Any, prefix: str, done: set[int]) -> None:
    # A part may be found in two places, such as among the parts and as the heart of the page.
    if id(node) in done:
        return
    done.add(id(node))
    inner: Any = ()
    if is_dataclass(node):
        if hasattr(node, "anchor"):
            node.anchor = f"{prefix}{node.anchor}"
        inner = [getattr(node, field.name) for field in fields(node)]
    elif isinstance(node, dict):
        if node.get("kind") == "link" and node["url"].startswith("#"):
            node["url"] = f"#{prefix}{node['url'][1:]}"
        inner = list(node.values())
    elif isinstance(node, list | tuple):
        inner = node
    for below in inner:
        _prefix(below, prefix, done)
