"""The files of text of one charter, and those of its released versions."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace

from charterc.adoption.read import AdoptionReading
from charterc.build.job import Job
from charterc.build.work import MadeFile, Work
from charterc.errors import CannotMakeError
from charterc.formats.base import Publication, TextFormat
from charterc.page.view import Page
from charterc.versions.pages import version_files


def render(work: Work, page: Page, formats: Sequence[TextFormat], job: Job) -> None:
    """Makes files of text, and the copies of the pictures they show."""
    reading = work.reading
    if reading.charter is None or work.fault is not None:
        return
    page.downloads = work.downloads(page.labels)
    templates = job.project.templates
    given = Publication(reading.charter, page, templates, reading.copy_names, job.level, limits=job.limits)
    if isinstance(reading, AdoptionReading):
        given = replace(given, adopted=reading.adopted, own_copies=reading.own_names or {})
    with work.stage("texts"):
        for chosen in formats:
            start = time.perf_counter()
            try:
                content = chosen.made(given).encode()
            except CannotMakeError as error:
                work.left_out[chosen.file] = error
                continue
            work.files[chosen.file] = MadeFile(content, time.perf_counter() - start, chosen.download)
            if chosen.shows_pictures:
                work.files |= {name: MadeFile(copy, 0.0) for name, copy in reading.copies.items()}


def render_versions(work: Work, page: Page, chosen: TextFormat, job: Job) -> None:
    """Makes the files of the released versions."""
    if work.fault is not None or not work.history.versions:
        return
    if behind := work.history.behind:
        work.notes.append(f"{chosen.file} {behind} Write it in {work.reading.shown}.")
    start = time.perf_counter()
    with work.stage("versions"):
        given = (work.reading, page, work.history, chosen, job.project.templates, job.around.join, job.limits)
        for name, content in version_files(*given):
            work.files[name] = MadeFile(content, time.perf_counter() - start)
            start = time.perf_counter()
