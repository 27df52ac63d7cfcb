"""The tags and texts of HTML, as browsers take it apart.

The rules: https://html.spec.whatwg.org/multipage/parsing.html#tokenization

Every stretch of a page is looked at once. `html.parser` looks again at all that follows wherever something is not
closed, and what it makes of that depends on the version of Python; libraries that read as browsers do give no lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

_MARKUP = re.compile(r"<(?:!--|[!?]|/?[a-zA-Z]|/(?=.))", re.DOTALL)
_COMMENT_END = re.compile(r"--!?>")
_WHITE = r"[ \t\n\f]*+"
_VALUE = r"""("[^"]*+"|'[^']*+'|(?!["'])[^ \t\n\f>]*+)"""
_ATTRIBUTE = rf"[ \t\n\f/]*+([^ \t\n\f/>][^ \t\n\f/>=]*+)(?:{_WHITE}={_WHITE}{_VALUE}|(?!{_WHITE}=))"
_TAG = re.compile(rf"<(/?)([a-zA-Z][^ \t\n\f/>]*+)((?:{_ATTRIBUTE})*+)[ \t\n\f/]*+>")
_EACH_ATTRIBUTE = re.compile(_ATTRIBUTE)
_RAW = frozenset({"script", "style", "iframe", "noembed", "noframes", "noscript", "title", "textarea"})
"""Elements that hold no tags: they go on to their own end tag, or to the end of the page."""
_HUGE = re.compile(r"&#[xX]?[0-9a-fA-F]{9,}")
"""A number that is no letter's."""


@dataclass(frozen=True, slots=True)
class Text:
    """Words between tags, with the line on which they begin."""

    words: str
    line: int


@dataclass(frozen=True, slots=True)
class Start:
    """A start tag; names in small letters. `inside` is what follows the name, `closed` one that ends with a slash."""

    name: str
    inside: str
    closed: bool

    @property
    def attributes(self) -> dict[str, str]:
        """The attributes, of which the first of each name counts; names in small letters."""
        found: dict[str, str] = {}
        for name, value in _EACH_ATTRIBUTE.findall(self.inside):
            found.setdefault(name.lower(), unescape(value.strip("\"'")))
        return found


@dataclass(frozen=True, slots=True)
class End:
    """An end tag."""

    name: str


def tokens(text: str, line: int = 1) -> Iterator[Text | Start | End]:
    """The tokens of HTML that begins on some line; comments, and the content of scripts and the like, are left out."""
    at = 0
    while found := _MARKUP.search(text, at):
        if found.start() > at:
            yield Text(_unescaped(text[at : found.start()]), line)
        if found.group() == "<!--":
            after = _end_of_comment(text, found.start())
        elif not found.group()[-1].isalpha():
            after = _behind(text.find(">", found.end()), text)
        elif tag := _TAG.match(text, found.start()):
            name, after = tag[2].lower(), tag.end()
            closed = tag.group().endswith("/>")
            yield End(name) if tag[1] else Start(name, tag[3], closed)
            if name in _RAW and not tag[1]:
                after = _end_of_raw(text, name, after)
                yield End(name)
        else:
            after = len(text)
        line += text.count("\n", at, after)
        at = after
    if at < len(text):
        yield Text(_unescaped(text[at:]), line)


def _end_of_comment(text: str, start: int) -> int:
    end = _COMMENT_END.search(text, start + 2)
    return end.end() if end else len(text)


def _end_of_raw(text: str, name: str, at: int) -> int:
    """Behind the end tag of an element without tags in it."""
    end = re.compile(rf"</{name}(?=[ \t\n\f/>])", re.IGNORECASE).search(text, at)
    return _behind(text.find(">", end.end()), text) if end else len(text)


def _behind(found: int, text: str) -> int:
    return found + 1 if found >= 0 else len(text)


def _unescaped(words: str) -> str:
    return unescape(_HUGE.sub("\N{REPLACEMENT CHARACTER}", words)) if "&" in words else words
