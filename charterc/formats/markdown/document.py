"""`Page` → GitHub-flavoured Markdown."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from charterc.formats.markdown.text import FILTERS, tidy
from charterc.formats.templates import environment, render
from charterc.page.view import Page


def render_markdown(page: Page, templates: Sequence[Path] = ()) -> str:
    """The page as Markdown, ending in a line end. Raises `TemplateError`."""
    return tidy(render(environment(templates, FILTERS), "markdown/page.md", page=page, labels=page.labels))
