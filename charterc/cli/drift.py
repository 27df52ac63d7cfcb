"""`charterc drift`: whether a page that repeats a charter still says what it says."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from charterc.clean import one_line
from charterc.cli.comparing import Out, chosen_format, format_option, refuse_overwriting, tell, write_file
from charterc.cli.console import Console
from charterc.drift.reports.formats import FORMATS
from charterc.errors import Exit, UsageError

if TYPE_CHECKING:
    from charterc.comparison.sources import Source
    from charterc.drift.drift import Drift

EXAMPLES = """Examples:

\b
  charterc drift stockport page.html               a saved web page and the charter of today
  charterc drift stockport@2 handbook.docx         a Word document and a released version
  charterc drift stoke leaflet.txt --out drift.html
  charterc drift stoke page.html && echo it still says the same
"""


def command(
    charter: Annotated[
        str, typer.Argument(metavar="CHARTER", help="A charter's name or file, or a released version (stockport@1).")
    ],
    file: Annotated[
        Path,
        typer.Argument(metavar="FILE", help="What repeats it: a saved web page, Markdown, text, YAML or Word file."),
    ],
    *,
    format_name: Annotated[str | None, format_option(FORMATS)] = None,
    out: Out = None,
    adoption: Annotated[
        Path | None,
        typer.Option("--write-adoption", metavar="FILE", help="Write a first adoption file, made of what was found."),
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing unless something is wrong.")] = False,
) -> None:
    """Tell what a copy made of a charter: what is missing, weaker, worded differently or added.

    Exits with 0 where nothing but typography differs, and with 1 where anything does.
    """
    from charterc.cli.found import show_problems
    from charterc.comparison.looks import looks_of
    from charterc.comparison.sources import named
    from charterc.drift.document import read_document
    from charterc.drift.drift import drift
    from charterc.drift.view import build_view
    from charterc.project.find import find_project

    console = Console()
    chosen = chosen_format(FORMATS, format_name, out)
    source = named(charter, find_project(Path.cwd()), Path.cwd())
    refuse_overwriting(out, [source.path, file, adoption])
    _refuse_what_is_there(adoption)
    show_problems([source.reading] if source.reading.broken else [], console)
    shown = one_line(str(file))
    found = drift(source.name, source.charter, shown, read_document(file, shown))
    if not found.verdicts:
        raise UsageError(f"{source.label} promises nothing that a copy could repeat.", "Is it the right charter?")
    written = _adoption(found, source) if adoption is not None else ""
    if out is not None or not (quiet and found.same):
        tell(build_view(source, found), FORMATS, chosen, looks_of(source), console, out)
    if adoption is not None:
        write_file(adoption, written.encode("utf-8", "replace"))
    if adoption is not None and not quiet:
        console.note(f"Wrote {adoption}. Look it through: names, days and reasons are known to the adopter alone.")
    if not found.same:
        raise typer.Exit(Exit.PROBLEMS)


def _refuse_what_is_there(adoption: Path | None) -> None:
    """Raises `UsageError` where a file stands already: somebody may have filled in their reasons."""
    if adoption is not None and (adoption.exists() or adoption.is_symlink()):
        raise UsageError(f"{adoption} is there already, and is not overwritten.", "Name another file.")


def _adoption(found: Drift, source: Source) -> str:
    from charterc.drift.adoption_file import first_adoption

    release = source.charter.release
    return first_adoption(found, source.charter, str(release.version) if release else "")
