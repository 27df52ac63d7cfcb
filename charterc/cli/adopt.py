"""`charterc adopt`: the first file of an adoption, and its version and fingerprint brought up to date."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from charterc.cli.console import Console
from charterc.errors import Exit, UsageError
from charterc.problem import Severity

if TYPE_CHECKING:
    from collections.abc import Mapping

    from charterc.model.charter import Charter
    from charterc.problem import Problem
    from charterc.project.find import Project
    from charterc.reading.read import Reading

EXAMPLES = """Examples:

\b
  charterc adopt stockport --name "Hill School" --kind school   writes adoptions/stockport/hill-school.yaml
  charterc adopt stockport                                      asks for what the page needs
  charterc adopt --refresh hill-school                          fills in version and fingerprint
"""


def command(
    name: Annotated[str, typer.Argument(metavar="CHARTER", help="The charter's name; with --refresh, the adoption's.")],
    adopter: Annotated[str, typer.Option("--name", metavar="NAME", help="Who adopts it, as people know them.")] = "",
    kind: Annotated[str, typer.Option("--kind", help="What that is: school, nursery, college, service, group …")] = "",
    motto: Annotated[str, typer.Option("--motto", help="Its motto.")] = "",
    address: Annotated[str, typer.Option("--address", help="Its postal address.")] = "",
    phone: Annotated[str, typer.Option("--phone", help="Its phone number.")] = "",
    email: Annotated[str, typer.Option("--email", help="Its e-mail address.")] = "",
    website: Annotated[str, typer.Option("--website", metavar="ADDRESS", help="Its website.")] = "",
    urn: Annotated[str, typer.Option("--urn", help="Its unique reference number, if it is a school in England.")] = "",
    version: Annotated[
        str, typer.Option("--version", metavar="NUMBER", help="The released version that is adopted. Else the latest.")
    ] = "",
    called: Annotated[
        str, typer.Option("--as", metavar="FILE", help="The name of its file, without the ending. Else made of NAME.")
    ] = "",
    refresh: Annotated[
        bool, typer.Option("--refresh", help="Fill in version and fingerprint of an adoption that is there.")
    ] = False,
) -> None:
    """Take an area's charter as your own: write the file in which a school or service says so."""
    from charterc.project.find import find_project

    console = Console()
    project = find_project(Path.cwd())
    if adopter and not adopter.strip():
        raise UsageError("A name of spaces is no name.", 'Say who adopts the charter: --name "Our school"')
    known = {
        "name": adopter, "kind": kind, "motto": motto, "address": address, "phone": phone, "email": email,
        "website": website, "urn": urn,
    }  # fmt: skip
    if not refresh:
        _first(project, name, known, version, called, console)
    elif any(known.values()) or called:
        raise UsageError("--refresh fills in version and fingerprint, and nothing else.", "Edit the file for the rest.")
    else:
        _refresh(project, name, version, console)


def _first(project: Project, name: str, known: dict[str, str], version: str, called: str, console: Console) -> None:
    """Writes a file that is not there yet."""
    from charterc.adoption.first import first_file
    from charterc.adoption.read import read_either
    from charterc.cli.adopt_questions import ask_name, ask_rest
    from charterc.cli.found import show_problems
    from charterc.output.write import write_all
    from charterc.project.adoptions import ADOPTIONS
    from charterc.project.names import without_ending
    from charterc.reading.read import shown_path

    version = version or _latest(project, name)
    charter = _charter(project, name, version)
    asks = not known["name"] and console.asks
    known = {key: " ".join(words.split()) for key, words in known.items()}
    if asks:
        known["name"] = ask_name(console)
    elif not known["name"]:
        raise UsageError("Who adopts the charter?", 'Say it: --name "Our school"')
    called = without_ending(called) or _free_name(project, name, known)
    path = project.root / ADOPTIONS / name / f"{called}.yaml"
    _refuse_what_is_there(project, path, called)

    def written(said: Mapping[str, str]) -> Reading:
        raw = first_file(charter, name, version, said, called).encode()
        return read_either(raw, shown_path(path), path, project.root)

    def fault_of(key: str, words: str) -> Problem | None:
        found = written({"name": known["name"], key: words}).problems
        return next((problem for problem in found if problem.severity is Severity.ERROR), None)

    reading = written(known)
    if asks and not reading.broken:
        reading = written(ask_rest(known, fault_of, console))
    if reading.broken:
        show_problems([reading], console)
        console.error("Nothing was written.")
        raise typer.Exit(Exit.PROBLEMS)
    write_all(project.root, {path.relative_to(project.root).as_posix(): reading.raw})
    console.say(f"Wrote {shown_path(path)}")
    console.say(f"Fill in what you know, and see the page: charterc build {called}")


