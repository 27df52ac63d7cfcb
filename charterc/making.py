"""A sound charter → the bytes of each file it is built into. Nothing here writes."""

from __future__ import annotations

import datetime
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from charterc.formats.register import SheetPlan, downloads
from charterc.page.build import build_page
from charterc.page.view import Page
from charterc.reading.read import Reading

Made = dict[str, tuple[bytes, float]]
"""Files by name: their bytes, and the seconds it took to make them."""


def page_of(reading: Reading) -> Page:
    """What every format of a sound charter prints."""
    assert reading.charter is not None  # noqa: S101 - callers build only what is sound
    return build_page(reading.charter, reading.name, _copies(reading), reading.themed.theme)


def _copies(reading: Reading) -> dict[str, str]:
    """The name of each picture's copy by the path it is named with."""
    return {named: name for named, (name, _) in reading.pictures.items()}


def texts(reading: Reading, page: Page, formats: Sequence[str], templates: Sequence[Path], level: int) -> Made:
    """The files of text but the web page, and copies of the pictures they show.

    Imports only what it needs: a build of Markdown alone loads no HTML. Raises `TemplateError`.
    """
    made: Made = {}
    if "fragment" in formats:
        from charterc.formats.html.publisher import render_fragment  # noqa: PLC0415

        made["fragment.html"] = _timed(lambda: render_fragment(page, templates, level))
    if "markdown" in formats:
        from charterc.formats.markdown.publisher import render_markdown  # noqa: PLC0415

        made["charter.md"] = _timed(lambda: render_markdown(page, templates))
    if "json" in formats and reading.charter is not None:
        from charterc.formats.data.publisher import render_json  # noqa: PLC0415

        charter = reading.charter
        made["charter.json"] = _timed(lambda: render_json(charter, page, _copies(reading)))
    if {"html", "fragment", "markdown"} & set(formats):
        made.update({name: (content, 0.0) for name, content in reading.copies.items()})
    return made


def web_page(page: Page, others: Made, templates: Sequence[Path]) -> tuple[bytes, float]:
    """The web page, which names the other files with their sizes. Raises `TemplateError`."""
    from charterc.formats.html.publisher import render_html  # noqa: PLC0415

    page.downloads = downloads({name: len(content) for name, (content, _) in others.items()})
    return _timed(lambda: render_html(page, templates))


def _timed(make: Callable[[], str]) -> tuple[bytes, float]:
    start = time.perf_counter()
    content = make().encode()
    return content, time.perf_counter() - start


def sheet(
    page: Page,
    plan: SheetPlan,
    templates: Sequence[Path],
    pictures: Mapping[str, bytes],
    date: datetime.date | None,
) -> tuple[bytes, float, Mapping[str, Any]]:
    """The bytes of a sheet, the seconds it took, and what its layout says of itself. Raises `ChartercError`."""
    from charterc.formats.paper.typst import Sheet, print_sheet  # noqa: PLC0415

    start = time.perf_counter()
    wanted = Sheet(plan.template, plan.paper, plan.kind, **plan.options)
    printed = print_sheet(page, wanted, templates=templates, pictures=pictures, date=date)
    return printed.content, time.perf_counter() - start, printed.fit


def date_of(reading: Reading) -> datetime.date | None:
    """The day a file is dated with: the last one the charter itself names."""
    charter = reading.charter
    return (charter.updated or charter.published or charter.agreed) if charter else None
