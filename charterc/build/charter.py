"""The whole flow on one screen: what was read → page → formats → files."""

from __future__ import annotations

import datetime
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, NamedTuple

from charterc.adoption.read import AdoptionReading
from charterc.errors import CannotMakeError, ChartercError
from charterc.formats.base import Download, Publication, TextFormat
from charterc.formats.paper.sheet import SheetPlan
from charterc.model.consent import NOBODY, refusals_of, withheld
from charterc.output.places import refuse_links_below
from charterc.output.write import finish, write_all
from charterc.page.adopted import adopted_page
from charterc.page.build import build_page
from charterc.page.own_words import OwnWords
from charterc.page.view import Page
from charterc.project.find import Project
from charterc.project.limits import read_limits
from charterc.reading.read import Reading
from charterc.reading.refusals import refusals_around
from charterc.versions.history import History, read_history
from charterc.versions.pages import version_files
from charterc.versions.views import show_versions
from charterc.workers.limits import Limits
from charterc.workers.pool import Pool


class MadeFile(NamedTuple):
    """The content of one file, not yet written."""

    content: bytes
    seconds: float
    """How long it took to make."""
    download: Download | None = None
    """What the web page says of it; None where it does not offer it."""


@dataclass(slots=True)
class BuildResult:
    """One charter on its way to its files, and what became of it."""

    reading: Reading
    folder: Path
    page: Page | None = None
    history: History = field(default_factory=History)
    """The released versions of the charter, and what is wrong with their files."""
    files: dict[str, MadeFile] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    """What a person should know about the files, such as type that came out small."""
    fault: ChartercError | None = None
    """Why nothing was written."""
    left_out: dict[str, CannotMakeError] = field(default_factory=dict)
    """Files that cannot be made of this charter, and why. What was there of them before is removed."""
    gone: set[str] = field(default_factory=set)
    """Files of a build before: pictures of sides that a sheet no longer has."""

    def has(self, made: TextFormat | SheetPlan) -> bool:
        """Whether there is such a file of it: some are made of adoptions alone."""
        return not made.of_adoptions or isinstance(self.reading, AdoptionReading)

    @property
    def failed(self) -> bool:
        """Whether nothing was written."""
        return self.reading.broken or self.fault is not None

    def downloads(self, labels: Mapping[str, OwnWords]) -> list[dict[str, Any]]:
        """What a page with these labels says of the other files: label, address, type and size in bytes."""
        offered = [(name, made, made.download) for name, made in self.files.items() if made.download]
        return [
            {"label": download.words(labels), "href": name, "type": download.media_type, "size": len(made.content)}
            for name, made, download in sorted(offered, key=lambda offer: (offer[2].order, offer[0]))
        ]

    def take(self, plan: SheetPlan, made: Any) -> None:
        """Takes a sheet that was printed, or the fault that was met instead."""
        if isinstance(made, CannotMakeError):
            self.left_out[plan.file] = made
        elif isinstance(made, ChartercError):
            self.fault = made
        else:
            contents, seconds, fit = made
            self.files[plan.file] = MadeFile(contents[0], seconds, plan.download)
            # What the page offers is a preview: one picture, of the first side.
            further = contents[1:] if plan.download is None else []
            for side, content in enumerate(further, start=2):
                self.files[plan.further_file(side)] = MadeFile(content, 0.0)
            self.gone |= _sides_from(len(further) + 2, plan, self.folder)
            self.notes += plan.advice(fit, self.reading.charter, self.reading.charter_shown)

    @contextmanager
    def own_faults(self) -> Iterator[None]:
        """A fault met in here is this charter's: the others go on."""
        try:
            yield
        except ChartercError as error:
            self.fault = error


def build(
    readings: Iterable[Reading],
    project: Project,
    out: Path,
    formats: Sequence[TextFormat] = (),
    plans: Sequence[SheetPlan] = (),
    progress: Callable[[int, int], None] = lambda *_: None,
    level: int = 2,
    on_page: Callable[[Page], None] = lambda _: None,
    on_printed: Callable[[BuildResult], None] = lambda _: None,
) -> list[BuildResult]:
    """Builds every charter that is sound into a folder of its own under `out`; the others are left as they were.

    `level` is that of a fragment's first heading; `on_page` may add to each page what the charter cannot know, such
    as the site it belongs to, and `on_printed` what is known once its sheets are there.
    """
    limits = read_limits(project.root)
    results = [BuildResult(_published(reading, project), out / reading.name) for reading in readings]
    refuse_links_below(project.root.absolute(), out.absolute())
    for result in results:
        with result.own_faults():
            finish(result.folder)
    sound = [result for result in results if not result.failed]
    for result in sound:
        result.page = _page_of(result.reading)
        if formats and result.reading.charter:
            result.history = read_history(project, result.reading)
            show_versions(result.page, result.history)
        on_page(result.page)

    first = [found for found in formats if not found.names_the_others]
    last = [found for found in formats if found.names_the_others]
    done = sum(result.has(made) for result in sound for made in first)
    total = sum(result.has(made) for result in sound for made in formats)
    total += sum(result.has(plan) for result in sound for plan in plans)
    with _printing(plans, sound, project, limits) as printed:
        for result in sound:
            _render(result, first, project, level, limits)
        for (index, plan), made in printed:
            sound[index].take(plan, made)
            done += 1
            progress(done, total)
    for result in sound:
        on_printed(result)
        _render(result, last, project, level, limits)
        for chosen in formats:
            if chosen.of_each_version and result.fault is None:
                _render_versions(result, chosen, project, on_page, limits)
    for result in sound:
        if result.fault is None:
            with result.own_faults():
                contents = {name: made.content for name, made in result.files.items()}
                write_all(result.folder, contents, {*result.left_out, *result.gone})
    for result in sound:
        _note_lost_link(result)
    return results


