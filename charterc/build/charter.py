"""The whole flow of one charter on one screen: file → reading → page → formats → files."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from charterc.adoption.read import read
from charterc.build.built import Built
from charterc.build.job import Job
from charterc.build.pages import give_page
from charterc.build.printing import printing
from charterc.build.texts import render, render_versions
from charterc.build.work import Work
from charterc.output.write import finish, write_all
from charterc.page.labels import labels_for
from charterc.page.language import ENGLISH
from charterc.project.find import check_there
from charterc.source.watch import watching

Progress = Callable[[int, int], None]
"""Is told how many files of a charter are made, and of how many."""


def build_charter(job: Job, path: Path, processes: int, progress: Progress = lambda *_: None) -> Built:
    """Builds the charter or adoption in a file into a folder of its own, unless something forbids it.

    Nothing is written then, and what was there stays. Its sheets are set side by side in so many `processes`.
    """
    started = time.time_ns()
    with watching() as seen:
        work = _worked(job, path, processes, progress)
    built = work.told()
    if job.store is not None and not built.failed:
        contents = {name: made.content for name, made in work.files.items()}
        job.store.keep(path, built, contents, seen, started)
    return built


def _worked(job: Job, path: Path, processes: int, progress: Progress) -> Work:
    start = time.perf_counter()
    reading = read(path, job.project.root)
    work = Work(reading, job.out / reading.name, seconds={"read": time.perf_counter() - start})
    if reading.charter is not None and not reading.broken:
        with work.stage("write"):
            finish(work.folder)
        if work.fault is None:
            _make(work, job, processes, progress)
        if work.fault is None:
            _write(work, job)
    return work


def _make(work: Work, job: Job, processes: int, progress: Progress) -> None:
    """Makes the page and every file, as far as nothing goes wrong."""
    with work.stage("page"):
        give_page(work, job)
        work.plans = [plan for plan in job.sheets(work.reading) if work.has(plan)]
    if work.fault is not None or work.page is None:
        return
    page, plans = work.page, work.plans
    texts = list(filter(work.has, job.texts))
    first = [found for found in texts if not found.names_the_others]
    total = len(texts) + len(plans)
    with printing(plans, work, job, processes) as printed:
        render(work, page, first, job)
        for done, (plan, made) in enumerate(printed, start=len(first) + 1):
            work.take(plan, made)
            progress(done, total)
            if work.fault is not None:
                return
    job.around.show(page, work.files)
    render(work, page, [found for found in texts if found.names_the_others], job)
    for chosen in texts:
        if chosen.of_each_version:
            render_versions(work, page, chosen, job)


def _write(work: Work, job: Job) -> None:
    """Writes the files, all or none, and takes along what is wanted of the charter when all are built."""
    with work.stage("write"):
        contents = {name: made.content for name, made in work.files.items()}
        check_there(job.project.root)
        write_all(work.folder, contents, {*work.left_out, *work.gone})
    if work.fault is None and work.page is not None:
        offered = work.downloads(labels_for(ENGLISH, title=work.page.title))
        work.gathered = job.around.gather(work.reading, work.page, offered)
