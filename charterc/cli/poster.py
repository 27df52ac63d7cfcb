"""`charterc poster`: one design, on the papers and in the ways that are asked for."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Annotated, Any

import typer

from charterc.cli.console import Console
from charterc.cli.passed_over import tell_passed_over
from charterc.cli.report import Report
from charterc.cli.words import choices
from charterc.errors import UsageError
from charterc.formats.designs import design_names
from charterc.formats.paper.papers import PAPERS
from charterc.formats.register import one_of

EXAMPLES = """Examples:

\b
  charterc poster stockport                             the whole charter, A3
  charterc poster stockport --design value              one sheet for each value
  charterc poster stoke --design values --paper a2 --bleed   for a print shop
  charterc poster stoke --large-print --paper a3
"""


def command(
    charters: Annotated[
        list[str] | None,
        typer.Argument(metavar="[CHARTER]...", help="Names or files of charters. All, where none is given."),
    ] = None,
    designs: Annotated[
        list[str] | None,
        typer.Option(
            "--design", "-d", metavar="DESIGN", help=f"{choices(design_names())}; may be repeated. Default: charter."
        ),
    ] = None,
    papers: Annotated[
        list[str] | None,
        typer.Option(
            "--paper", metavar="PAPER", help=f"{choices(PAPERS)}; may be repeated. Default: a3; a4 for leaflets."
        ),
    ] = None,
    value: Annotated[
        str, typer.Option("--value", metavar="VALUE", help="For the design “value”: which one, by id, name or number.")
    ] = "",
    kind: Annotated[str, typer.Option("--format", "-f", metavar="FORMAT", help="pdf, png or svg.")] = "pdf",
    dpi: Annotated[float, typer.Option("--dpi", min=36, max=600, help="Dots per inch of a PNG.")] = 150,
    landscape: Annotated[
        bool | None, typer.Option("--landscape/--portrait", help="Which way the paper lies. Default: as designed.")
    ] = None,
    bleed: Annotated[bool, typer.Option("--bleed", help="Add 3 mm bleed and crop marks for a print shop.")] = False,
    large_print: Annotated[bool, typer.Option("--large-print", help="Nothing smaller than 18 point.")] = False,
    plain: Annotated[bool, typer.Option("--plain", help="Black on white, for photocopying.")] = False,
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", metavar="FOLDER", help="Where to write. Default: build/ in the project."),
    ] = None,
    cache: Annotated[
        bool, typer.Option("--cache/--no-cache", help="Whether what is unchanged since the last time is kept.")
    ] = True,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing unless something is wrong.")] = False,
) -> None:
    """Print posters: choose the design, the paper and how it is printed."""
    from charterc.build.every import build
    from charterc.build.job import Job
    from charterc.cli.poster_sheets import PosterSheets
    from charterc.formats.paper.sheet import Sheet
    from charterc.project.adoptions import resolve_all
    from charterc.project.find import find_project

    console = Console()
    start = time.perf_counter()
    format_name: Any = one_of(kind, ("pdf", "png", "svg"), "format")
    project = find_project(Path.cwd())
    if not quiet:
        tell_passed_over(project, console, charters or ())
    wanted = [one_of(name, design_names(project.templates), "design") for name in designs or ("charter",)]
    if value and "value" not in wanted:
        raise UsageError("--value chooses a value for the design “value”.", "Add: --design value")
    paths = resolve_all(project, charters or ())
    like = Sheet("", "a3", format_name, dpi, landscape=landscape, bleed=bleed, large_print=large_print, plain=plain)
    wanted_papers = list(dict.fromkeys(one_of(name, PAPERS, "paper") for name in papers or ()))
    sheets = PosterSheets(tuple(wanted), tuple(wanted_papers), value, like)
    job = Job(project, out or project.root / "build", sheets=sheets)
    with Report(console, start, quiet=quiet) as report:
        for _ in report.tell(build(paths, job, report.progress, stored=cache)):
            pass
