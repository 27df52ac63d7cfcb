"""Rich text as GitHub-flavoured Markdown, with every character that would mean something escaped."""

from __future__ import annotations

import re
from typing import Any

from charterc.formats.markdown.escape import escape, escape_alt, escape_inside, guarded
from charterc.formats.templates import Filters
from charterc.page.richtext import Block, Inline, plain

_PLAIN_ADDRESS = re.compile(r"(?:https?|mailto|tel):[^\s\\<>&`]+|[\w.+'-]+@[\w.-]+", re.IGNORECASE)
_URL_SPECIAL = re.compile(r"[()<>\s\\`\"]")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_BLANKS = re.compile(r"\n{3,}")


def inlines(tree: list[Inline]) -> str:
    """A line of text with its emphasis and links."""
    return guarded("".join(map(_inline, tree)).strip())


def cell(tree: list[Inline]) -> str:
    """A line of text for a cell of a table: breaks become spaces."""
    return inlines(tree).replace("\\\n", " ").replace("\n", " ")


def blocks(tree: list[Block], indent: str = "") -> str:
    """Paragraphs, lists and quotations, divided by blank lines; `indent` goes before every further line."""
    text = "\n\n".join(_block(node) for node in tree)
    return text.replace("\n", "\n" + indent) if indent else text


def tidy(text: str) -> str:
    """No line ends in a space, no two blank lines follow each other, one line end at the end."""
    lines = (line.rstrip() for line in text.split("\n"))
    return _BLANKS.sub("\n\n", "\n".join(lines)).strip("\n") + "\n"


def _inline(node: dict[str, Any]) -> str:
    kind = node["kind"]
    if kind == "text":
        return escape_inside(re.sub(r"\s+", " ", node["text"]))
    if kind == "break":
        return "\\\n"
    if kind == "link":
        return _link(node["inlines"], node["url"])
    inner = "".join(map(_inline, node["inlines"]))
    mark = "**" if kind == "strong" else "*"
    words = inner.strip()
    if not words:
        return inner
    # Marks that touch a space do not open or close in Markdown.
    before, after = inner[: len(inner) - len(inner.lstrip())], inner[len(inner.rstrip()) :]
    return f"{before}{mark}{words}{mark}{after}"


def address(url: str) -> str:
    """A web or e-mail address that is a link and its own words."""
    if _PLAIN_ADDRESS.fullmatch(url):
        return f"<{url}>"
    return f"[{escape_inside(url)}]({target(url)})"


def target(url: str) -> str:
    """An address as it stands behind the words of a link."""
    safe = _URL_SPECIAL.sub(lambda match: "".join(f"%{byte:02X}" for byte in match.group().encode()), url)
    return _ENTITY.sub("&amp;", safe)


def _link(tree: list[Inline], url: str) -> str:
    words = plain(tree)
    if url in {words, f"mailto:{words}"} and _PLAIN_ADDRESS.fullmatch(words):
        return f"<{words}>"
    return f"[{''.join(map(_inline, tree))}]({target(url)})"


def _block(node: dict[str, Any]) -> str:
    kind = node["kind"]
    if kind == "paragraph":
        return inlines(node["inlines"])
    if kind == "quote":
        inner = "\n\n".join(map(_block, node["blocks"]))
        return "\n".join(f"> {line}".rstrip() for line in inner.split("\n"))
    lines = []
    for index, item in enumerate(node["items"]):
        mark = f"{node['start'] + index}. " if node["ordered"] else "- "
        inner = "\n\n".join(map(_block, item))
        lines.append(mark + inner.replace("\n", "\n" + " " * len(mark)))
    return "\n".join(lines)


FILTERS: Filters = (
    ("md", escape),
    ("md_address", address),
    ("md_alt", escape_alt),
    ("md_target", target),
    ("md_blocks", blocks),
    ("md_inlines", inlines),
    ("md_cell", cell),
    ("md_tidy", tidy),
)
"""What the templates call."""
