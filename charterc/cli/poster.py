"""`charterc poster`: one design, on the papers and in the ways that are asked for."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from charterc.cli.build import Progress, report, show_problems
from charterc.cli.console import Console
from charterc.errors import UsageError

if TYPE_CHECKING:
    from charterc.formats.register import SheetPlan
    from charterc.pipeline import Reading

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
            "--design", "-d", metavar="DESIGN", help="charter, values, value, pledge or matrix; may be repeated."
        ),
    ] = None,
    papers: Annotated[
        list[str] | None,
        typer.Option("--paper", metavar="PAPER", help="a5, a4, a3, a2, a1, letter or tabloid; may be repeated."),
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
    from charterc.formats.register import chosen_papers, one_of  # noqa: PLC0415
    from charterc.pipeline import build, read  # noqa: PLC0415
    from charterc.project.find import find_project, resolve  # noqa: PLC0415

    console = Console()
    start = time.perf_counter()
    form = one_of(kind, ("pdf", "png", "svg"), "format")
    project = find_project(Path.cwd())
    wanted = [one_of(name, _designs(project.templates), "design") for name in designs or ("charter",)]
    if value and "value" not in wanted:
        raise UsageError("--value chooses a value for the design “value”.", "Add: --design value")
    readings = [read(path, project.root) for path in resolve(project, charters or ())]
    show_problems(readings, console)
    options = {"landscape": landscape, "bleed": bleed, "large_print": large_print, "plain": plain, "ppi": dpi}
    progress = Progress(console, start, quiet=quiet)
    built = []
    try:
        # Each charter has its own values, so its own sheets.
        for reading in readings:
            plans = _plans(reading, wanted, chosen_papers(papers or ()) or ("a3",), form, value, options)
            built += build([reading], project, out or project.root / "build", (), plans, progress)
    finally:
        progress.clear()
    report(built, console, time.perf_counter() - start, quiet=quiet)


def _designs(templates: list[Path]) -> list[str]:
    """The designs there are: the built-in ones, and every file of the project's own `templates/poster/`."""
    from charterc.formats.templates import built_in  # noqa: PLC0415

    files = [path for folder in (built_in(), *templates) for path in sorted((folder / "poster").glob("*.typ"))]
    return list(dict.fromkeys(path.stem for path in files if not path.name.startswith("_")))


def _plans(
    reading: Reading, designs: list[str], papers: tuple[str, ...], form: Any, value: str, options: dict[str, Any]
) -> list[SheetPlan]:
    from charterc.formats.register import SheetPlan  # noqa: PLC0415

    plans = []
    for design in designs:
        for paper in papers:
            ways = "".join(f"-{way.replace('_', '-')}" for way in ("large_print", "plain", "bleed") if options[way])
            lying = {True: "-landscape", False: "-portrait", None: ""}[options["landscape"]]
            for number in _numbers(reading, value) if design == "value" else ("",):
                which = f"-{number}" if number else ""
                file = f"{'poster' if design == 'charter' else design}{which}-{paper}{lying}{ways}.{form}"
                own = {**options, "value": number} if number else options
                plans.append(SheetPlan(file, f"poster/{design}.typ", paper, form, own))
    return plans


def _numbers(reading: Reading, wanted: str) -> list[str]:
    """The numbers of the values to print: all, or the one that is meant."""
    heart = reading.charter.main_group if reading.charter else None
    items = heart[1].items if heart else ()
    if not wanted:
        return [str(number) for number in range(1, len(items) + 1)]
    for number, item in enumerate(items, start=1):
        if wanted.lower() in {str(number), item.name.lower(), (item.id or "").lower()}:
            return [str(number)]
    names = ", ".join(f"{number} {item.name}" for number, item in enumerate(items, start=1))
    raise UsageError(
        f"{reading.name} has no value “{wanted}”.", f"Its values are: {names}." if names else "It has none."
    )
