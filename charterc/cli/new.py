"""`charterc new`: the first file of a charter, from a few answers or from another charter's structure."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from charterc.cli.console import Console
from charterc.errors import Exit, UsageError

if TYPE_CHECKING:
    from charterc.project.find import Project
    from charterc.starting.charter import Beginning

EXAMPLES = """Examples:

\b
  charterc new our-town                          asks for title, area, values and colours
  charterc new our-town --area "Our Town" -v 5   five values; what is not said is not asked
  charterc new our-town --from stoke             the parts and lists of another charter, without its words
  charterc new our-town --short                  only what no charter can be without
"""


def command(
    name: Annotated[str, typer.Argument(metavar="NAME", help="What its file is called, or the name of the area.")],
    title: Annotated[str, typer.Option("--title", metavar="TITLE", help="Its title, as it will be printed.")] = "",
    area: Annotated[str, typer.Option("--area", metavar="AREA", help="The local area it holds for.")] = "",
    heart: Annotated[
        str, typer.Option("--heart", metavar="KEY", help="values, principles, cornerstones, pledges or levels.")
    ] = "",
    how_many: Annotated[
        int | None, typer.Option("--values", "-v", metavar="NUMBER", help="How many of these, 1 to 16.")
    ] = None,
    colours: Annotated[
        str, typer.Option("--colours", metavar="SET", help="A ready set: meadow, harbour or orchard.")
    ] = "",
    source: Annotated[str, typer.Option("--from", metavar="CHARTER", help="Build it like this charter.")] = "",
    short: Annotated[bool, typer.Option("--short", help="Only what no charter can be without.")] = False,
) -> None:
    """Start a charter: a first file that can be built at once, with a TODO where words are still to come."""
    from charterc.cli.new_questions import ask
    from charterc.project.find import find_project
    from charterc.project.names import without_ending
    from charterc.starting.begun import begin, free_name

    console = Console()
    name = without_ending(name)
    if source and (heart or how_many is not None or short):
        raise UsageError(
            "--from takes the structure of another charter, so --heart, --values and --short say nothing.",
            "Leave them out, or leave out --from.",
        )
    project = find_project(Path.cwd())
    called = free_name(project, name)
    known = {"title": title, "area": area, "heart": heart, "how_many": how_many, "colours": colours}
    asks = console.asks and not any(known.values()) and not short
    beginning = begin(name, called, ask(name, console, like=bool(source)) if asks else known, short=short)
    text = _text(project, beginning, source, console)
    _write(project, beginning, text, console)


def _text(project: Project, beginning: Beginning, source: str, console: Console) -> str:
    """The first file. Ends the command where the charter that it shall be like has errors."""
    from charterc.cli.found import show_problems
    from charterc.project.names import without_ending
    from charterc.starting.charter import first_file, first_file_like
    from charterc.starting.structures import structure_like

    if not source:
        return first_file(beginning)
    structure = structure_like(project, source, Path.cwd())
    if not isinstance(structure, str):
        show_problems([structure], console)
        console.error(f"“{source}” has errors, so nothing was written.")
        raise typer.Exit(Exit.PROBLEMS)
    return first_file_like(beginning, Path(without_ending(source)).name, structure)


def checked(text: str, path: Path, root: Path, console: Console) -> str:
    """The text of a new file, which can be built. Ends the command where it has errors, before anything is written."""
    from charterc.cli.found import show_problems
    from charterc.reading.read import read_bytes, shown_path

    reading = read_bytes(text.encode(), shown_path(path), path, root)
    if reading.broken:
        show_problems([reading], console)
        console.error("Nothing was written.")
        raise typer.Exit(Exit.PROBLEMS)
    return text


def _write(project: Project, beginning: Beginning, text: str, console: Console) -> None:
    from charterc.output.write import created
    from charterc.project.find import FOLDER, is_project
    from charterc.reading.read import shown_path

    path = project.root / FOLDER / f"{beginning.name}.yaml"
    checked(text, path, project.root, console)
    was_project = is_project(project.root)
    with created(project.root, f"{FOLDER}/{path.name}", text.encode()):
        console.say(f"Wrote {shown_path(path)}")
    if not was_project:
        console.note("There was no project here; this folder is one now. For guide, checks and looks: charterc init")
    console.say("Next:")
    console.say(f"  charterc serve{' ' * len(beginning.name)}   shows the page while you write")
    console.say(f"  charterc lint {beginning.name}   lists what is still to be written, marked TODO")
