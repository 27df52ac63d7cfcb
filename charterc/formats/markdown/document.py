"""`Page` → GitHub-flavoured Markdown."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from charterc.formats.markdown.places import places
from charterc.formats.markdown.text import FILTERS, tidy
from charterc.formats.templates import environment, render
from charterc.model.charter import PARTS
from charterc.page.foreign import foreign
from charterc.page.sentences import ended, headed
from charterc.page.signs import signs_of
from charterc.page.view import Page


def render_markdown(page: Page, templates: Sequence[Path] = ()) -> str:
    """The page as Markdown, ending in a line end. Raises `TemplateError`."""
    page, linked = places(page)
    return tidy(
        render(
            environment(templates, FILTERS),
            "markdown/page.md",
            page=page,
            labels=page.labels,
            part_labels={key: page.labels[key] for key in PARTS if key in page.labels},
            linked=linked,
            signs=signs_of(page.language),
            colon=partial(_colon, page.language),
            headed=headed,
            ended=ended,
        )
    )


def _colon(around: str, label: str) -> str:
    """The colon behind a label. A space follows in every script: where none does, emphasis and addresses run on."""
    return signs_of(foreign(label, around) or around).colon + " "
