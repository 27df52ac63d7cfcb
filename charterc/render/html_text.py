"""Rich text as HTML. Every character of the charter is escaped here or by Jinja, none twice."""

from __future__ import annotations

from html import escape
from typing import Any

from markupsafe import Markup

from charterc.render.richtext import Block, Inline

_TAGS = {"strong": "strong", "emphasis": "em"}


def inlines(tree: list[Inline]) -> Markup:
    """A line of text with its emphasis and links."""
    return Markup("".join(map(_inline, tree)))  # noqa: S704 - every text node is escaped in _inline


def blocks(tree: list[Block]) -> Markup:
    """Paragraphs, lists and quotations."""
    return Markup("\n".join(map(_block, tree)))  # noqa: S704 - as above


def _inline(node: dict[str, Any]) -> str:
    kind = node["kind"]
    if kind == "text":
        return escape(node["text"], quote=False)
    if kind == "break":
        return "<br>"
    inner = "".join(map(_inline, node["inlines"]))
    if kind == "link":
        return f'<a href="{escape(node["url"])}">{inner}</a>'
    return f"<{_TAGS[kind]}>{inner}</{_TAGS[kind]}>"


def _block(node: dict[str, Any]) -> str:
    kind = node["kind"]
    if kind == "paragraph":
        return f"<p>{''.join(map(_inline, node['inlines']))}</p>"
    if kind == "quote":
        return "<blockquote>" + "\n".join(map(_block, node["blocks"])) + "</blockquote>"
    tag = "ol" if node["ordered"] else "ul"
    start = f' start="{node["start"]}"' if node["ordered"] and node["start"] != 1 else ""
    return f"<{tag}{start}>" + "".join(f"<li>{_item(item)}</li>" for item in node["items"]) + f"</{tag}>"


def _item(item: list[Block]) -> str:
    """A list item of one paragraph needs no <p>."""
    if item and item[0]["kind"] == "paragraph":
        rest = "\n".join(map(_block, item[1:]))
        return "".join(map(_inline, item[0]["inlines"])) + rest
    return "\n".join(map(_block, item))
