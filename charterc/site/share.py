"""The pictures that are shown where somebody shares the address of a page: one of the site, and one of each charter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from charterc.errors import CannotMakeError
from charterc.formats.paper.sheet import Sheet
from charterc.page.labels import labels_for
from charterc.page.language import ENGLISH
from charterc.page.view import Page
from charterc.site.config import SiteConfig
from charterc.site.motif import drops_of
from charterc.theme.theme import Theme
from charterc.workers.limits import Limit
from charterc.workers.pool import within

FOLDER = "share"
"""The folder of the site that holds them."""
OF_SITE = "share.png"
"""The picture of the site's own pages."""


def picture_of(charter: str) -> str:
    """The file of a charter's picture, from the site's root."""
    return f"{FOLDER}/{charter}.png"


def share_pictures(
    pages: Mapping[str, Page], config: SiteConfig, theme: Theme, templates: Sequence[Path], limit: Limit
) -> dict[str, bytes]:
    """Every picture as PNG, by its file. Raises `TemplateError` and `LimitError`.

    A charter with characters that no font has is shown by the picture of the site.
    """
    return within(limit, "The pictures to share", _share_pictures, pages, config, theme, templates)


def _share_pictures(
    pages: Mapping[str, Page], config: SiteConfig, theme: Theme, templates: Sequence[Path]
) -> dict[str, bytes]:
    of_site = Page("", config.name, ENGLISH, "ltr", labels_for(ENGLISH), theme.shown())
    made = {OF_SITE: _printed(of_site, config.publisher, "", templates)}
    for name, page in pages.items():
        try:
            made[picture_of(name)] = _printed(page, page.area, config.name, templates)
        except CannotMakeError:
            made[picture_of(name)] = made[OF_SITE]
    return made


def _printed(page: Page, above: str, below: str, templates: Sequence[Path]) -> bytes:
    from charterc.formats.paper.typst import print_sheet  # noqa: PLC0415 - a process that forks may not hold Typst

    sheet = Sheet("site/share.typ", kind="png", ppi=72)
    beside = {"above": above, "below": below, "drops": drops_of(page)}
    return print_sheet(page, sheet, templates=templates, beside=beside).content
