"""`charterc init`: a council's own project, ready for editors: charter, theme, settings, guide and workflows."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from charterc.cli.console import Console
from charterc.errors import UsageError

if TYPE_CHECKING:
    from charterc.starting.charter import Beginning
    from charterc.starting.origin import Origin

EXAMPLES = """Examples:

\b
  charterc init our-charter                      a folder with all that a project needs; asks for the rest
  charterc init . --area "Our Town"              in this folder; what is there is left as it is
  charterc init our-charter --gitlab             for GitLab, too
  charterc init our-charter --charterc OWNER/charterc@COMMIT
"""


def command(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Where the project shall stand.")] = Path(),
    area: Annotated[str, typer.Option("--area", help="The local area. Else made of the folder's name.")] = "",
    title: Annotated[str, typer.Option("--title", help="The charter's title, as it will be printed.")] = "",
    colours: Annotated[str, typer.Option("--colours", help="A ready set: meadow, harbour or orchard.")] = "",
    gitlab: Annotated[bool, typer.Option("--gitlab", help="Write the jobs for GitLab, too.")] = False,
    origin: Annotated[
        str,
        typer.Option("--charterc", metavar="OWNER/REPOSITORY@COMMIT", help="Where the workflow gets charterc from."),
    ] = "",
) -> None:
    """Make a project of your own: a first charter, its looks, a guide for editors, checks and publishing."""
    from charterc.output.write import write_all
    from charterc.project.find import FOLDER
    from charterc.starting.charter import first_file
    from charterc.starting.origin import Origin, installed_from
    from charterc.starting.project import NewProject, project_files

    console = Console()
    root = folder.resolve()
    _refuse_what_is_no_place(root, folder)
    known = Origin.of(origin) if origin else installed_from()
    beginning = _beginning(root, {"area": area, "title": title, "colours": colours}, console)
    colours = beginning.colours or NewProject._field_defaults["colours"]
    project = NewProject(beginning.name, beginning.title, colours, known, gitlab)
    charter = first_file(beginning._replace(colours=""))  # the theme of the project says it
    files = {f"{FOLDER}/{beginning.name}.yaml": charter, **project_files(project)}
    there = [name for name in files if (root / name).exists() or (root / name).is_symlink()]
    new = {
        name: text if isinstance(text, bytes) else text.encode() for name, text in files.items() if name not in there
    }
    write_all(root, new)
    _tell(folder, new, there, beginning, known, console)


def _refuse_what_is_no_place(root: Path, said: Path) -> None:
    """Raises `UsageError` for a place where no project can be started."""
    from charterc.project.find import FOLDER, is_project

    if root.exists() and not root.is_dir():
        raise UsageError(f"{said} is a file, so no project can stand there.", "Name a folder.")
    if (root / FOLDER).is_dir() and any((root / FOLDER).iterdir()):
        raise UsageError(
            f"{said} is a project already: it has a folder “{FOLDER}”.", "To add a charter: charterc new NAME"
        )
    around = next((above for above in root.parents if is_project(above)), None)
    if around:
        raise UsageError(
            f"{said} lies within the project at {around}, and projects do not stand in one another.",
            "Choose another place. To add a charter to that project: charterc new NAME",
        )


def _beginning(root: Path, known: dict[str, str], console: Console) -> Beginning:
    from charterc.cli.new_questions import ask
    from charterc.project.names import file_name
    from charterc.starting.begun import begin

    name = root.name or "our-charter"
    if sys.stdin.isatty() and not any(known.values()):
        known = ask(name, console)
    made = begin(name, name, known)
    return made._replace(name=file_name(made.area) or "our-charter")


def _tell(
    folder: Path, new: dict[str, bytes], there: list[str], beginning: Beginning, known: Origin | None, console: Console
) -> None:
    from charterc.starting.project import WORKFLOW

    console.say(f"Made in {folder}:")
    for name in new:
        console.say(f"  {name}")
    if there:
        console.say(f"Was there already, and was left as it is: {', '.join(there)}")
    if known is None and WORKFLOW in new:
        console.note(
            f"To fill in: {WORKFLOW} does not say where charterc comes from; look for “FILL IN”. Until then, no check"
            " can run on GitHub."
        )
    console.say("Next:")
    if folder.resolve() != Path.cwd():
        console.say(f"  cd {folder}")
    console.say("  charterc serve     shows the page while you write")
    console.say(f"  charterc lint      lists what is still to be written in charters/{beginning.name}.yaml")
    console.say("  README.md          says how to put it on GitHub, and how others propose a change")
