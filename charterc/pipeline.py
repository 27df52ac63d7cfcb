"""The whole flow on one screen: read → validate → render → write."""

from __future__ import annotations

import datetime
import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "1")  # the search for plugins costs more than a build's checks

from charterc.errors import ChartercError
from charterc.formats import SheetPlan, sheets
from charterc.lint.rule import Context
from charterc.lint.rules.links import unused_commitment
from charterc.model.charter import Charter
from charterc.model.load import load
from charterc.output import write_all
from charterc.problem import Problem, Severity
from charterc.project_theme import Themed, charter_theme, project_theme
from charterc.render.build_view import build_page
from charterc.render.view import Page
from charterc.source.decode import MAX_BYTES, decode
from charterc.source.find import Project, is_safe_name
from charterc.source.parse import parse
from charterc.source.pictures import read_pictures


@dataclass(slots=True)
class Reading:
    """A charter's file, read: the charter is None where the problems allow none."""

    name: str
    path: Path
    shown: str
    """The path as people see it in messages."""
    text: str = ""
    charter: Charter | None = None
    problems: list[Problem] = field(default_factory=list)
    pictures: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    themed: Themed = field(default_factory=Themed)

    @property
    def copies(self) -> dict[str, bytes]:
        """Every picture that page and posters show, by the name of its copy."""
        logo = self.themed.theme.logo
        return dict(self.pictures.values()) | ({logo.file: self.themed.logo} if logo else {})

    @property
    def sources(self) -> dict[str, str]:
        """The text of each file that a problem may be in, by its name as shown."""
        return {self.shown: self.text, **dict(self.themed.sources)}

    @property
    def broken(self) -> bool:
        """Whether a problem forbids building it."""
        return self.charter is None or any(problem.severity is Severity.ERROR for problem in self.problems)


@dataclass(slots=True)
class Built:
    """What was written for one charter."""

    reading: Reading
    folder: Path
    files: list[tuple[str, int, float]] = field(default_factory=list)
    """Name, size in bytes, seconds it took to make."""
    fault: ChartercError | None = None

    @property
    def failed(self) -> bool:
        """Whether nothing was written."""
        return self.reading.broken or self.fault is not None


def read(path: Path, project: Project) -> Reading:
    """Reads and checks one charter; never raises for what the file holds."""
    reading = Reading(path.stem, path, shown(path))
    if not is_safe_name(path.stem):
        message = f"A charter's file may not be called “{path.name}”: its name is also its output folder's."
        hint = "Use letters, digits and hyphens, such as my-town.yaml."
        reading.problems = [Problem("unreadable-file", message, reading.shown, hint=hint)]
        return reading
    try:
        # A link in a pull request could otherwise show any file of the machine in an error message.
        if path.is_symlink() and not path.resolve().is_relative_to(project.root):
            raise OSError(0, "it is a link to a place outside the project")
        if not path.is_file():
            raise OSError(0, "it is not a file")
        with path.open("rb") as stream:
            raw = stream.read(MAX_BYTES + 1)
    except OSError as error:
        message = f"This file cannot be read: {error.strerror}."
        reading.problems = [Problem("unreadable-file", message, reading.shown)]
        return reading
    reading.themed = project_theme(project.root, shown)
    text, reading.problems = decode(raw, reading.shown)
    if text is None:
        return reading
    reading.text = text
    tree, problems = parse(text, reading.shown)
    reading.problems += problems
    if tree is not None:
        reading.charter, problems = load(tree, reading.shown)
        reading.problems += problems
    if reading.charter is not None:
        reading.pictures, problems = read_pictures(reading.charter, path, project.root, reading.shown)
        reading.problems += problems
    if reading.charter is not None and reading.charter.commitments:
        # The one rule of lint that a build obeys too: no words are lost in silence.
        context = Context(reading.charter, tree, text, reading.shown, datetime.date.min)
        reading.problems += unused_commitment.check(context)
    if reading.charter is not None and reading.charter.theme:
        reading.themed = charter_theme(reading.themed, reading.charter.theme, path, project.root, reading.shown)
    reading.problems += reading.themed.problems
    reading.problems.sort(key=lambda problem: problem.order)
    return reading


