"""`html`: the charter as a web page that stands alone."""

from __future__ import annotations

from charterc.formats.base import Publication, TextFormat
from charterc.formats.html.page import render_html


class Publisher(TextFormat):
    """The web page, which names the other files with their sizes."""

    also = ("htm", "web")
    file = "index.html"
    shows_pictures = True
    names_the_others = True
    of_each_version = True

    def render(self, given: Publication) -> str:
        return render_html(given.page, given.templates)
