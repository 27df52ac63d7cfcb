"""`Page` → the web page, one file that stands alone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from charterc.render.environment import environment, render
from charterc.render.view import Page


def render_html(page: Page, templates: Sequence[Path] = ()) -> str:
    """The page as HTML, ending in a line end. Raises `TemplateError`."""
    return render(environment(templates), "html/page.html", page=page, labels=page.labels).strip() + "\n"
