"""Where an adopter's entry stands in the site's register of adoptions."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import quote

from charterc.page.view import Page

REGISTER = "adoptions/"
"""The register's folder in the site, with a page for each area."""


def entries_at(base_url: str) -> Callable[[Page], None]:
    """What tells the page of an adoption where its entry stands, for a site at `base_url`; "" if that is not known.

    An adopter that did not agree to be listed has no entry.
    """

    def tell(page: Page) -> None:
        adopter = page.adopter
        if adopter and adopter.listed and base_url:
            adopter.entry = f"{base_url}{REGISTER}{quote(adopter.adopts)}.html#{quote(page.name)}"

    return tell
