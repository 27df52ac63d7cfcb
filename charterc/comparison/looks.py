"""How a comparison is shown: what a terminal can do, and the theme of page and paper."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from charterc.changes.change import Weight
from charterc.comparison.sources import Source
from charterc.page.around_view import SiteView
from charterc.page.build import build_page
from charterc.page.motif import motif_colours
from charterc.project.find import find_project
from charterc.project.limits import read_limits
from charterc.reading.read import shown_path
from charterc.theme.files import charter_theme, project_theme
from charterc.theme.theme import DEFAULT, RATINGS, Theme
from charterc.workers.limits import USUAL, Limits

COLOURS = {
    Weight.WEAKENED: RATINGS["red"],
    Weight.STRENGTHENED: RATINGS["green"],
    Weight.UNSURE: RATINGS["amber"],
    Weight.NEUTRAL: RATINGS["blue"],
    Weight.WORDING: RATINGS["grey"],
}
"""The colour of each weight on page and paper; words always tell it too."""


@dataclass(frozen=True, slots=True)
class Looks:
    """Each format takes from it what it needs."""

    colour: bool = False
    width: int = 100
    """How many characters fit on a line."""
    theme: Theme = DEFAULT
    templates: Sequence[Path] = ()
    """The project's own template folders."""
    motif: Sequence[int] = ()
    """The charter's own drops, by the index of their colours; empty for those of any charter."""
    limits: Limits = USUAL
    """What those templates and sheets may take."""
    site: SiteView | None = None
    """The site that the page belongs to, if any."""
    charter: str = ""
    """The address of the charter's own page, for a page that is published with it."""
    image: Mapping[str, str] = field(default_factory=dict)
    """The `url` and the `alt` of the charter's picture where its page is shared; empty for a page that stands alone."""


def looks_of(source: Source) -> Looks:
    """The looks of a charter's page: its theme over its project's. Without a logo, so that the page stands alone."""
    if source.root is None:
        return Looks()
    themed = project_theme(source.root, shown_path)
    if source.charter.theme:
        themed = charter_theme(themed, source.charter.theme, source.path, source.root, source.label)
    project = find_project(source.root)
    return Looks(
        theme=replace(themed.theme, logo=None),
        templates=project.templates,
        motif=motif_colours(build_page(source.charter, source.label)),
        limits=read_limits(project.root),
    )
