"""The files of a charter's released versions: a page of each, its pictures, and what changed after it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from charterc.comparison.looks import Looks
from charterc.diff.step import Step, changes_page
from charterc.formats.base import Publication, TextFormat
from charterc.page.around_view import SiteView
from charterc.page.build import build_page
from charterc.page.language import written
from charterc.page.motif import motif_colours
from charterc.page.view import Page
from charterc.reading.read import Reading
from charterc.versions.history import History, Version
from charterc.versions.views import CHANGES, CHANGES_TO_NOW, FOLDER, PAGE, show_released
from charterc.workers.limits import USUAL, Limits


def version_files(
    reading: Reading,
    current: Page,
    history: History,
    chosen: TextFormat,
    templates: Sequence[Path] = (),
    on_page: Callable[[Page], None] = lambda _: None,
    limits: Limits = USUAL,
) -> Iterator[tuple[str, bytes]]:
    """Each file's name, from the folder of the `current` page, and its content. Raises `TemplateError`.

    `reading` is the charter as it is now; `on_page` may add to each page what the charter cannot know.
    """
    around: SiteView | None = None
    for index, version in enumerate(history.shown):
        folder = f"{FOLDER}/{version.release.version}"
        page = build_page(version.charter, current.name, version.reading.copy_names, version.reading.themed.theme)
        show_released(page, current, history, index)
        on_page(page)
        given = Publication(version.charter, page, templates, version.reading.copy_names, limits=limits)
        yield f"{folder}/{chosen.file}", chosen.made(given).encode()
        yield from ((f"{folder}/{name}", copy) for name, copy in version.reading.copies.items())
        around = page.site
    theme, now = replace(reading.themed.theme, logo=None), f"../../{PAGE}"
    looks = Looks(
        theme=theme,
        templates=templates,
        motif=motif_colours(current),
        limits=limits,
        image=current.image,
        site=around,
        charter=now,
    )
    sides = [*map(_side, history.shown), Step(reading, "The charter as it is now", "", now)]
    for version, before, after, step in zip(history.versions, sides, sides[1:], history.steps, strict=False):
        if step is not history.steps[-1] or history.is_ahead:
            yield f"{FOLDER}/{version.release.version}/{CHANGES}", changes_page(before, after, step, looks)
    for version, before, difference in zip(history.versions, sides, history.to_now, strict=False):
        if difference is not None:
            name = f"{FOLDER}/{version.release.version}/{CHANGES_TO_NOW}"
            yield name, changes_page(before, sides[-1], difference, looks)


def _side(version: Version) -> Step:
    release = version.release
    day = f"released {written(release.date)}" if release.date else ""
    return Step(version.reading, f"Version {release.version}", day, f"../{release.version}/{PAGE}")
