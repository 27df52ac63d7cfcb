"""`fragment`: the web page's body alone, for pasting into another page."""

from __future__ import annotations

from charterc.formats.base import Publication, TextFormat
from charterc.formats.html.page import render_fragment


class Publisher(TextFormat):
    """The body of the page. It is asked for by name, and the page does not offer it."""

    usual = False
    file = "fragment.html"
    shows_pictures = True

    def render(self, given: Publication) -> str:
        return render_fragment(given.page, given.templates, given.level)
