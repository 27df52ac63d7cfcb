"""What commands that compare have in common: the format, and where the report goes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from charterc.cli.words import choices
from charterc.errors import UsageError
from charterc.source.files import real

if TYPE_CHECKING:
    from charterc.cli.console import Console
    from charterc.comparison.looks import Looks
    from charterc.comparison.register import Register, Told

Out = Annotated[Path | None, typer.Option("--out", "-o", metavar="FILE", help="Write to this file.")]


def format_option(formats: Register[Told]) -> Any:
    """How people ask for one of the formats."""
    told = f"{choices(formats.names)}. Default: as --out ends, or text."
    return typer.Option("--format", "-f", metavar="FORMAT", help=told)


def chosen_format(formats: Register[Told], name: str | None, out: Path | None) -> str:
    """The format that was asked for, or that the file's name asks for. Raises `UsageError`."""
    from charterc.formats.register import one_of

    chosen = one_of(name, formats.names, "format") if name is not None else formats.format_of(out)
    if chosen == "pdf" and out is None:
        raise UsageError("A PDF needs a file to be written to.", "Add: --out changes.pdf")
    return chosen


def refuse_overwriting(out: Path | None, compared: Iterable[Path | None]) -> None:
    """Raises `UsageError` where a report would take the place of what it is about."""
    if out is not None and real(out) in {real(path) for path in compared if path is not None}:
        raise UsageError(f"{out} is one of the files that are compared.", "Name another file with --out.")


def tell(
    report: Told, formats: Register[Told], chosen: str, looks: Looks, console: Console, out: Path | None = None
) -> None:
    """Writes a report to a file, or prints it. Raises `OutputError` and `TemplateError`."""
    render = formats.reporter(chosen)
    if out is not None:
        write_file(out, render(report, looks))
    elif chosen == "text":
        shown = replace(looks, colour=console.colour_of_result, width=console.width)
        console.say(render(report, shown).decode().rstrip("\n"))
    else:
        console.write(render(report, looks).decode())


def write_file(out: Path, content: bytes) -> None:
    """Writes one file, wherever it was asked for. Raises `OutputError`."""
    from charterc.output.write import write_all

    path = out.absolute()
    write_all(path.parent, {path.name: content})
