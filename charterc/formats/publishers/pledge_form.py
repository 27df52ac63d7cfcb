"""`pledge-form`: the form for those who have not signed, to fill in on a screen or by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from charterc.formats.base import PaperFormat, Publication, TextFormat
from charterc.formats.html.pledge_form import render_pledge_form
from charterc.formats.paper.sheet import Download, Sheet, SheetPlan


class Publisher(TextFormat, PaperFormat):
    """The form as a web page and as a PDF with fields."""

    of_adoptions = True
    file = "pledge-form.html"
    download = Download("file_pledge_form", "text/html", 8, of_adoption=True)

    def render(self, given: Publication) -> str:
        return render_pledge_form(given.page, given.templates)

    def sheets(self, papers: Sequence[str], like: Sheet) -> list[SheetPlan]:
        del papers
        sheet = replace(like, template="adoption/pledge-form.typ", paper="a4", form=True)
        download = Download("file_pledge_form_pdf", "application/pdf", 9, sheet.way_labels, of_adoption=True)
        return [SheetPlan(f"pledge-form{sheet.ending}", sheet, download, of_adoptions=True)]
