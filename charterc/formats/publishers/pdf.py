"""`pdf`: the charter on A4, for reading and printing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from charterc.formats.base import PaperFormat
from charterc.formats.paper.sheet import Download, Sheet, SheetPlan


class Publisher(PaperFormat):
    """The printed charter. It has one paper; `--paper` chooses that of posters."""

    def sheets(self, papers: Sequence[str], like: Sheet) -> list[SheetPlan]:
        del papers
        sheet = replace(like, template="pdf/charter.typ", paper="a4")
        download = Download("file_charter", "application/pdf", 1, sheet.way_labels)
        return [SheetPlan(f"charter{sheet.ending}", sheet, download)]