def _sides_from(side: int, plan: SheetPlan, folder: Path) -> set[str]:
    """The files in a folder that show this side of a sheet and those after it."""
    found: set[str] = set()
    while plan.sheet.kind != "pdf" and (folder / plan.further_file(side)).is_file():
        found.add(plan.further_file(side))
        side += 1
    return found


def _note_lost_link(result: BuildResult) -> None:
    """Says where an adoption's page leads to the page of the charter beside it, and that is not there."""
    adopter = result.page.adopter if result.page else None
    if adopter and adopter.beside and "index.html" in result.files and not (result.folder / adopter.href).is_file():
        hint = "Build the charter too, or say under “link:” where it can be read."
        result.notes.append(f"index.html leads to {adopter.href}, which is not there. {hint}")


def _published(reading: Reading, project: Project) -> Reading:
    """The charter without the names of those who do not agree to be named.

    They say so in another of its entries or, for a released version, later.
    """
    if reading.charter is None:
        return reading
    later = refusals_around(reading.path, project.root) if reading.released else NOBODY
    return replace(reading, charter=withheld(reading.charter, refusals_of([reading.charter]), later))


def _page_of(reading: Reading) -> Page:
    """What every format prints of a sound charter."""
    assert reading.charter is not None  # noqa: S101 - only what is sound is built
    if isinstance(reading, AdoptionReading) and reading.adopted:
        return adopted_page(reading, reading.adopted)
    return build_page(reading.charter, reading.name, reading.copy_names, reading.themed.theme)


def _render(result: BuildResult, formats: Sequence[TextFormat], project: Project, level: int, limits: Limits) -> None:
    """Makes files of text, and the copies of the pictures they show."""
    reading, page = result.reading, result.page
    if reading.charter is None or page is None or result.fault is not None:
        return
    page.downloads = result.downloads(page.labels)
    given = Publication(reading.charter, page, project.templates, reading.copy_names, level, limits=limits)
    if isinstance(reading, AdoptionReading):
        given = replace(given, adopted=reading.adopted, own_copies=reading.own_names or {})
    with result.own_faults():
        for chosen in filter(result.has, formats):
            start = time.perf_counter()
            try:
                content = chosen.made(given).encode()
            except CannotMakeError as error:
                result.left_out[chosen.file] = error
                continue
            result.files[chosen.file] = MadeFile(content, time.perf_counter() - start, chosen.download)
            if chosen.shows_pictures:
                result.files |= {name: MadeFile(copy, 0.0) for name, copy in reading.copies.items()}


def _render_versions(
    result: BuildResult, chosen: TextFormat, project: Project, on_page: Callable[[Page], None], limits: Limits
) -> None:
    """Makes the files of the released versions."""
    if result.page is None or not result.history.versions:
        return
    if behind := result.history.behind:
        result.notes.append(f"{chosen.file} {behind} Write it in {result.reading.shown}.")
    start = time.perf_counter()
    with result.own_faults():
        given = (result.reading, result.page, result.history, chosen, project.templates, on_page, limits)
        for name, content in version_files(*given):
            result.files[name] = MadeFile(content, time.perf_counter() - start)
            start = time.perf_counter()


@contextmanager
def _printing(
    plans: Sequence[SheetPlan], results: Sequence[BuildResult], project: Project, limits: Limits
) -> Iterator[Iterable[tuple[Any, Any]]]:
    """Starts to print every sheet and gives the results as they come; whatever still runs at the end is stopped."""
    pool = Pool(limits.sheets)
    try:
        for plan in plans:
            for index, result in enumerate(results):
                if not result.has(plan):
                    continue
                reading = result.reading
                key, date = (index, plan), _date(reading)
                what = f"{plan.file} (from the template {plan.sheet.template})"
                pool.submit(key, what, _print, plan, result.page, project.templates, reading.copies, date)
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