def build(
    readings: Iterable[Reading],
    project: Project,
    out: Path,
    formats: Sequence[str],
    papers: Sequence[str] = (),
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> list[Built]:
    """Builds every charter that is sound into a folder of its own under `out`; the others are left as they were."""
    built = [Built(reading, out / reading.name) for reading in readings]
    sound = [entry for entry in built if not entry.failed]
    pages = {entry.reading.name: _page(entry.reading) for entry in sound}
    contents: dict[str, dict[str, tuple[bytes, float]]] = {entry.reading.name: {} for entry in sound}
    plans = sheets(formats, papers)
    total = len(sound) * (len(plans) + sum(name in formats for name in ("html", "markdown", "json")))
    done = 0
    with _started(plans, sound, pages, project) as printing:
        for entry in sound:
            try:
                texts = _texts(entry.reading, pages[entry.reading.name], formats, project)
            except ChartercError as error:
                entry.fault = error
                continue
            contents[entry.reading.name].update(texts)
            done += len(texts)
            progress(done, total)
        for (name, file), result in printing:
            if isinstance(result, ChartercError):
                next(entry for entry in sound if entry.reading.name == name).fault = result
            else:
                contents[name][file] = result
            done += 1
            progress(done, total)
    for entry in sound:
        if entry.fault is None:
            _write(entry, contents[entry.reading.name])
    return built


@contextmanager
def _started(
    plans: Sequence[SheetPlan], sound: Sequence[Built], pages: Mapping[str, Page], project: Project
) -> Iterator[Iterable[tuple[Any, Any]]]:
    """Starts to print every sheet and gives the results as they come; whatever still runs at the end is stopped."""
    if not plans:
        yield ()
        return
    from charterc.workers import Pool  # noqa: PLC0415 - a build without sheets needs no processes

    pool = Pool()
    try:
        for plan in plans:
            for entry in sound:
                name = entry.reading.name
                pictures = entry.reading.copies
                pool.submit((name, plan.file), _print, pages[name], plan, project.templates, pictures, _date(entry.reading))
        yield pool.results()
    finally:
        pool.stop()


def shown(path: Path) -> str:
    """A path as people read it: from where they are, if it lies below."""
    try:
        return path.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return str(path)


def _page(reading: Reading) -> Page:
    assert reading.charter is not None  # noqa: S101 - callers build only what is sound
    return build_page(reading.charter, reading.name, _copies(reading), reading.themed.theme)


def _copies(reading: Reading) -> dict[str, str]:
    """The name of each picture's copy by the path it is named with."""
    return {named: name for named, (name, _) in reading.pictures.items()}


def _texts(reading: Reading, page: Page, formats: Sequence[str], project: Project) -> dict[str, tuple[bytes, float]]:
    """The files that are text, and the pictures they show."""
    made: dict[str, tuple[bytes, float]] = {}
    if "html" in formats:
        from charterc.render.html import render_html  # noqa: PLC0415

        made["index.html"] = _timed(lambda: render_html(page, project.templates))
    if "markdown" in formats:
        from charterc.render.markdown import render_markdown  # noqa: PLC0415

        made["charter.md"] = _timed(lambda: render_markdown(page, project.templates))
    if "json" in formats and reading.charter is not None:
        from charterc.render.data import render_json  # noqa: PLC0415

        charter = reading.charter
        made["charter.json"] = _timed(lambda: render_json(charter, page, _copies(reading)))
    if {"html", "markdown"} & set(formats):
        made.update({name: (content, 0.0) for name, content in reading.copies.items()})
    return made


def _timed(make: Callable[[], str]) -> tuple[bytes, float]:
    start = time.perf_counter()
    content = make().encode()
    return content, time.perf_counter() - start


def _print(
    page: Page,
    plan: SheetPlan,
    templates: Sequence[Path],
    pictures: Mapping[str, bytes],
    date: datetime.date | None,
) -> tuple[bytes, float]:
    from charterc.render.typst import Sheet, print_sheet  # noqa: PLC0415

    start = time.perf_counter()
    sheet = Sheet(plan.template, plan.paper, plan.kind)
    printed = print_sheet(page, sheet, templates=templates, pictures=pictures, date=date)
    return printed.content, time.perf_counter() - start


def _date(reading: Reading) -> datetime.date | None:
    """The day a file is dated with: the last one the charter itself names."""
    charter = reading.charter
    return (charter.updated or charter.published or charter.agreed) if charter else None


def _write(entry: Built, contents: dict[str, tuple[bytes, float]]) -> None:
    try:
        write_all(entry.folder, {name: content for name, (content, _) in contents.items()})
    except ChartercError as error:
        entry.fault = error
        return
    entry.files = [(name, len(content), seconds) for name, (content, seconds) in sorted(contents.items())]
