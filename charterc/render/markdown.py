"""`Page` → GitHub-flavoured Markdown."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from charterc.render.environment import environment, render
from charterc.render.markdown_text import tidy
from charterc.render.view import Page


def render_markdown(page: Page, templates: Sequence[Path] = ()) -> str:
    """The page as Markdown, ending in a line end. Raises `TemplateError`."""
    return tidy(render(environment(tuple(templates)), "markdown/page.md", page=page, labels=page.labels))