def _free_name(project: Project, charter: str, known: Mapping[str, str]) -> str:
    """The name of a new adopter's file. Raises `UsageError` where it has none, or has adopted the charter already."""
    from charterc.adoption.others import others
    from charterc.project.names import file_name

    called = file_name(known["name"])
    if not called:
        message = f"“{known['name']}” has no Latin letters or digits to make the name of a file of."
        raise UsageError(message, "Add a name for the file: --as hill-school")
    for other in others(project.root, charter):
        if other.is_adopter(known["name"], known["urn"]):
            raise UsageError(
                f"“{other.name}” adopts “{charter}” already, in {other.shown}.",
                f"Edit that file. Only if this is another one of the same name, add a name for its file: "
                f"--as {called}-2\nand tell the two apart by their numbers (--urn), or by their names.",
            )
    return called


def _refuse_what_is_there(project: Project, path: Path, called: str) -> None:
    """Raises `UsageError` where a file cannot be called so, or something is called so already."""
    from charterc.project.adoptions import adoptions_called
    from charterc.project.find import is_safe_name, why_not_safe
    from charterc.reading.read import shown_path

    if not is_safe_name(called):
        raise UsageError(f"No file can be called “{called}”: {why_not_safe(called)}.", "Name it: --as hill-school")
    there = [*adoptions_called(project.root, called), *filter(None, [project.charters.get(called)])]
    if path.exists() or there:
        taken = shown_path(path if path.exists() else there[0])
        raise UsageError(f"{taken} is there already, and is not overwritten.", "Give this one another name: --as …")


def _charter(project: Project, name: str, version: str) -> Charter:
    """The charter that is to be adopted. Raises `UsageError` where it is not there, or has errors."""
    from charterc.adoption.area import area_of
    from charterc.model.adoption import Adopter, Adoption
    from charterc.model.release import VersionNumber

    if version and VersionNumber.of(version) is None:
        raise UsageError(f"“{version}” is no number of a version.", "Versions are numbered 1, 2, 2.1.")
    wanted = Adoption(adopts=name, version=version or None, adopter=Adopter(name="…"))
    area = area_of(wanted, project.root, "")
    if area.problem or area.reading is None or area.reading.charter is None:
        problem = area.problem
        raise UsageError(problem.message if problem else f"“{name}” cannot be read.", problem.hint if problem else "")
    return area.reading.charter


def _latest(project: Project, name: str) -> str:
    """The latest released version of a charter; "" where there is none."""
    from charterc.project.versions import released

    numbers = [file.number for file in released(project, name) if file.number and not file.fault]
    return str(max(numbers)) if numbers else ""


def _refresh(project: Project, name: str, version: str, console: Console) -> None:
    from charterc.adoption.read import AdoptionReading, read
    from charterc.adoption.refresh import refreshed
    from charterc.cli.found import show_problems
    from charterc.output.write import rewrite
    from charterc.project.adoptions import resolve_all

    (path,) = resolve_all(project, [name])
    reading = read(path, project.root)
    if not isinstance(reading, AdoptionReading):
        raise UsageError(f"“{name}” is a charter, not an adoption.", f"To adopt it: charterc adopt {name}")
    if reading.adoption is None or reading.area is None or reading.broken:
        show_problems([reading], console)
        console.error(f"{reading.shown} has errors, so nothing was filled in.")
        raise typer.Exit(Exit.PROBLEMS)
    version = version or reading.adoption.version or _latest(project, reading.adoption.adopts)
    done = refreshed(reading, project.root, version)
    if done.raw == reading.raw:
        console.say(f"{reading.shown}: version and fingerprint are those of what it adopts.")
        return
    rewrite(path, done.raw)
    which = f"version {done.version}" if done.version else "the charter as it is now, of which no version was released"
    console.say(f"{reading.shown}: adopts {which}, fingerprint {done.fingerprint}.")
