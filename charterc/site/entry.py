"""Where an adopter's entry stands in the site's register of adoptions."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import quote

from charterc.page.view import Page

FOLDER = "adoptions"
"""The folder of the site for the pages of the register, one for each charter."""


def page_of(charter: str) -> str:
    """The address of the page of those who adopted a charter, from the site's root."""
    return f"{FOLDER}/{quote(charter)}.html"


def anchor_of(name: str) -> str:
    """The id of an adoption on that page. It cannot meet an id of the page's own, and holds no spaces."""
    return f"adoption-{'-'.join(name.split())}"


def place_of(charter: str, name: str) -> str:
    """The address of an adoption in the register, from the site's root."""
    return f"{page_of(charter)}#{quote(anchor_of(name))}"


def entries_at(base_url: str) -> Callable[[Page], None]:
    """What tells the page of an adoption where its entry stands, for a site at `base_url`; "" if that is not known.

    An adopter that did not agree to be listed has no entry.
    """

    def tell(page: Page) -> None:
        adopter = page.adopter
        if adopter and adopter.listed and base_url:
            adopter.entry = base_url + place_of(adopter.adopts, page.name)

    return tell
