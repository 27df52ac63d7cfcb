"""On paper: which words are an adopter's own. The charter's words do not stand beside them, as on a page."""

from __future__ import annotations

from typing import Any

MARK = "*"
"""Stands behind what an adopter says in other words than its charter. The sheet says what it means."""


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
    if node.get("heading") == "":
        _mark_end(node.get("text"))
    return True


def _mark_end(blocks: Any) -> None:
    """Marks running text without a heading behind its last word."""
    if not blocks:
        return
    last = blocks[-1]
    if "inlines" in last:
        last["inlines"].append({"kind": "text", "text": MARK})
    else:
        _mark_end(last["blocks"] if "blocks" in last else last["items"][-1])
