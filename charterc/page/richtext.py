"""The Markdown that a charter's text may hold, as a small tree that every format can print.

Only what families need is Markdown here: **bold**, *emphasis*, [links](https://…), lists and
quotations. Everything else (HTML, headings, code, entities, pictures, reference definitions) stays
the characters it is, so that no text is ever lost and nothing can run.

    blocks("We **will** listen") -> [{"kind": "paragraph", "inlines": [
        {"kind": "text", "text": "We "},
        {"kind": "strong", "inlines": [{"kind": "text", "text": "will"}]},
        {"kind": "text", "text": " listen"}]}]
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from markdown_it import MarkdownIt

from charterc.model.text_forms import link_fault

if TYPE_CHECKING:
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

Inline = dict[str, Any]
"""`text` (text), `strong` and `emphasis` (inlines), `link` (url, inlines) or `break`."""
Block = dict[str, Any]
"""`paragraph` (inlines), `list` (ordered, start, items: lists of blocks) or `quote` (blocks)."""

# Text with none of these needs no Markdown parser: most promises, and a third of the running time.
_MARKUP = re.compile(r"[*_\[\\]|  \n|^[ \t]*(?:[-+>]|\d+[.)])", re.MULTILINE)
_GAP = re.compile(r"\n[ \t]*\n\s*")
_ADDRESS = re.compile(
    # Round brackets in pairs belong to the address: “https://example.org/guide_(parents)”.
    r"(?P<web>https?://(?:[^\s<>\"“”()]|\([^\s<>\"“”()]*\))*(?:[^\s<>\"“”().,;:!?'’]|\([^\s<>\"“”()]*\)))"
    r"|(?P<mail>(?<![\w.+-])[A-Za-z0-9][\w.+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)"
)
_BARE_ADDRESS = re.compile(
    r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,4}(?:uk|wales|scot|cymru|org|com|net)(?:/[\w./~%#?=&+-]*)?",
    re.ASCII | re.IGNORECASE,
)
"""A web address as people say it: `town.gov.uk/send`."""
# A backslash is itself unless it stands before a mark that means something here.
_ESCAPABLE = frozenset("*_[]")


def blocks(text: str) -> list[Block]:
    """Paragraphs, lists and quotations of a longer text."""
    if not _MARKUP.search(text):
        paragraphs = _GAP.split(text.strip())
        return [{"kind": "paragraph", "inlines": _linked(_one_line(words))} for words in paragraphs]
    return _blocks(_Tokens(_parser().parse(text)))


def statement(text: str) -> list[Block]:
    """A promise: as `blocks`, but a dash or a number before its only line is a printed sign, and no list."""
    if "\n" in text.strip() or text.lstrip().startswith(">"):
        return blocks(text)
    return [{"kind": "paragraph", "inlines": inlines(text)}]


def inlines(text: str) -> list[Inline]:
    """One line of text: a promise, a heading, a cell of a table."""
    if not _MARKUP.search(text):
        return _linked(_one_line(text))
    tokens = _parser().parseInline(text)
    return _inlines(_Tokens(tokens[0].children or []))


def plain(tree: list[Any]) -> str:
    """The words alone, paragraphs divided by blank lines."""
    parts = []
    for node in tree:
        kind = node["kind"]
        if kind == "text":
            parts.append(node["text"])
        elif kind == "break":
            parts.append("\n")
        elif kind == "paragraph":
            parts.append(plain(node["inlines"]) + "\n\n")
        elif kind == "list":
            parts.append("".join(plain(item) for item in node["items"]))
        elif kind == "quote":
            parts.append(plain(node["blocks"]))
        else:
            parts.append(plain(node["inlines"]))
    return "".join(parts).rstrip("\n") if tree and "inlines" not in tree[0] else "".join(parts)


class _Tokens:
    """markdown-it's flat tokens, taken one by one."""

    def __init__(self, tokens: list[Token]) -> None:
        self._tokens = tokens
        self._next = 0

    def take(self) -> Token | None:
        if self._next >= len(self._tokens):
            return None
        self._next += 1
        return self._tokens[self._next - 1]


