"""The sheets of one charter, each set in a process of its own, but for two that are one layout."""

from __future__ import annotations

import datetime
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from charterc.adoption.read import AdoptionReading
from charterc.build.job import Job
from charterc.build.work import Work
from charterc.errors import ChartercError
from charterc.formats.paper.sheet import Sheet, SheetPlan
from charterc.page.view import Page
from charterc.reading.read import Reading
from charterc.workers.pool import Pool


@contextmanager
def printing(plans: Sequence[SheetPlan], work: Work, job: Job, processes: int) -> Iterator[Iterable[tuple[Any, Any]]]:
    """Starts to print every sheet and gives the results as they come; whatever still runs at the end is stopped."""
    pool = Pool(job.limits.sheets, processes)
    reading, templates = work.reading, job.project.templates
    try:
        for alike in _alike(plans):
            files = " and ".join(plan.file for plan in alike)
            what = f"{files} (from the template {alike[0].sheet.template})"
            pool.submit(alike, what, _print_all, alike, work.page, templates, reading.copies, _date(reading))
        yield _each(pool.results())
    finally:
        pool.stop()


def _alike(plans: Sequence[SheetPlan]) -> list[list[SheetPlan]]:
    """The plans, those together that differ by the kind of file alone: Typst lays them out once in one process."""
    found: list[list[SheetPlan]] = []
    for plan in plans:
        group = next((group for group in found if _layout(group[0].sheet) == _layout(plan.sheet)), None)
        if group is None:
            found.append([plan])
        else:
            group.append(plan)
    return found


def _layout(sheet: Sheet) -> Sheet:
    """The sheet as it is laid out, whatever file is made of it."""
    return replace(sheet, kind="pdf", ppi=0, together=False)


def _each(results: Iterable[tuple[Any, Any]]) -> Iterator[tuple[Any, Any]]:
    """The results plan by plan. A process that was stopped has the same fault for each of its plans."""
    for alike, made in results:
        yield from zip(alike, [made] * len(alike) if isinstance(made, ChartercError) else made, strict=True)


def _print_all(alike: Sequence[SheetPlan], *given: Any) -> list[Any]:
    """What `_print` makes of each, or the fault that was met instead."""
    made: list[Any] = []
    for plan in alike:
        try:
            made.append(_print(plan, *given))
        except ChartercError as error:
            made.append(error)
    return made


def _print(
    plan: SheetPlan, page: Page, templates: Sequence[Path], copies: Mapping[str, bytes], date: datetime.date | None
) -> tuple[list[bytes], float, Mapping[str, Any]]:
    """The bytes of a sheet (of each side, for pictures), the seconds it took, and what its layout says of itself.

    Raises `ChartercError`.
    """
    from charterc.formats.paper.typst import print_sheet  # noqa: PLC0415 - only sheets need it

    start = time.perf_counter()
    printed = print_sheet(page, plan.sheet, templates=templates, pictures=copies, date=date)
    return [printed.content, *printed.further], time.perf_counter() - start, printed.fit


def _date(reading: Reading) -> datetime.date | None:
    """The day a file is dated with: the last one that the charter or its adopter names."""
    if isinstance(reading, AdoptionReading) and reading.adoption and reading.adoption.adopted:
        return reading.adoption.adopted.last
    charter = reading.charter
    last = (charter.updated or charter.published or charter.agreed) if charter else None
    return last.last if last else None
