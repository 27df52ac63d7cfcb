"""`certificate`: the certificate of adoption, on A4 lying, for a frame."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from charterc.formats.base import PaperFormat
from charterc.formats.paper.sheet import Download, Sheet, SheetPlan


class Publisher(PaperFormat):
    """Who took on which charter, since when, and who signed."""

    of_adoptions = True

    def sheets(self, papers: Sequence[str], like: Sheet) -> list[SheetPlan]:
        del papers
        sheet = replace(like, template="adoption/certificate.typ", paper="a4")
        download = Download("file_certificate", "application/pdf", 7, sheet.way_labels, of_adoption=True)
        return [SheetPlan(f"certificate{sheet.ending}", sheet, download, of_adoptions=True)]
