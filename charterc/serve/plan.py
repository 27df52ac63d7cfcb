"""What the preview is made of, by the state of the project: its charters and adoptions, the job of making a page."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from charterc.adoption.read import AdoptionReading
from charterc.build.fingerprint import store_for
from charterc.build.job import Job, SamePlans
from charterc.build.store.store import Store
from charterc.formats.base import PaperFormat, TextFormat
from charterc.formats.paper.sheet import Sheet, SheetPlan
from charterc.formats.register import chosen_formats
from charterc.page.view import Page
from charterc.project.adoptions import adoptions, resolve_all
from charterc.project.find import Project, charter_name, check_there, find_project
from charterc.project.limits import read_limits
from charterc.reading.read import Reading
from charterc.serve.places import Place, places_of
from charterc.site.build import Site
from charterc.site.collect import CharterEntry
from charterc.site.config import read_site_config


class Gathered(NamedTuple):
    """What is known of a charter whose page was made."""

    entry: CharterEntry | None
    """What the site's own pages say of it; None for an adoption, which is in their register alone."""
    places: tuple[Place, ...]
    text: str
    """That of its file."""


class Preview(Site):
    """The site around charters in the preview: its addresses are those of this machine."""

    gathers = False  # what is unchanged is read again only when somebody asks

    def gather(self, reading: Reading, page: Page, offered: list[dict[str, Any]]) -> Gathered:
        entry = None if isinstance(reading, AdoptionReading) else super().gather(reading, page, offered)
        return Gathered(entry, places_of(reading), reading.text)


class Plan(NamedTuple):
    """What is to be made."""

    site: Preview
    job: Job
    store: Store
    pages: dict[str, Path]
    """The file of each charter and adoption, by its name."""
    adoptions: list[Path]

    def sheet_job(self, plan: SheetPlan) -> Job:
        """The job of making one sheet."""
        return replace(self.job, texts=(), sheets=SamePlans([plan]))

    @property
    def sheets(self) -> dict[str, tuple[str, ...]]:
        """The names of the sheets of paper that can be made of each charter and adoption."""
        every = sheet_plans().values()
        of_adoption = tuple(plan.file for plan in every)
        of_charter = tuple(plan.file for plan in every if not plan.of_adoptions)
        adopting = set(self.adoptions)
        return {name: of_adoption if path in adopting else of_charter for name, path in self.pages.items()}

    @property
    def charters(self) -> list[Path]:
        """The files of the charters."""
        return list(self.site.project.charters.values())


def preview_folder(root: Path) -> Path:
    """Where the preview's files are written. No charter's name starts with a full stop, so none meets it."""
    return root / "build" / ".preview"


def plan_preview(root: Path) -> Plan:
    """What is to be made of the project at `root`, as it is now. Raises `ChartercError` and `OSError`."""
    check_there(root)
    project = _project(root)
    config = read_site_config(root).model_copy(update={"base_url": ""})
    site = Preview(config, project)
    paths = resolve_all(project, ()) if project.charters else []
    site.check_names(map(charter_name, paths))
    texts = [format_ for format_ in chosen_formats(()) if isinstance(format_, TextFormat)]
    job = Job(project, preview_folder(root), texts, around=site, limits=read_limits(root))
    return Plan(site, job, store_for(job), {charter_name(path): path for path in paths}, adoptions(root))


def _project(root: Path) -> Project:
    project = find_project(root)
    return project if project.root == root else Project(root, {})


def sheet_plans() -> dict[str, SheetPlan]:
    """Every sheet of paper that a build makes, by the name of its file. Some are made of adoptions alone."""
    formats = [format_ for format_ in chosen_formats(()) if isinstance(format_, PaperFormat)]
    return {plan.file: plan for format_ in formats for plan in format_.sheets((), Sheet(""))}
