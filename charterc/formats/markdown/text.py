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
_GAP = "\n\n"
_LIST_BEGINS = "\x1e"
"""No text has this sign: it counts as a space, of which only plain ones are left."""
_IN_LIST = re.compile(r" |(?:-|\d+[.)]) ")
"""A line of an item: what goes on in one is indented."""


def inlines(tree: list[Inline]) -> str:
    """A line of text with its emphasis and links."""
    return guarded("".join(map(_inline, tree)).strip())


def cell(tree: list[Inline]) -> str:
    """A line of text for a cell of a table: breaks become spaces."""
    return inlines(tree).replace("\\\n", " ").replace("\n", " ")


def blocks(tree: list[Block]) -> str:
    """Paragraphs, lists and quotations, divided by blank lines."""
    # A numbered list that follows another one would go on from its last number, if it had the same sign behind its own.
    after_numbers = (before.get("ordered", False) for before in ({}, *tree))
    return _GAP.join(_block(node, ")" if follows else ".") for node, follows in zip(tree, after_numbers, strict=False))


def blocks_after(tree: list[Block], label: str) -> str:
    """The same behind a label: on its line where they start with a paragraph, else below it."""
    return f"{label}{' ' if tree and tree[0]['kind'] == 'paragraph' else _GAP}{blocks(tree)}"


def quoted(text: str) -> str:
    """Markdown as one quotation."""
    return "\n".join(f"> {line}".rstrip() for line in tidy(text).rstrip("\n").split("\n"))


def list_begins(label: str) -> str:
    """A line that `tidy` takes out again. Where another list ends there, the label stays, and keeps the two apart."""
    return _LIST_BEGINS + escape(label)


def item(text: str, number: int = 0) -> str:
    """An item of a list, with a number or without (0), around all that stands in it."""
    return _item(f"{number}. " if number else "- ", tidy(text).rstrip("\n"))


def tidy(text: str) -> str:
    """No line ends in a space, no two blank lines follow each other, one line end at the end, no lists run together."""
    lines: list[str] = []
    for line in text.split("\n"):
        if not line.startswith(_LIST_BEGINS):
            lines.append(line.rstrip())
        elif _IN_LIST.match(next(filter(None, reversed(lines)), "")):
            lines += ["", f"**{line.removeprefix(_LIST_BEGINS).strip()}:**", ""]
    return _BLANKS.sub(_GAP, "\n".join(lines)).strip("\n") + "\n"


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
    """A web or e-mail address that is a link and its own words; the words alone for a place on the same page."""
    if url.startswith("#"):
        return escape(url)
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


def _block(node: dict[str, Any], sign: str = ".") -> str:
    kind = node["kind"]
    if kind == "paragraph":
        return inlines(node["inlines"])
    if kind == "quote":
        return quoted(blocks(node["blocks"]))
    marks = (f"{node['start'] + index}{sign} " if node["ordered"] else "- " for index in range(len(node["items"])))
    return "\n".join(map(_item, marks, map(blocks, node["items"])))


def _item(mark: str, text: str) -> str:
    return mark + text.replace("\n", "\n" + " " * len(mark))


FILTERS: Filters = (
    ("md", escape),
    ("md_address", address),
    ("md_alt", escape_alt),
    ("md_target", target),
    ("md_blocks", blocks),
    ("md_after", blocks_after),
    ("md_quote", quoted),
    ("md_item", item),
    ("md_list_begins", list_begins),
    ("md_inlines", inlines),
    ("md_cell", cell),
)
"""What the templates call."""
