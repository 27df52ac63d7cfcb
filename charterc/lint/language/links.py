"""Links and addresses in a charter's texts: in Markdown, in link fields, and bare."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from charterc.lint.language.text import Hit
from charterc.lint.language.texts import Texts
from charterc.model.roles import Role
from charterc.model.text_forms import website_fault
from charterc.reading.addresses import BARE, BROKEN_OFF, LINK

_MOST = 500
"""More are not looked at: no charter has them, and a file that was made to be slow may."""
_NO_LINKS = frozenset({Role.PERSON, Role.EMAIL, Role.PHONE, Role.LOST})


class Link(NamedTuple):
    """Words that lead to an address; `hit` is the place of the words."""

    words: str
    url: str
    hit: Hit


class Address(NamedTuple):
    """An address as it stands in the file."""

    url: str
    hit: Hit
    bare: bool = False
    """Whether it stands in the text for all to read."""

    @property
    def fault(self) -> str:
        """Why it leads nowhere, or "" where it may lead somewhere."""
        return website_fault(self.url)


def find_links(texts: Texts) -> list[Link]:
    """Every link that has words of its own, in the order of the file."""
    return list(islice(_links(texts), _MOST))


def _links(texts: Texts) -> Iterator[Link]:
    for text in texts.all:
        if text.role is Role.LINK_TEXT:
            url = getattr(text.element, "url", None)
            if url:
                yield Link(text.value, url, Hit(text, 0, len(text.value)))
            continue
        for match in LINK.finditer(text.value):
            yield Link(match["words"], match["url"], Hit(text, *match.span("words")))


def find_addresses(texts: Texts) -> list[Address]:
    """Every web address, in the order of the file."""
    return list(islice(_addresses(texts), _MOST))


def _addresses(texts: Texts) -> Iterator[Address]:
    for text in texts.all:
        value = text.value
        if text.role is Role.URL:
            yield Address(value.strip(), Hit(text, 0, len(value)))
        if text.role is Role.URL or text.role in _NO_LINKS:
            continue
        links = list(LINK.finditer(value))
        yield from (Address(link["url"], Hit(text, *link.span("url"))) for link in links if link["url"])
        for match in BARE.finditer(value):
            if value[match.start() - 1 : match.start()] in BROKEN_OFF:
                continue  # the rest of “htps://www.…”, see malformed-url
            if not any(link.start() <= match.start() < link.end() for link in links):
                yield Address(match.group(), Hit(text, *match.span()), bare=True)
