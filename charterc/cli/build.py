"""`charterc build`: charters → web page, Markdown, PDF, posters and data."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from charterc.cli.console import Console
from charterc.cli.passed_over import tell_passed_over
from charterc.cli.removed import remove_what_is_gone
from charterc.cli.report import Report
from charterc.cli.timings import Timings
from charterc.cli.words import choices
from charterc.errors import UsageError
from charterc.formats.paper.papers import PAPERS
from charterc.formats.register import format_names, one_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from charterc.formats.base import Format
    from charterc.formats.paper.sheet import Sheet, SheetPlan
    from charterc.project.find import Project

EXAMPLES = """Examples:

\b
  charterc build stockport                  everything, into build/stockport/
  charterc build                            every charter in charters/
  charterc build stoke -f html -f markdown  only these files
  charterc build stoke -f poster --paper a2 a poster for a larger wall
"""


Charters = Annotated[
    list[str] | None,
    typer.Argument(metavar="[CHARTER]...", help="Names or files of charters. All, where none is given."),
]
Formats = Annotated[
    list[str] | None,
    typer.Option(
        "--format",
        "-f",
        metavar="FORMAT",
        help=f"{choices(format_names())}; may be repeated. A fragment is the page's body, for pasting.",
    ),
]
Out = Annotated[
    Path | None, typer.Option("--out", "-o", metavar="FOLDER", help="Where to write. Default: build/ in the project.")
]
Papers = Annotated[
    list[str] | None,
    typer.Option("--paper", metavar="PAPER", help=f"Paper of the posters: {choices(PAPERS)}; may be repeated."),
]
LargePrint = Annotated[bool, typer.Option("--large-print", help="PDF and posters in large print: 18 point or more.")]
Plain = Annotated[bool, typer.Option("--plain", help="PDF and posters black on white, for photocopying.")]
Level = Annotated[int, typer.Option("--heading-level", min=1, max=4, help="The level of a fragment's first heading.")]
Share = Annotated[
    str, typer.Option("--shard", metavar="N/COUNT", help="Only a share of the charters: 3/8 is the third of eight.")
]
Cache = Annotated[
    bool, typer.Option("--cache/--no-cache", help="Whether what is unchanged since the last build is kept.")
]
ShowTimings = Annotated[bool, typer.Option("--timings", help="Say at the end where the time went.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing unless something is wrong.")]


def command(
    charters: Charters = None,
    formats: Formats = None,
    out: Out = None,
    papers: Papers = None,
    large_print: LargePrint = False,
    plain: Plain = False,
    level: Level = 2,
    shard: Share = "",
    cache: Cache = True,
    timings: ShowTimings = False,
    quiet: Quiet = False,
) -> None:
    """Build charters: a web page, Markdown, a PDF to read, posters and data."""
    from charterc.build.every import build
    from charterc.build.job import Job, SamePlans
    from charterc.formats.base import TextFormat
    from charterc.formats.paper.sheet import Sheet
    from charterc.formats.register import chosen_formats
    from charterc.project.adoptions import everything, resolve_all
    from charterc.project.find import charter_name, find_project
    from charterc.project.shard import Shard
    from charterc.site.entry import Entries

    console = Console()
    start = time.perf_counter()
    wanted = chosen_formats(formats or ())
    plans = _sheets(wanted, papers or (), Sheet("", large_print=large_print, plain=plain))
    project = find_project(Path.cwd())
    if not quiet:
        tell_passed_over(project, console, charters or ())
    share = Shard.of(shard)
    paths = resolve_all(project, charters or ())
    if formats and any(format_.of_adoptions for format_ in wanted):
        _refuse_without_adoption(wanted, paths, project)
    job = Job(
        project,
        out or project.root / "build",
        [format_ for format_ in wanted if isinstance(format_, TextFormat)],
        SamePlans(plans),
        alone=share.whole,
        level=level,
        around=Entries(project.root),
    )
    spent = Timings()
    with Report(console, start, quiet=quiet) as report:
        for built in report.tell(build(share.of_paths(paths), job, report.progress, stored=cache)):
            spent.add(built)
        if cache and not charters:
            names = set(map(charter_name, everything(project)))
            remove_what_is_gone(project.root, job.out, names, console)
        if timings:
            report.progress.clear()
            console.say(spent.table())


def _sheets(wanted: Sequence[Format], papers: Sequence[str], like: Sheet) -> list[SheetPlan]:
    """The sheets that the wanted formats print. Raises `UsageError` for papers of which none is printed."""
    from charterc.formats.base import PaperFormat

    papers = list(dict.fromkeys(one_of(name, PAPERS, "paper") for name in papers))
    if papers and not any(format_.has_papers for format_ in wanted):
        raise UsageError("--paper chooses the paper of posters, but no poster is to be built.", "Add: -f poster")
    return [plan for format_ in wanted if isinstance(format_, PaperFormat) for plan in format_.sheets(papers, like)]


def _refuse_without_adoption(wanted: Sequence[Format], paths: Sequence[Path], project: Project) -> None:
    from charterc.adoption.read import AdoptionReading, read

    if any(isinstance(read(path, project.root), AdoptionReading) for path in paths):
        return
    for format_ in wanted:
        if format_.of_adoptions:
            hint = "Name an adoption, such as those that “charterc list” shows, or write one with: charterc adopt"
            raise UsageError(f"Only an adoption has a {format_.called}, and no adoption is to be built.", hint)
