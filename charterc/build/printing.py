"""The sheets of one charter, each set in a process of its own."""

from __future__ import annotations

import datetime
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from charterc.adoption.read import AdoptionReading
from charterc.build.job import Job
from charterc.build.work import Work
from charterc.formats.paper.sheet import SheetPlan
from charterc.page.view import Page
from charterc.reading.read import Reading
from charterc.workers.pool import Pool


@contextmanager
def printing(plans: Sequence[SheetPlan], work: Work, job: Job, processes: int) -> Iterator[Iterable[tuple[Any, Any]]]:
    """Starts to print every sheet and gives the results as they come; whatever still runs at the end is stopped."""
    pool = Pool(job.limits.sheets, processes)
    reading, templates = work.reading, job.project.templates
    try:
        for plan in plans:
            what = f"{plan.file} (from the template {plan.sheet.template})"
            pool.submit(plan, what, _print, plan, work.page, templates, reading.copies, _date(reading))
        yield pool.results()
    finally:
        pool.stop()


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
