"""What is wanted of a charter that is built already, as by another machine."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from charterc.adoption.read import read
from charterc.build.built import Built
from charterc.build.job import Job
from charterc.build.lost import lost
from charterc.build.offers import Offer, described
from charterc.build.pages import give_page
from charterc.build.work import Work
from charterc.errors import UsageError
from charterc.page.labels import labels_for
from charterc.page.language import ENGLISH
from charterc.versions.views import PAGE
from charterc.workers.spread import spread


def gather(paths: Sequence[Path], job: Job) -> Iterator[Built]:
    """What `Surroundings.gather` wants of each charter, from its file and from the files that were made of it.

    Nothing is built. A charter that should have been built and was not is a fault.
    """
    yield from spread(partial(gather_one, job), paths, partial(lost, job))


def gather_one(job: Job, path: Path) -> Built:
    """The same for one charter."""
    reading = read(path, job.project.root)
    work = Work(reading, job.out / reading.name)
    if reading.broken:
        return work.told()
    with work.stage("page"):
        give_page(work, job)
        offers = list(_offers(work, job))
        if not (work.folder / PAGE).is_file():
            raise UsageError("it was not built.", "Bring the folders of all shares together, then merge.")
        if work.page is not None:
            job.around.show(work.page, [path.name for path in work.folder.iterdir()])
            labels = labels_for(ENGLISH, title=work.page.title)
            work.gathered = job.around.gather(work.reading, work.page, described(offers, labels))
    return work.told()


def _offers(work: Work, job: Job) -> Iterator[Offer]:
    """The files that are there, of those that the job makes."""
    made = [(plan.file, plan.download) for plan in job.sheets(work.reading) if work.has(plan)]
    made += [(text.file, text.download) for text in job.texts if work.has(text)]
    for name, download in made:
        file = work.folder / name
        if download is not None and file.is_file():
            yield Offer(name, file.stat().st_size, download)
