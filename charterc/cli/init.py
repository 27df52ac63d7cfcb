"""`charterc init`: a council's own project, ready for editors: charter, theme, settings, guide and workflows."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from charterc.clean import one_line
from charterc.cli.console import Console
from charterc.errors import UsageError

if TYPE_CHECKING:
    from charterc.starting.charter import Beginning

EXAMPLES = """Examples:

\b
  charterc init our-town                         a folder with all that a project needs; asks for the rest
  charterc init . --area "Our Town"              in this folder; what is there is left as it is
  charterc init our-town --gitlab                for GitLab, too
  charterc init our-town --charterc OWNER/charterc@COMMIT
"""


def command(
    folder: Annotated[
        str | None, typer.Argument(metavar="[FOLDER]", help="Where the project shall stand. Else here.")
    ] = None,
    area: Annotated[
        str, typer.Option("--area", metavar="AREA", help="The local area. Else made of the folder's name.")
    ] = "",
    title: Annotated[
        str, typer.Option("--title", metavar="TITLE", help="The charter's title, as it will be printed.")
    ] = "",
    colours: Annotated[
        str, typer.Option("--colours", metavar="SET", help="A ready set: meadow, harbour or orchard.")
    ] = "",
    gitlab: Annotated[bool, typer.Option("--gitlab", help="Write the jobs for GitLab, too.")] = False,
    origin: Annotated[
        str,
        typer.Option("--charterc", metavar="OWNER/REPOSITORY@COMMIT", help="Where the workflow gets charterc from."),
    ] = "",
) -> None:
    """Make a project of your own: a first charter, its looks, a guide for editors, checks and publishing."""
    from charterc.starting.origin import Origin, installed_from
    from charterc.starting.project import NewProject, project_files
    from charterc.starting.written import write_new

    console = Console()
    if folder is not None and not folder.strip():
        raise UsageError("A folder without a name is none.", "Name it: charterc init our-town")
    root = Path(folder or "").resolve()
    _refuse_what_is_no_place(root, folder)
    known = Origin.of(origin) if origin else installed_from()
    beginning, charter = _first_charter(root, {"area": area, "title": title, "colours": colours}, console)
    colours = beginning.colours or NewProject._field_defaults["colours"]
    project = NewProject(beginning.name, beginning.title, colours, known, gitlab)
    new, there = write_new(root, {**charter, **project_files(project)})
    _tell(root, new, there, console)
    _tell_unfilled(root, origin, console)
    _tell_next(root, new, console)


def _refuse_what_is_no_place(root: Path, said: str | None) -> None:
    """Raises `UsageError` for a place where no project can be started."""
    from charterc.project.find import is_project

    shown = one_line(said or str(root))
    if root.exists() and not root.is_dir():
        raise UsageError(f"{shown} is a file, so no project can stand there.", "Name a folder.")
    if root in {Path(root.anchor), Path.home()}:
        raise UsageError(f"{shown} is no place for a project.", "Name a folder of its own: charterc init our-town")
    if said is None and not is_project(root) and root.is_dir() and any(root.iterdir()):
        raise UsageError(
            "This folder holds other files already.",
            "Name a folder of its own: charterc init our-town\nTo make the project here all the same: charterc init .",
        )
    around = next((above for above in root.parents if is_project(above)), None)
    if around:
        raise UsageError(
            f"{shown} lies within the project at {around}, and projects do not stand in one another.",
            "Choose another place. To add a charter to that project: charterc new NAME",
        )


def _first_charter(root: Path, known: dict[str, str], console: Console) -> tuple[Beginning, dict[str, str]]:
    """What is known of the first charter, and its file; none where the project has a charter already."""
    from charterc.cli.new import checked
    from charterc.cli.new_questions import ask
    from charterc.project.find import FOLDER, find_project
    from charterc.starting.begun import begin, file_name_of
    from charterc.starting.charter import first_file

    project = find_project(root)
    there = next(iter(project.charters), "")
    if not there and console.asks and not any(known.values()):
        known = ask(root.name, console)
    made = begin(there or root.name, there, known)
    if there:
        return made, {}
    made = made._replace(name=file_name_of(made.area))
    path = root / FOLDER / f"{made.name}.yaml"
    text = first_file(made._replace(colours=""))  # the theme of the project says it
    return made, {f"{FOLDER}/{path.name}": checked(text, path, root, console)}


def _tell(root: Path, new: list[str], there: list[str], console: Console) -> None:
    place = "here" if root == Path.cwd() else f"in {_shown(root)}"
    console.say(f"Made {place}:" if new else f"All that a project needs stands {place} already: nothing was made.")
    for name in new:
        console.say(f"  {name}")
    if new and there:
        console.say(f"Was there already, and was left as it is: {', '.join(there)}")


def _tell_unfilled(root: Path, origin: str, console: Console) -> None:
    """Names the files that cannot run yet; a file that was there already does not learn of an origin by itself."""
    from charterc.starting.project import unfilled

    for name in unfilled(root):
        console.note(
            f"To fill in: {name} does not say where charterc comes from; look for “FILL IN”. Until then, no check can"
            " run there."
            + (f" It was there before, so {origin} is not in it: delete it and run this again." if origin else "")
        )


def _tell_next(root: Path, new: list[str], console: Console) -> None:
    console.say("Next:")
    if root != Path.cwd():
        shown = _shown(root)
        console.say(f"  cd {shlex.quote(shown if not shown.startswith('-') else f'./{shown}')}")
    console.say("  charterc serve     shows the page while you write")
    console.say("  charterc lint      lists what is still to be written")
    if "README.md" in new:
        console.say("  README.md          says how to put it on GitHub, and how others propose a change")


def _shown(root: Path) -> str:
    return one_line(str(root.relative_to(Path.cwd()) if root.is_relative_to(Path.cwd()) else root))
