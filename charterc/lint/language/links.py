"""Links and addresses in a charter's texts: in Markdown, in link fields, and bare."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from charterc.lint.language.texts import Text, texts
from charterc.lint.rule import Context
from charterc.model.text_forms import website_fault
from charterc.problem import Span
from charterc.reading.addresses import BARE, BROKEN_OFF, LINK

_MOST = 500
_ADDRESSES = frozenset({"person", "email", "phone", "url", "lost"})


class Link(NamedTuple):
    """Words that lead to an address."""

    words: str
    url: str
    text: Text
    start: int
    end: int

    @property
    def span(self) -> Span:
        """The place of the words."""
        return self.text.span(self.start, self.end)


class Address(NamedTuple):
    """An address as it stands in the file."""

    url: str
    text: Text
    start: int
    end: int
    bare: bool = False

    @property
    def fault(self) -> str:
        """Why it leads nowhere, or "" where it may lead somewhere."""
        return website_fault(self.url)

    @property
    def span(self) -> Span:
        """The place of the address."""
        return self.text.span(self.start, self.end)


def links(context: Context) -> list[Link]:
    """Every link that has words of its own, worked out once for a file."""
    found: list[Link] | None = context.cache.get("links")
    if found is None:
        found = context.cache["links"] = sorted(islice(_links(context), _MOST), key=lambda link: link.span)
    return found


def _links(context: Context) -> Iterator[Link]:
    marked = "](" in texts(context).written
    for text in texts(context).all:
        if text.role == "link-text":
            url = getattr(text.element, "url", None)
            if url:
                yield Link(text.value, url, text, 0, len(text.value))
        elif marked and "](" in text.value:
            for match in LINK.finditer(text.value):
                yield Link(match.group("words"), match.group("url"), text, *match.span("words"))


def addresses(context: Context) -> list[Address]:
    """Every web address, worked out once for a file."""
    found: list[Address] | None = context.cache.get("addresses")
    if found is None:
        found = context.cache["addresses"] = list(islice(_addresses(context), _MOST))
    return found


def _addresses(context: Context) -> Iterator[Address]:
    bare = texts(context).names_web
    for text in texts(context).all:
        value = text.value
        if text.role == "url":
            yield Address(value.strip(), text, 0, len(value))
            continue
        if text.role in _ADDRESSES:
            continue
        taken = []
        if "](" in value:
            for match in LINK.finditer(value):
                taken.append(match.span())
                if match.group("url"):
                    yield Address(match.group("url"), text, *match.span("url"))
        if bare and ("http" in value or "www." in value or "HTTP" in value):
            for match in BARE.finditer(value):
                if value[match.start() - 1 : match.start()] in BROKEN_OFF:
                    continue  # the rest of “htps://www.…”, see malformed-url
                if not any(start <= match.start() < end for start, end in taken):
                    yield Address(match.group(), text, match.start(), match.end(), bare=True)
