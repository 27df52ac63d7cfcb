"""Rich text as HTML. Every character of the charter is escaped here or by Jinja, none twice."""

from __future__ import annotations

import re
from typing import Any

from markupsafe import Markup

from charterc.formats.templates import Filters
from charterc.page.richtext import Block, Inline, plain

_TAGS = {"strong": "strong", "emphasis": "em"}


def inlines(tree: list[Inline]) -> Markup:
    """A line of text with its emphasis and links."""
    return Markup(_line(tree))  # noqa: S704 - every text node is escaped in _inline


def blocks(tree: list[Block]) -> Markup:
    """Paragraphs, lists and quotations."""
    return Markup("\n".join(map(_block, tree)))  # noqa: S704 - as above


def starred(tree: list[Block]) -> Markup:
    """The same with a star behind the last word."""
    said = blocks(tree)
    end = _ENDS.search(said)
    return said[: end.start()] + STAR + said[end.start() :] if end else said


STAR = Markup('<span class="star">*</span>')
"""Stands behind what an adopter says in other words than its charter. The page says what it means."""
_ENDS = re.compile(r"(?:</(?:p|ol|ul|li|blockquote)>\s*)+\Z")


def kept(words: str) -> Markup:
    """Words of a heading, in which “Co-production” stays in one piece, and so does a stroke with the word before it."""
    divided = _POINTED.sub(_ONE, _STROKED.sub(_ONE, escape(words)))
    return Markup(_HYPHENATED.sub(_ONE, divided))  # noqa: S704 - escaped


def titled(words: str, star: Markup) -> Markup:
    """The words of a title, as `kept`, with their star: the last one stands alone on no line where two fit on one."""
    start, _, last = words.rpartition(" ")
    start, space, before = start.rpartition(" ")
    if not space or len(f"{before} {last}") > _LONGEST_PAIR or not before.strip(_STROKES):
        return kept(words) + star
    return kept(start) + Markup(' <span class="one">{} {}{}</span>').format(before, last, star)


_LONGEST_PAIR = 22
"""So many letters of a title fit on a line of a phone."""
_STROKES = "&|·•–-"
_ONE = r'<span class="one">\1</span>'
# “Families |” and “parents /”: no line begins with a stroke. And none ends in a point between two names.
_STROKED = re.compile(r"(?<!\S)([^\s<>]{1,20} [|/])(?!\S)")
_POINTED = re.compile(r"(?<= )([·•] [^\s-]+)(?!\S)")
# Neither in the middle of an entity nor a whole address.
_HYPHENATED = re.compile(r"(?<!\S)([^\s-]{1,12}(?:-[^\s-]{1,14})+)(?!\S)")


def whole(address: str) -> Markup:
    """An e-mail address, in one piece as long as a line has room for it; else it breaks behind its “@”."""
    return Markup(_address(address))  # noqa: S704 - escaped


def in_pieces(address: str) -> Markup:
    """An address that breaks after its dots and strokes, where its line has no room for the whole of it."""
    return Markup(_in_pieces(address))  # noqa: S704 - escaped


def to(address: str) -> Markup:
    """Where a link leads to, and how that is printed behind it where it differs: with room to break, as `in_pieces`."""
    printed = _LONG.sub(lambda found: _SIGNS.sub("\\g<0>\u200b", found.group()), address)
    at = f' data-at="{_quoted(printed)}"' if printed != address else ""
    return Markup(f'href="{_quoted(address)}"{at}')  # noqa: S704 - escaped


def _address(words: str) -> str:
    local, at, domain = words.partition("@")
    if at and max(len(local), len(domain)) <= _PART_OF_A_LINE < len(words):
        # Browsers fill a line as far as they can: with a place to break behind each dot, they would cut the domain.
        pieces = f"{escape(local)}@<wbr><span>{escape(domain)}</span>"
    else:
        pieces = _in_pieces(words)
    return f'<span class="one">{pieces}</span>'


