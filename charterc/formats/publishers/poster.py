"""`poster`: the whole charter on one sheet, the values alone, and a preview."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from charterc.formats.base import PaperFormat
from charterc.formats.paper.sheet import Download, Sheet, SheetPlan

_PREVIEW = 68
"""Dots per inch at which an A3 sheet is as large as a page on a screen: 795 by 1124 dots."""


class Publisher(PaperFormat):
    """The usual posters. `charterc poster` makes these and other designs one by one."""

    also = ("posters",)
    has_papers = True

    def sheets(self, papers: Sequence[str], like: Sheet) -> list[SheetPlan]:
        charter = replace(like, template="poster/charter.typ")
        values = replace(like, template="poster/values.typ")
        # On a screen nobody turns a sheet over.
        preview = replace(charter, paper="a3", kind="png", ppi=_PREVIEW, together=True)
        picture = Download("file_preview", "image/png", 4, preview.way_labels)
        names = [_poster("values", values, paper, "file_values", 3) for paper in papers or ("a4",)]
        return [
            *(_poster("poster", charter, paper, "file_poster", 2) for paper in papers or ("a3", "a4")),
            SheetPlan(f"poster{preview.ending}", preview, picture),
            *(replace(plan, names_alone=True) for plan in names),
        ]


def _poster(start: str, like: Sheet, paper: str, label: str, order: int) -> SheetPlan:
    sheet = replace(like, paper=paper)
    download = Download(label, "application/pdf", order, (paper.upper(), *sheet.way_labels))
    return SheetPlan(f"{start}-{paper}{sheet.ending}", sheet, download)
