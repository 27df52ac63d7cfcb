"""The picture that is shown where somebody shares the address of one of the site's own pages."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from charterc.formats.paper.sheet import Sheet
from charterc.page.labels import labels_for
from charterc.page.language import ENGLISH
from charterc.page.view import Page
from charterc.site.config import SiteConfig
from charterc.theme.theme import Theme
from charterc.workers.limits import Limit
from charterc.workers.pool import within


def share_picture(config: SiteConfig, theme: Theme, templates: Sequence[Path], limit: Limit) -> bytes:
    """The picture as PNG: the site's name, and a wheel off the edge.

    Raises `TemplateError`, `LimitError`, and `CannotMakeError` where no font has a character of the name.
    """
    page = Page("", config.name, ENGLISH, "ltr", labels_for(ENGLISH), theme.shown(), area=config.publisher)
    return within(limit, "The picture to share", _printed, page, templates)


def _printed(page: Page, templates: Sequence[Path]) -> bytes:
    from charterc.formats.paper.typst import print_sheet  # noqa: PLC0415 - a process that forks may not hold Typst

    return print_sheet(page, Sheet("poster/share.typ", kind="png"), templates=templates).content
