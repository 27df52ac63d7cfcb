"""`charterc poster`: one design, on the papers and in the ways that are asked for."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from charterc.cli.build import Progress, report, show_problems
from charterc.cli.console import Console
from charterc.cli.passed_over import tell_passed_over
from charterc.cli.words import choices
from charterc.errors import UsageError
from charterc.formats.designs import design_names
from charterc.formats.paper.papers import PAPERS
from charterc.formats.register import one_of

if TYPE_CHECKING:
    from charterc.formats.paper.sheet import Sheet, SheetPlan
    from charterc.reading.read import Reading

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
        typer.Option("--paper", metavar="PAPER", help=f"{choices(PAPERS)}; may be repeated."),
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
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing unless something is wrong.")] = False,
) -> None:
    """Print posters: choose the design, the paper and how it is printed."""
    from charterc.adoption.read import read
    from charterc.build import build
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
    readings = [read(path, project.root) for path in resolve_all(project, charters or ())]
    show_problems(readings, console)
    like = Sheet("", "a3", format_name, dpi, landscape=landscape, bleed=bleed, large_print=large_print, plain=plain)
    wanted_papers = list(dict.fromkeys(one_of(name, PAPERS, "paper") for name in papers or ("a3",)))
    progress = Progress(console, start, quiet=quiet)
    built = []
    try:
        # Each charter has its own values, so its own sheets.
        for reading in readings:
            plans = _plans(reading, wanted, wanted_papers, value, like)
            built += build([reading], project, out or project.root / "build", (), plans, progress)
    finally:
        progress.clear()
    report(built, console, time.perf_counter() - start, quiet=quiet)


def _plans(reading: Reading, designs: list[str], papers: list[str], value: str, like: Sheet) -> list[SheetPlan]:
    from charterc.formats.paper.sheet import SheetPlan

    plans = []
    lying = {True: "-landscape", False: "-portrait", None: ""}[like.landscape]
    # Of values that are names alone, the one sheet with all names says as much as a sheet for each.
    designs = list(dict.fromkeys("values" if one == "value" and _names_alone(reading) else one for one in designs))
    for design in designs:
        for paper in papers:
            for number in _numbers(reading, value) if design == "value" else ("",):
                sheet = replace(like, template=f"poster/{design}.typ", paper=paper, value=number)
                which = f"-{number}" if number else ""
                start = f"{'poster' if design == 'charter' else design}{which}-{paper}{lying}"
                plans.append(SheetPlan(f"{start}{sheet.ending}", sheet))
    return plans


def _names_alone(reading: Reading) -> bool:
    from charterc.model.page_order import main_group

    main = main_group(reading.charter) if reading.charter else None
    return main is not None and bool(main[1].items) and all(item.is_bare for item in main[1].items)


def _numbers(reading: Reading, wanted: str) -> list[str]:
    """The numbers of the values to print: all, or the one that is meant."""
    from charterc.model.numbering import short_number
    from charterc.model.page_order import main_group

    main = main_group(reading.charter) if reading.charter else None
    items = main[1].items if main else ()
    if not wanted:
        # A charter without values has no sheet to show for them, and the printing says so. A bare name has none either.
        return [str(number) for number, item in enumerate(items, start=1) if not item.is_bare] or [""]
    badges = [short_number(item.number) or str(number) for number, item in enumerate(items, start=1)]
    meant = wanted.lower()
    # Two values of an acrostic may have one letter; then both are meant. Their places are not printed, but count too.
    found = [
        str(number)
        for number, (badge, item) in enumerate(zip(badges, items, strict=True), start=1)
        if meant in {badge.lower(), item.name.lower(), (item.id or "").lower()}
    ] or [str(number) for number in range(1, len(items) + 1) if meant == str(number)]
    if found:
        return found
    names = ", ".join(f"{badge} {item.name}" for badge, item in zip(badges, items, strict=True))
    raise UsageError(
        f"{reading.name} has no value “{wanted}”.", f"Its values are: {names}." if names else "It has none."
    )
