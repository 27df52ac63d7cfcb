"""`share`: the picture that is shown where somebody shares the page's address, 1200 by 630 pixels."""

from __future__ import annotations

from collections.abc import Sequence

from charterc.formats.base import PaperFormat
from charterc.formats.paper.sheet import Sheet, SheetPlan

FILE = "share.png"
"""Its name, beside a charter's page and beside a site's own."""


class Publisher(PaperFormat):
    """The picture for a page's `og:image`. The page does not offer it to its readers."""

    def sheets(self, papers: Sequence[str], like: Sheet) -> list[SheetPlan]:  # noqa: ARG002 - it is for screens alone
        return [SheetPlan(FILE, Sheet("poster/share.typ", kind="png"))]
