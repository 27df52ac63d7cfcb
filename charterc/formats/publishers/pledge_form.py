"""`pledge-form`: the form for those who have not signed, to fill in on a screen or by hand."""

from __future__ import annotations

from charterc.formats.base import Publication, TextFormat
from charterc.formats.html.pledge_form import render_pledge_form
from charterc.formats.paper.sheet import Download


class Publisher(TextFormat):
    """The form as a web page."""

    of_adoptions = True
    file = "pledge-form.html"
    download = Download("file_pledge_form", "text/html", 8)

    def render(self, given: Publication) -> str:
        return render_pledge_form(given.page, given.templates)
