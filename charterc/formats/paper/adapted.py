"""On a poster: which words are an adopter's own. There is no room for the charter's words beside them, as on a page."""

from __future__ import annotations

from typing import Any

MARK = "*"
"""Stands behind what an adopter says in other words than its charter. The foot of the sheet says what it means."""


def mark_adapted(node: Any) -> bool:
    """Marks what is adapted in the data of a page, which is changed; whether anything is."""
    within = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    marked = sum(mark_adapted(inner) for inner in within) > 0
    if not isinstance(node, dict) or not node.get("adapted"):
        return marked
    for key in ("name", "heading", "plain"):
        if node.get(key):
            node[key] += MARK
    if node.get("words"):
        node["words"].append({"kind": "text", "text": MARK})
    return True
