"""`charterc build`: charters → web page, Markdown, PDF, posters and data."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from charterc.cli.console import Console
from charterc.cli.left_out import tell
from charterc.cli.passed_over import tell_passed_over
from charterc.cli.words import choices
from charterc.errors import Exit, MixedOutputError, UsageError
from charterc.formats.paper.papers import PAPERS
from charterc.formats.register import format_names, one_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from charterc.build import BuildResult
    from charterc.formats.base import Format
    from charterc.problem import Problem
    from charterc.reading.read import Reading

EXAMPLES = """Examples:

\b
  charterc build stockport                  everything, into build/stockport/
  charterc build                            every charter in charters/
  charterc build stoke -f html -f markdown  only these files
  charterc build stoke -f poster --paper a2 a poster for a larger wall
"""
_PATIENCE = 1.0
"""Seconds after which a terminal is told how far the work has come."""


def command(
    charters: Annotated[
        list[str] | None,
        typer.Argument(metavar="[CHARTER]...", help="Names or files of charters. All, where none is given."),
    ] = None,
    formats: Annotated[
        list[str] | None,
        typer.Option(
            "--format",
            "-f",
            metavar="FORMAT",
            help=f"{choices(format_names())}; may be repeated. A fragment is the page's body, for pasting.",
        ),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", metavar="FOLDER", help="Where to write. Default: build/ in the project."),
    ] = None,
    papers: Annotated[
        list[str] | None,
        typer.Option(
            "--paper",
            metavar="PAPER",
            help=f"Paper of the posters: {choices(PAPERS)}; may be repeated.",
        ),
    ] = None,
    large_print: Annotated[
        bool, typer.Option("--large-print", help="PDF and posters in large print: 18 point or more.")
    ] = False,
    plain: Annotated[bool, typer.Option("--plain", help="PDF and posters black on white, for photocopying.")] = False,
    level: Annotated[
        int, typer.Option("--heading-level", min=1, max=4, help="The level of a fragment's first heading.")
    ] = 2,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing unless something is wrong.")] = False,
) -> None:
    """Build charters: a web page, Markdown, a PDF to read, posters and data."""
    from charterc.adoption.read import AdoptionReading, read
    from charterc.build import build
    from charterc.formats.base import PaperFormat, TextFormat
    from charterc.formats.paper.sheet import Sheet
    from charterc.formats.register import chosen_formats
    from charterc.project.adoptions import resolve_all
    from charterc.project.find import find_project
    from charterc.site.config import read_site_config
    from charterc.site.entry import entries_at

    console = Console()
    start = time.perf_counter()
    wanted = chosen_formats(formats or ())
    wanted_papers = list(dict.fromkeys(one_of(name, PAPERS, "paper") for name in papers or ()))
    if wanted_papers and not any(format_.has_papers for format_ in wanted):
        raise UsageError("--paper chooses the paper of posters, but no poster is to be built.", "Add: -f poster")
    project = find_project(Path.cwd())
    if not quiet:
        tell_passed_over(project, console, charters or ())
    readings = [read(path, project.root) for path in resolve_all(project, charters or ())]
    if formats and not any(isinstance(reading, AdoptionReading) for reading in readings):
        _refuse_what_only_adoptions_have(wanted)
    show_problems(readings, console)
    # The site's settings are of no matter to a build that names no entry of its register.
    listed = any(isinstance(reading, AdoptionReading) and reading.listed for reading in readings)
    on_page = entries_at(read_site_config(project.root).base_url if listed else "")
    progress = Progress(console, start, quiet=quiet)
    like = Sheet("", large_print=large_print, plain=plain)
    texts = [format_ for format_ in wanted if isinstance(format_, TextFormat)]
    plans = [
        plan for format_ in wanted if isinstance(format_, PaperFormat) for plan in format_.sheets(wanted_papers, like)
    ]
    try:
        built = build(readings, project, out or project.root / "build", texts, plans, progress, level, on_page)
    finally:
        progress.clear()
    report(built, console, time.perf_counter() - start, quiet=quiet)


def _refuse_what_only_adoptions_have(wanted: Sequence[Format]) -> None:
    for format_ in wanted:
        if format_.of_adoptions:
            hint = "Name an adoption, such as those that “charterc list” shows, or write one with: charterc adopt"
            raise UsageError(f"Only an adoption has a {format_.called}, and no adoption is to be built.", hint)


def report(built: Sequence[BuildResult], console: Console, seconds: float, *, quiet: bool) -> None:
    """Says what was built and what was not, and ends the command with the code that fits."""
    code = max((tell(entry, console) for entry in built if not entry.fault), default=Exit.FINE)
    code = max(code, _tell_history(built, console))
    for entry in built:
        if entry.fault:
            console.error(f"{entry.reading.name}: {entry.fault.message}", entry.fault.hint)
        if not quiet and not entry.fault:
            for note in entry.notes:
                console.note(f"note: {entry.reading.name}/{note}")
    if not quiet:
        _summary(built, console, seconds)
    if failed := [entry for entry in built if entry.failed and not isinstance(entry.fault, MixedOutputError)]:
        names = ", ".join(entry.reading.name for entry in failed)
        console.note(f"Not built: {names}. What was built of it before is unchanged.")
        faults = [entry.fault.exit_code for entry in failed if entry.fault]
        raise typer.Exit(max(faults, default=Exit.PROBLEMS))
    if code:
        raise typer.Exit(code)


def _tell_history(built: Sequence[BuildResult], console: Console) -> Exit:
    """Says which released versions are not as they were, and so have no page, and which are gone."""
    from charterc.problem import Severity

    code = Exit.FINE
    for entry in built:
        gaps = [gap._replace(severity=Severity.WARNING) for gap in entry.history.gaps]
        show_found(gaps, entry.history.sources, console)
        if entry.history.problems:
            show_found(entry.history.problems, entry.history.sources, console)
            console.error(f"{entry.reading.name}: a released version is not as it was. It is left out of the history.")
            code = Exit.PROBLEMS
    return code


class Progress:
    """Shows how far a long build has come, on terminals only."""

    def __init__(self, console: Console, start: float, *, quiet: bool) -> None:
        self.console = console
        self.start = start
        self.on = console.progress and not quiet
        self.shown = False

    def __call__(self, done: int, total: int) -> None:
        if self.on and time.perf_counter() - self.start > _PATIENCE:
            self.shown = True
            self.console.status(f"Building: {done} of {total} files")

    def clear(self) -> None:
        if self.shown:
            self.console.status("")


def show_problems(readings: Sequence[Reading], console: Console) -> None:
    """Prints what is wrong in the charters' files."""
    # A fault in the project's theme is every charter's; it is shown once.
    problems = list(dict.fromkeys(problem for reading in readings for problem in reading.problems))
    sources = {name: text for reading in readings for name, text in reading.sources.items()}
    show_found(problems, sources, console)


def show_found(problems: Sequence[Problem], sources: Mapping[str, str], console: Console) -> None:
    """Prints problems; `sources` has the text of each file that they are in, by its name as shown."""
    if not problems:
        return
    from charterc.lint.reports.text import text

    console.note(text(problems, sources, colour=console.colour, width=console.width, ascii=console.ascii))


def _summary(built: Sequence[BuildResult], console: Console, seconds: float) -> None:
    from charterc.reading.read import shown_path

    count = 0
    for entry in built:
        if entry.failed or not entry.files:
            continue
        console.say(f"{shown_path(entry.folder)}/")
        width = max((len(name) for name in entry.files), default=0)
        for name, made in sorted(entry.files.items()):
            console.say(f"  {name:<{width}}  {_size(len(made.content)):>8}  {made.seconds:6.2f} s")
        count += len(entry.files)
    if count:
        console.say(f"Built {count} file{'' if count == 1 else 's'} in {seconds:.1f} s.")


def _size(size: int) -> str:
    return f"{size / 1024:.0f} KB" if size >= 1024 else f"{size} B"
