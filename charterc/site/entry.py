"""Where an adopter's entry stands in the site's register of adoptions."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from charterc.build.job import Surroundings
from charterc.page.view import Page
from charterc.site.config import read_site_config

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


def tell_entry(page: Page, base_url: str) -> None:
    """Tells the page of an adoption where its entry stands, for a site at `base_url`; "" if that is not known."""
    if page.adopter and page.adopter.listed and base_url:
        page.adopter.entry = base_url + place_of(page.adopter.adopts, page.name)


@dataclass(frozen=True, slots=True)
class Entries(Surroundings):
    """Tells the page of an adoption where its entry in the register of the project at `root` stands."""

    root: Path

    def join(self, page: Page) -> None:
        """An adopter that did not agree to be listed has no entry, and needs no settings of a site."""
        if page.adopter and page.adopter.listed:
            tell_entry(page, read_site_config(self.root).base_url)
