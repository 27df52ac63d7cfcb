"""`charterc adopt`: the first file of an adoption, and its version and fingerprint brought up to date."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from charterc.cli.console import Console
from charterc.errors import Exit, UsageError

if TYPE_CHECKING:
    from charterc.model.charter import Charter
    from charterc.project.find import Project

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
    from charterc.adoption.first import file_name, first_file
    from charterc.adoption.read import read_either
    from charterc.cli.build import show_problems
    from charterc.output import write_all
    from charterc.project.adoptions import ADOPTIONS, adoptions_called
    from charterc.project.find import is_safe_name
    from charterc.reading.read import shown_path

    version = version or _latest(project, name)
    charter = _charter(project, name, version)
    known = {key: " ".join(words.split()) for key, words in _asked(known).items()}
    called = called or file_name(known["name"])
    if not called or not is_safe_name(called):
        raise UsageError(f"No file can be called “{called}”.", "Name it: --as hill-school")
    path = project.root / ADOPTIONS / name / f"{called}.yaml"
    there = [*adoptions_called(project.root, called), *filter(None, [project.charters.get(called)])]
    if path.exists() or there:
        taken = shown_path(path if path.exists() else there[0])
        raise UsageError(f"{taken} is there already, and is not overwritten.", "Give this one another name: --as …")
    raw = first_file(charter, name, version, known, called).encode()
    reading = read_either(raw, shown_path(path), path, project.root)
    if reading.broken:
        show_problems([reading], console)
        console.error("Nothing was written.")
        raise typer.Exit(Exit.PROBLEMS)
    write_all(project.root, {path.relative_to(project.root).as_posix(): raw})
    console.say(f"Wrote {shown_path(path)}")
    console.say(f"Fill in what you know, and see the page: charterc build {called}")


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


def _asked(known: dict[str, str]) -> dict[str, str]:
    """What the options say; the rest from whoever sits at a terminal. An empty answer leaves it open."""
    if not known["name"] and not sys.stdin.isatty():
        raise UsageError("Who adopts the charter?", 'Say it: --name "Our school"')
    if not sys.stdin.isatty() or known["name"]:
        return known
    console = Console()
    console.note("Press Enter where you do not know, or would rather not say.")
    questions = {"name": "Your name, as people know it", "kind": "What you are: school, nursery, college, service …"}
    questions |= {"motto": "Your motto", "website": "Your website", "phone": "Phone", "email": "E-mail"}
    answers = {
        key: known[key] or typer.prompt(question, default="", show_default=False, err=True)
        for key, question in questions.items()
    }
    if not answers["name"].strip():
        raise UsageError("An adoption needs the name of who adopts.")
    return {**known, **answers}


def _latest(project: Project, name: str) -> str:
    """The latest released version of a charter; "" where there is none."""
    from charterc.project.versions import released

    numbers = [file.number for file in released(project, name) if file.number and not file.fault]
    return str(max(numbers)) if numbers else ""


def _refresh(project: Project, name: str, version: str, console: Console) -> None:
    from charterc.adoption.read import AdoptionReading, read
    from charterc.adoption.refresh import refreshed
    from charterc.cli.build import show_problems
    from charterc.output import rewrite
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
