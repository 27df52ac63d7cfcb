"""The whole flow on one screen: read → validate → render → write."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from charterc.errors import ChartercError, MissingGlyphError
from charterc.formats.register import TEXTS, SheetPlan
from charterc.making import Made, date_of, page_of, sheet, texts, web_page
from charterc.output import write_all
from charterc.page.view import Page
from charterc.project.find import Project
from charterc.reading.read import Reading, read, shown_path

__all__ = ["Built", "Reading", "build", "read", "shown_path"]


@dataclass(slots=True)
class Built:
    """One charter on its way to its files, and what was written in the end."""

    reading: Reading
    folder: Path
    made: Made = field(default_factory=dict)
    files: list[tuple[str, int, float]] = field(default_factory=list)
    """Name, size in bytes, seconds it took to make."""
    notes: list[str] = field(default_factory=list)
    """What a person should know about the files, such as type that came out small."""
    fault: ChartercError | None = None
    """Why nothing was written."""
    missing: dict[str, ChartercError] = field(default_factory=dict)
    """Sheets that could not be printed because no font has a character, and what to do about it."""

    @property
    def failed(self) -> bool:
        """Whether nothing was written."""
        return self.reading.broken or self.fault is not None

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
    formats: Sequence[str],
    plans: Sequence[SheetPlan] = (),
    progress: Callable[[int, int], None] = lambda *_: None,
    level: int = 2,
    dress: Callable[[Page], None] = lambda _: None,
) -> list[Built]:
    """Builds every charter that is sound into a folder of its own under `out`; the others are left as they were.

    `formats` are the files of text, `plans` the sheets of paper; `level` is that of a fragment's first heading;
    `dress` may add to each page what the charter cannot know, such as the site it belongs to.
    """
    built = [Built(reading, out / reading.name) for reading in readings]
    sound = {entry.reading.name: entry for entry in built if not entry.failed}
    pages = {name: page_of(entry.reading) for name, entry in sound.items()}
    for page in pages.values():
        dress(page)
    total = len(sound) * (len(plans) + len(set(formats) & set(TEXTS)))

    with _printing(plans, sound, pages, project) as sheets:
        for name, entry in sound.items():
            with entry.own_faults():
                entry.made |= texts(entry.reading, pages[name], formats, project.templates, level)
        done = sum(len(entry.made) for entry in sound.values())
        for (name, plan), result in sheets:
            if isinstance(result, MissingGlyphError):
                # The page and the other texts need no font of ours: they are still of use.
                sound[name].missing[plan.file] = result
            elif isinstance(result, ChartercError):
                sound[name].fault = result
            else:
                content, seconds, fit = result
                sound[name].made[plan.file] = (content, seconds)
                sound[name].notes += plan.advice(fit)
            done += 1
            progress(done, total)
    if "html" in formats:
        for name, entry in sound.items():
            with entry.own_faults():
                entry.made["index.html"] = web_page(pages[name], entry.made, project.templates)

    for entry in sound.values():
        if entry.fault is None:
            with entry.own_faults():
                _write(entry)
    return built


@contextmanager
def _printing(
    plans: Sequence[SheetPlan], sound: dict[str, Built], pages: dict[str, Page], project: Project
) -> Iterator[Iterable[tuple[Any, Any]]]:
    """Starts to print every sheet and gives the results as they come; whatever still runs at the end is stopped."""
    if not plans:
        yield ()
        return
    from charterc.workers import Pool  # noqa: PLC0415 - a build without sheets needs no processes

    pool = Pool()
    try:
        for plan in plans:
            for name, entry in sound.items():
                reading = entry.reading
                pool.submit((name, plan), sheet, pages[name], plan, project.templates, reading.copies, date_of(reading))
        yield pool.results()
    finally:
        pool.stop()


def _write(entry: Built) -> None:
    write_all(entry.folder, {name: content for name, (content, _) in entry.made.items()})
    entry.files = [(name, len(content), seconds) for name, (content, seconds) in sorted(entry.made.items())]