_PART_OF_A_LINE = 30
"""So many letters of an address fit beside a wheel, and in a box for contacts."""


def _running(words: str) -> str:
    """Text in which “non-verbal” and “parents /” stay in one piece; an address breaks after its dots and strokes."""
    return _STROKED.sub(_ONE, _JOINED.sub(_ONE, _in_pieces(words)))


def _in_pieces(words: str) -> str:
    return escape(_LONG.sub(lambda found: _SIGNS.sub("\\g<0>\0", found.group()), words)).replace("\0", "<wbr>")


# As on paper (templates/typst/words.typ).
_LONG = re.compile(r"\S{25,}")
_SIGNS = re.compile(r"[@./_&?=-]+(?=\w)")


# With the quotation mark before it and the comma behind it, which would else stand on lines of their own.
_JOINED = re.compile(
    r"(?<!\S)([^\w\s&;]{0,2}(?:co-\w{2,20}|\w{1,8}(?:-\w{1,10}){1,2})[^\w\s&;-]{0,3})(?!\S)", re.IGNORECASE
)
_MAIL = re.compile(r"[^@\s]+@[^@\s]+")


def _line(tree: list[Inline]) -> str:
    # A link that is all there is on its line is no link in running text: it gets the height of a finger.
    alone = len(tree) == 1 and tree[0]["kind"] == "link"
    return _link(tree[0], alone=True) if alone else "".join(map(_inline, tree))


def _inline(node: dict[str, Any]) -> str:
    kind = node["kind"]
    if kind == "text":
        return _running(node["text"])
    if kind == "break":
        return "<br>"
    if kind == "link":
        return _link(node)
    return f"<{_TAGS[kind]}>{''.join(map(_inline, node['inlines']))}</{_TAGS[kind]}>"


def _link(node: dict[str, Any], *, alone: bool = False) -> str:
    # On paper the address of a link is printed behind it, unless its words are the address.
    printed = node["url"].startswith("http") and node["url"] != plain(node["inlines"])
    classes = " ".join(name for name, holds in (("to", printed), ("tall", alone)) if holds)
    kind = f' class="{classes}"' if classes else ""
    said = plain(node["inlines"])
    words = _address(said) if _MAIL.fullmatch(said) else "".join(map(_inline, node["inlines"]))
    leads = to(node["url"]) if printed else f'href="{_quoted(node["url"])}"'
    return f"<a{kind} {leads}>{words}</a>"


def _block(node: dict[str, Any]) -> str:
    kind = node["kind"]
    if kind == "paragraph":
        return f"<p>{_line(node['inlines'])}</p>"
    if kind == "quote":
        return "<blockquote>" + "\n".join(map(_block, node["blocks"])) + "</blockquote>"
    tag = "ol" if node["ordered"] else "ul"
    start = f' start="{node["start"]}"' if node["ordered"] and node["start"] != 1 else ""
    return f"<{tag}{start}>" + "".join(f"<li>{_item(item)}</li>" for item in node["items"]) + f"</{tag}>"


def _item(item: list[Block]) -> str:
    """A list item of one paragraph needs no <p>."""
    if item and item[0]["kind"] == "paragraph":
        rest = "\n".join(map(_block, item[1:]))
        return _line(item[0]["inlines"]) + rest
    return "\n".join(map(_block, item))


def escape(words: str) -> str:
    """Words between tags. (The standard library's `html` brings a table of 2,000 entities that nobody here needs.)"""
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _quoted(words: str) -> str:
    """Words inside a double-quoted attribute."""
    return escape(words).replace('"', "&quot;")


FILTERS: Filters = (
    ("html_blocks", blocks),
    ("html_starred", starred),
    ("html_inlines", inlines),
    ("html_address", whole),
    ("html_pieces", in_pieces),
    ("html_to", to),
)
"""What the templates call."""