def _blocks(tokens: _Tokens) -> list[Block]:
    found: list[Block] = []
    while (token := tokens.take()) is not None and token.nesting >= 0:
        if token.type == "paragraph_open":
            content = tokens.take()
            tokens.take()
            children = content.children if content is not None else None
            found.append({"kind": "paragraph", "inlines": _inlines(_Tokens(children or []))})
        elif token.type in {"bullet_list_open", "ordered_list_open"}:
            ordered = token.type == "ordered_list_open"
            items = []
            while (item := tokens.take()) is not None and item.type == "list_item_open":
                items.append(_blocks(tokens))
            start = int(token.attrs.get("start", 1))
            found.append({"kind": "list", "ordered": ordered, "start": start, "items": items})
        elif token.type == "blockquote_open":
            found.append({"kind": "quote", "blocks": _blocks(tokens)})
    return found


def _inlines(tokens: _Tokens) -> list[Inline]:
    found: list[Inline] = []
    while (token := tokens.take()) is not None and token.nesting >= 0:
        if token.type == "text":
            found.extend(_linked(token.content))
        elif token.type == "softbreak":
            found.append({"kind": "text", "text": " "})
        elif token.type == "hardbreak":
            found.append({"kind": "break"})
        elif token.type == "strong_open":
            found.append({"kind": "strong", "inlines": _inlines(tokens)})
        elif token.type == "em_open":
            found.append({"kind": "emphasis", "inlines": _inlines(tokens)})
        elif token.type == "link_open":
            inner = _unlinked(_inlines(tokens))
            found.append({"kind": "link", "url": str(token.attrs["href"]), "inlines": inner})
        elif token.content:
            found.append({"kind": "text", "text": token.content})
    return _joined(found)


def _linked(text: str) -> list[Inline]:
    """Plain text, with the e-mail and web addresses in it made links."""
    if "@" not in text and "://" not in text:
        return [{"kind": "text", "text": text}] if text else []
    found: list[Inline] = []
    end = 0
    for match in _ADDRESS.finditer(text):
        url = match.group() if match.group("web") else f"mailto:{match.group()}"
        if match.start() > end:
            found.append({"kind": "text", "text": text[end : match.start()]})
        found.append({"kind": "link", "url": url, "inlines": [{"kind": "text", "text": match.group()}]})
        end = match.end()
    if end < len(text):
        found.append({"kind": "text", "text": text[end:]})
    return found


def address_of(words: str) -> str:
    """Where words lead that are nothing but an e-mail or web address, as `town.gov.uk/send` is; "" for all others.

    In running text such words may be a name, so there only full web addresses are links.
    """
    found = _linked(words)
    if len(found) == 1 and found[0]["kind"] == "link":
        return str(found[0]["url"])
    return f"https://{words}" if _BARE_ADDRESS.fullmatch(words) else ""


def _one_line(text: str) -> str:
    return " ".join(line.strip() for line in text.split("\n")) if "\n" in text else text


def _unlinked(tree: list[Inline]) -> list[Inline]:
    """A link holds no link: an address that is itself the words of a link stays words."""
    flat: list[Inline] = []
    for node in tree:
        flat.extend(_unlinked(node["inlines"]) if node["kind"] == "link" else [node])
    return _joined(flat)


def _joined(tree: list[Inline]) -> list[Inline]:
    """Neighbouring pieces of text as one."""
    joined: list[Inline] = []
    for node in tree:
        if joined and node["kind"] == joined[-1]["kind"] == "text":
            joined[-1] = {"kind": "text", "text": joined[-1]["text"] + node["text"]}
        else:
            joined.append(node)
    return joined


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("zero", {"html": False})
    parser.enable(["list", "blockquote", "emphasis", "link", "newline"])
    parser.inline.ruler.before("emphasis", "charter_escape", _escape)
    parser.validateLink = lambda url: not link_fault(url)[0]  # type: ignore[method-assign]
    return parser


def _escape(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the parser calls it so
    r"""`\*` is a star; every other backslash prints as itself."""
    if state.src[state.pos] != "\\" or state.pos + 1 >= state.posMax or state.src[state.pos + 1] not in _ESCAPABLE:
        return False
    if not silent:
        state.pending += state.src[state.pos + 1]
    state.pos += 2
    return True
