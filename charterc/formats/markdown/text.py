"""Rich text as GitHub-flavoured Markdown, with every character that would mean something escaped."""

from __future__ import annotations

import re
from typing import Any

from charterc.formats.templates import Filters
from charterc.page.richtext import Block, Inline

# `$` because GitHub reads $…$ as mathematics, `~` for strike-through, `|` for tables, `&` for entities.
_SPECIAL = re.compile(r"[\\`*_\[\]<>$~|]|&(?=#?\w+;)|!(?=\[)")
_LINE_START = re.compile(r"^(\s*)(?:([-+#=])|(\d+)([.)])(?=\s|$))")
# What GitHub makes something of after Markdown is read: mentions, addresses, issues, commits, signs such as “:tada:”.
_LIVE = re.compile(r"(?<=@)|(?<=#)(?=\d)|(?<=:)(?=//)|(?<=\bwww)(?=\.)|(?<=[A-Za-z]-)(?=\d)|(?<=:)(?=[\w+-]+:)")
_COMMIT = re.compile(r"\b[0-9a-f]{7,40}\b", re.IGNORECASE)
_SHORTER_THAN_A_COMMIT = 6
_NOTHING = "&#8203;"
"""A space without width: nobody sees it, and what it stands in is no longer one word."""
_URL_SPECIAL = re.compile(r"[()<>\s\\]")
_BLANKS = re.compile(r"\n{3,}")


def escape(text: str) -> str:
    """Text that prints as itself in Markdown, also at the start of a line."""
    text = _SPECIAL.sub(lambda match: "\\" + match.group(), " ".join(text.split()))
    return _LINE_START.sub(_guard, text)


def inert(text: str) -> str:
    """Text that prints as itself on GitHub too: nobody is mentioned, and no issue, commit or address is linked to."""
    return _COMMIT.sub(_in_pieces, _LIVE.sub(_NOTHING, escape(text)))


def _in_pieces(match: re.Match[str]) -> str:
    letters, length = match.group(), _SHORTER_THAN_A_COMMIT
    return _NOTHING.join(letters[start : start + length] for start in range(0, len(letters), length))


def _guard(match: re.Match[str]) -> str:
    if match.group(2):
        return f"{match.group(1)}\\{match.group(2)}"
    return f"{match.group(1)}{match.group(3)}\\{match.group(4)}"


def inlines(tree: list[Inline]) -> str:
    """A line of text with its emphasis and links."""
    return _LINE_START.sub(_guard, "".join(map(_inline, tree)).strip())


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
        return _SPECIAL.sub(lambda match: "\\" + match.group(), re.sub(r"\s+", " ", node["text"]))
    if kind == "break":
        return "\\\n"
    inner = "".join(map(_inline, node["inlines"]))
    if kind == "link":
        return _link(inner, node["url"])
    mark = "**" if kind == "strong" else "*"
    words = inner.strip()
    if not words:
        return inner
    # Marks that touch a space do not open or close in Markdown.
    before, after = inner[: len(inner) - len(inner.lstrip())], inner[len(inner.rstrip()) :]
    return f"{before}{mark}{words}{mark}{after}"


def _link(inner: str, url: str) -> str:
    bare = re.sub(r"\\(.)", r"\1", inner)
    if url in {bare, f"mailto:{bare}"}:
        return f"<{bare}>"
    safe = _URL_SPECIAL.sub(lambda match: f"%{ord(match.group()):02X}", url)
    return f"[{inner}]({safe})"


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
    ("md_blocks", blocks),
    ("md_inlines", inlines),
    ("md_cell", cell),
    ("md_tidy", tidy),
)
"""What the templates call."""
