"""A charter's motif: its own wheel without words. One rule for page, paper and site."""

from __future__ import annotations

from charterc.model.roles import PROMISES
from charterc.page.view import Page

MOST = 16
"""More drops could not be told apart."""
# So many drops has a charter with neither values nor a short list of promises, and how long such a list may be.
_OTHERWISE, _LIST = 7, range(2, 13)


def motif_colours(page: Page) -> list[int]:
    """The colour of each drop as an index into the theme's tones: one for each value, else for each of a short list."""
    if page.main_group and page.main_group.items:
        return [item.colour for item in page.main_group.items[:MOST]]
    lists = (len(part.statements) for part in page.parts if part.role in PROMISES and part.statements)
    count = next(lists, 0)
    return [index % len(page.theme["tones"]) for index in range(count if count in _LIST else _OTHERWISE)]
