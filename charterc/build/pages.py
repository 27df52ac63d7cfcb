"""From what was read to the page that every format prints."""

from __future__ import annotations

from dataclasses import replace

from charterc.adoption.read import AdoptionReading
from charterc.build.job import Job
from charterc.build.work import Work
from charterc.model.consent import NOBODY, refusals_of, withheld
from charterc.page.adopted import adopted_page
from charterc.page.build import build_page
from charterc.page.view import Page
from charterc.project.find import Project
from charterc.reading.read import Reading
from charterc.reading.refusals import refusals_around
from charterc.versions.history import read_history
from charterc.versions.views import show_versions


def give_page(work: Work, job: Job) -> None:
    """Gives the work its page, with its versions and what stands around it. Raises `ChartercError`."""
    work.reading = _published(work.reading, job.project)
    work.page = _page_of(work.reading)
    if job.texts:
        work.history = read_history(job.project, work.reading)
        show_versions(work.page, work.history)
    job.around.join(work.page)


def _published(reading: Reading, project: Project) -> Reading:
    """The charter without the names of those who do not agree to be named.

    They say so in another of its entries or, for a released version, later.
    """
    assert reading.charter is not None  # noqa: S101 - only what is sound is built
    later = refusals_around(reading.path, project.root) if reading.released else NOBODY
    return replace(reading, charter=withheld(reading.charter, refusals_of([reading.charter]), later))


def _page_of(reading: Reading) -> Page:
    """What every format prints of a sound charter."""
    assert reading.charter is not None  # noqa: S101 - only what is sound is built
    if isinstance(reading, AdoptionReading) and reading.adopted:
        return adopted_page(reading, reading.adopted)
    return build_page(reading.charter, reading.name, reading.copy_names, reading.themed.theme)
