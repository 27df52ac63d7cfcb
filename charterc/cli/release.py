"""`charterc release`: what is agreed → a version that stays."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from charterc.cli.console import Console
from charterc.errors import Exit, UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from charterc.model.charter import Charter
    from charterc.project.find import Project
    from charterc.reading.read import Reading
    from charterc.versions.history import History

EXAMPLES = """Examples:

\b
  charterc release stockport --date 2026-03-01     freezes it as charters/versions/stockport/1.yaml
  charterc release stockport --set-version         says in the charter itself, too, which version it is
  charterc release stockport --dry-run             says what the next version would be, and why
  charterc release stockport --agreed-by "Stockport Parent Carer Forum" --agreed-by "Stockport Council"
"""


def command(
    name: Annotated[str, typer.Argument(metavar="CHARTER", help="The name of the charter.")],
    agreed_by: Annotated[
        list[str] | None,
        typer.Option("--agreed-by", metavar="WHO", help="Who agreed to it; may be repeated. A large version needs it."),
    ] = None,
    date: Annotated[
        str | None,
        typer.Option("--date", metavar="DATE", help="The day from which it holds. Else as the charter says."),
    ] = None,
    note: Annotated[
        str, typer.Option("--note", metavar="TEXT", help="Why there is a new version, in a sentence.")
    ] = "",
    set_version: Annotated[
        bool,
        typer.Option("--set-version", help="First write “version” and “updated” into the charter itself."),
    ] = False,
    major: Annotated[
        bool, typer.Option("--major", help="Make it a large version, though no promise became weaker.")
    ] = False,
    small: Annotated[
        bool,
        typer.Option("--small", help="Say that no promise became weaker, where the words alone do not tell."),
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be done, and write nothing.")] = False,
) -> None:
    """Freeze what is agreed as a version that stays: large where promises became weaker or are gone, else small."""
    from charterc.cli.release_words import facts_to_write, reasons, refusal, to_paste
    from charterc.output.write import created, rewrite
    from charterc.page.language import written
    from charterc.project.find import find_project
    from charterc.project.versions import place_for
    from charterc.reading.read import shown_path
    from charterc.versions.freeze import frozen
    from charterc.versions.propose import day_of_release, propose
    from charterc.versions.today import refuse_far_day

    console = Console()
    agreed = [_one_line(who, "--agreed-by") for who in agreed_by or ()]
    why = _one_line(note, "--note") if note else ""
    if major and small:
        raise UsageError("A version is large or small, not both: --major and --small.", "Leave one of them out.")
    project = find_project(Path.cwd())
    reading, charter, history, ids = _read(name, project, console)
    proposal = propose(charter, history, large=major, small=small)
    for line in reasons(proposal, reading.name):
        console.say(line)
    if proposal.decision.large and not (small or agreed):
        raise UsageError(*refusal(proposal))
    day = day_of_release(charter, proposal.latest, date)
    refuse_far_day(day)
    place = place_for(project, reading.name, proposal.number)
    if place.exists():
        raise UsageError(f"{shown_path(place)} is there already, and is not overwritten.")
    facts = facts_to_write(charter, proposal, day)
    if set_version and facts:
        reading, charter = _with_facts(reading, facts, project)
    before = proposal.latest.release if proposal.latest else None
    content = frozen(reading.raw, charter, reading.name, proposal.number, day, agreed, why, before)
    console.say(f"Of {written(day)}. Agreed by: {', '.join(agreed) or 'not known'}.")
    if not set_version:
        for line in to_paste(charter, reading.shown, facts):
            console.say(line)
    if not dry_run:
        # The version comes first: of several commands at once only one can make it, and nothing is written without it.
        with created(project.root, place.relative_to(project.root).as_posix(), content):
            if (ids or (set_version and facts)) and reading.path:
                rewrite(reading.path, reading.raw)
    done = "Would write" if dry_run else "Wrote"
    if ids:
        console.say(
            f"{done} {ids} {'id' if ids == 1 else 'ids'} into {reading.shown}, so that versions can be compared."
        )
    if set_version and facts:
        console.say(f"{done} {' and '.join(f'“{key}”' for key in facts)} into {reading.shown}.")
    console.say(f"{done} {shown_path(place)}")


def _with_facts(reading: Reading, facts: Mapping[str, str], project: Project) -> tuple[Reading, Charter]:
    """The charter as it is once it says which version it is."""
    from charterc.editing.facts import with_facts
    from charterc.reading.read import read_bytes

    after = read_bytes(with_facts(reading, facts), reading.shown, reading.path, project.root)
    assert after.charter is not None  # noqa: S101 - the facts are proved to change nothing else
    return after, after.charter


def _one_line(words: str, option: str) -> str:
    line = " ".join(words.split())
    if not line or not line.isprintable():
        raise UsageError(f"{option} “{line}” holds no words, or characters that cannot be seen.")
    return line


def _read(name: str, project: Project, console: Console) -> tuple[Reading, Charter, History, int]:
    """The charter with complete ids, its history, and how many ids are new; ends the command where it is refused."""
    from charterc.cli.found import show_found, show_problems
    from charterc.editing.ids import give_ids
    from charterc.project.find import resolve
    from charterc.project.versions import has_versions
    from charterc.reading.read import read, read_bytes, shown_path
    from charterc.versions.history import read_history

    (path,) = resolve(project, [name])
    if not has_versions(project, path):
        hint = f"Move it to {shown_path(project.root / 'charters')}/ first: versions are kept beside the charters."
        raise UsageError(f"“{name}” is none of the charters of this project.", hint)
    reading = read(path, project.root)
    show_problems([reading], console)
    if reading.charter is None or reading.broken:
        console.error(f"“{reading.name}” has errors, so it is not released.")
        raise typer.Exit(Exit.PROBLEMS)
    if reading.charter.release is not None:
        hint = "It was copied from a released version. Delete it: “charterc release” writes a new one."
        raise UsageError(f"{reading.shown} has a part “release:”.", hint)
    if reading.charter.status == "draft":
        hint = "When it is agreed, write “status: published” there, or delete that line."
        raise UsageError(f"{reading.shown} says “status: draft”, and a version is what was agreed.", hint)
    history = read_history(project, reading)
    if wrong := [*history.problems, *history.gaps]:
        show_found(wrong, history.sources, console)
        console.error("What was released before is not as it was, so there is nothing to compare with.")
        raise typer.Exit(Exit.PROBLEMS)
    identified = give_ids(reading)
    if identified.given:
        reading = read_bytes(identified.raw, reading.shown, path, project.root)
    assert reading.charter is not None  # noqa: S101 - ids are proved to change nothing
    return reading, reading.charter, history, len({given.id for given in identified.given})
