"""`markdown`: the charter for GitHub, GitLab and editors."""

from __future__ import annotations

from charterc.formats.base import Download, Publication, TextFormat
from charterc.formats.markdown.document import render_markdown


class Publisher(TextFormat):
    """GitHub-flavoured Markdown."""

    also = ("md",)
    file = "charter.md"
    download = Download("file_markdown", "text/markdown", 5)
    shows_pictures = True

    def render(self, given: Publication) -> str:
        return render_markdown(given.page, given.templates)
