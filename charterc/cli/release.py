"""`charterc release`: what is agreed → a version that stays."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from charterc.cli.console import Console
from charterc.errors import Exit, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from charterc.changes.change import Change
    from charterc.model.charter import Charter
    from charterc.model.when import Moment
    from charterc.project.find import Project
    from charterc.reading.read import Reading
    from charterc.versions.history import History
    from charterc.versions.propose import Proposal

EXAMPLES = """Examples:

\b
  charterc release stockport --date 2026-03-01     freezes it as charters/versions/stockport/1.yaml
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
        typer.Option("--date", metavar="DATE", help="The day from which it holds. Else the charter's own “updated”."),
    ] = None,
    note: Annotated[
        str, typer.Option("--note", metavar="TEXT", help="Why there is a new version, in a sentence.")
    ] = "",
    major: Annotated[
        bool, typer.Option("--major", help="Make it a large version, though no promise became weaker.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be done, and write nothing.")] = False,
) -> None:
    """Freeze what is agreed as a version that stays: large where promises became weaker or are gone, else small."""
    from charterc.output import write_all
    from charterc.page.language import written
    from charterc.project.find import find_project
    from charterc.project.versions import place_for
    from charterc.reading.read import shown_path
    from charterc.source.decode import MAX_BYTES
    from charterc.source.files import read_inside
    from charterc.versions.freeze import frozen
    from charterc.versions.propose import day_of_release, propose

    console = Console()
    agreed = [_one_line(who, "--agreed-by") for who in agreed_by or ()]
    why = _one_line(note, "--note") if note else ""
    project = find_project(Path.cwd())
    reading, charter, history = _read(name, project, console)
    proposal = propose(charter, history, large=major)
    for line in _reasons(proposal, reading.name):
        console.say(line)
    if proposal.decision.large and not agreed:
        hint = 'Add who agreed to it: --agreed-by "Our Parent Carer Forum". Nothing was written.'
        raise UsageError(f"Version {proposal.number} promises less, so it has to say who agreed.", hint)
    day = day_of_release(charter, proposal.latest, date)
    place = place_for(project, reading.name, proposal.number)
    if place.exists():
        raise UsageError(f"{shown_path(place)} is there already, and is not overwritten.")
    assert reading.path is not None  # noqa: S101 - it was read from a file
    raw = read_inside(reading.path, project.root, MAX_BYTES + 1)
    content = frozen(raw, charter, reading.name, proposal.number, day, agreed, why)
    console.say(f"Of {written(day)}. Agreed by: {', '.join(agreed) or 'not known'}.")
    if not dry_run:
        write_all(project.root, {place.relative_to(project.root).as_posix(): content})
    console.say(f"{'Would write' if dry_run else 'Wrote'} {shown_path(place)}")
    for line in _to_paste(charter, reading.shown, proposal, day):
        console.say(line)


def _one_line(words: str, option: str) -> str:
    line = " ".join(words.split())
    if not line or not line.isprintable():
        raise UsageError(f"{option} “{line}” holds no words, or characters that cannot be seen.")
    return line


def _read(name: str, project: Project, console: Console) -> tuple[Reading, Charter, History]:
    """The charter and its history, where nothing in them forbids a new version; else ends the command."""
    from charterc.cli.build import show_found, show_problems
    from charterc.model.identified import without_id
    from charterc.project.find import resolve
    from charterc.project.versions import has_versions
    from charterc.reading.read import read, shown_path
    from charterc.versions.history import read_history

    (path,) = resolve(project, [name])
    if not has_versions(project, path):
        hint = f"Move it to {shown_path(project.root / 'charters')}/ first: versions are kept beside the charters."
        raise UsageError(f"“{name}” is none of the charters of this project.", hint)
    reading = read(path, project.root)
    show_problems([reading], console)
    charter = reading.charter
    if charter is None or reading.broken:
        console.error(f"“{reading.name}” has errors, so it is not released.")
        raise typer.Exit(Exit.PROBLEMS)
    if charter.release is not None:
        hint = "It was copied from a released version. Delete it: “charterc release” writes a new one."
        raise UsageError(f"{reading.shown} has a part “release:”.", hint)
    if without := without_id(charter):
        words = " ".join(without[0].words.split())
        more = f" and {len(without) - 1} more have" if len(without) > 1 else " has"
        hint = f"Run: charterc ids {reading.name}"
        raise UsageError(f"The {without[0].kind} “{words}”{more} no id, by which the next version can know it.", hint)
    history = read_history(project, reading)
    if history.problems:
        show_found(history.problems, history.sources, console)
        console.error("A version that was released before is not as it was, so there is nothing to compare with.")
        raise typer.Exit(Exit.PROBLEMS)
    return reading, charter, history


def _reasons(proposal: Proposal, name: str) -> Iterable[str]:
    """Why the version is large or small, in plain words."""
    number, latest, decision = proposal.number, proposal.latest, proposal.decision
    if latest is None:
        yield f"Version {number} of “{name}”: the first."
        return
    than = f"version {latest.release.version}"
    if decision.large:
        yield f"Version {number} of “{name}”: a large one, because it promises less than {than}:"
        yield from _listed(decision.weakened)
    elif number.small:
        yield f"Version {number} of “{name}”: a small one. Nothing that {than} promised became weaker or is gone."
    else:
        yield f"Version {number} of “{name}”: a large one, as you ask. Nothing of {than} became weaker or is gone."
    if decision.unsure:
        yield "The words do not tell whether these promise more or less. Please read them:"
        yield from _listed(decision.unsure)


def _listed(changes: Sequence[Change]) -> Iterable[str]:
    from charterc.changes.sentence import sentence

    for change in changes:
        yield f"  - {sentence(change)}"
        for label, words in (("before", change.before), ("now", change.after)):
            if words:
                yield f"    {label}: {' '.join(words.split())}"
        yield from (f"    {reason.words}" for reason in change.reasons)


def _to_paste(charter: Charter, shown: str, proposal: Proposal, day: Moment) -> Iterable[str]:
    """The lines that say in the charter itself which version it is, where they differ."""
    from charterc.versions.freeze import date_in_yaml

    lines = []
    if charter.version != str(proposal.number):
        lines.append(f'    version: "{proposal.number}"')
    if charter.updated != day:
        lines.append(f"    updated: {date_in_yaml(day)}")
    if lines:
        yield f"So that {shown} says so too, write there:"
        yield from ("", *lines, "")
