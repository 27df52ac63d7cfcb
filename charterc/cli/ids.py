"""`charterc ids`: an id for each value, promise, outcome and measure that has none."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from charterc.cli.console import Console
from charterc.cli.found import show_problems
from charterc.cli.passed_over import tell_passed_over
from charterc.cli.words import every
from charterc.errors import ChartercError, Exit, UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from charterc.editing.ids import Result
    from charterc.reading.read import Reading

EXAMPLES = """Examples:

\b
  charterc ids stoke --diff   show what would change
  charterc ids stoke          write the ids into charters/stoke.yaml
  charterc ids --check        say what has no id, in any charter
"""
_ENOUGH = 70
"""So many characters tell which promise is meant."""


def command(
    charters: Annotated[
        list[str] | None,
        typer.Argument(metavar="[CHARTER]...", help="Names or files of charters. All, where none is given."),
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Say what has no id, and change nothing; exit with 1 if there is any.")
    ] = False,
    diff: Annotated[
        bool, typer.Option("--diff", help="Show what would change, and change nothing; exit with 1 if anything would.")
    ] = False,
) -> None:
    """Give an id to each value, promise, outcome and measure that has none. Nothing else in the files changes."""
    from charterc.project.find import find_project, resolve
    from charterc.reading.read import read

    if check and diff:
        raise UsageError("--check and --diff do not go together.", "Give them in two runs.")
    console = Console()
    project = find_project(Path.cwd())
    tell_passed_over(project, console, charters or ())
    readings = [read(path, project.root) for path in resolve(project, charters or ())]
    broken = [reading for reading in readings if reading.broken]
    sound = [reading for reading in readings if not reading.broken]
    show_problems(broken, console)
    code = Exit.PROBLEMS if broken else Exit.FINE
    if check:
        code = max(code, _check(sound, console))
    else:
        results, refused = _with_ids(sound, console)
        code = max(code, refused, _diff(results, console) if diff else _write(results, console))
    if broken:
        console.note(f"Left as they were: {', '.join(reading.name for reading in broken)}. Put the errors right first.")
    if code:
        raise typer.Exit(code)


def _with_ids(readings: Sequence[Reading], console: Console) -> tuple[list[tuple[Reading, Result]], Exit]:
    """Each charter with its ids; where one cannot have them, that is told, and the others go on."""
    from charterc.editing.ids import give_ids

    results, code = [], Exit.FINE
    for reading in readings:
        try:
            results.append((reading, give_ids(reading)))
        except ChartercError as error:
            console.error(error.message, error.hint)
            code = max(code, error.exit_code)
    return results, code


def _check(readings: Sequence[Reading], console: Console) -> Exit:
    """Names what has no id; a problem where there is anything."""
    from charterc.model.identified import without_id

    found = [(reading, one) for reading in readings if reading.charter for one in without_id(reading.charter)]
    for reading, one in found:
        span = one.element.span
        console.say(f"{reading.shown}:{span.line}:{span.column}: the {one.kind} “{_short(one.words)}” has no id")
    names = list(dict.fromkeys(reading.name for reading, _ in found))
    if names:
        console.note(f"To give ids to them: charterc ids {' '.join(names)}")
    return Exit.PROBLEMS if found else Exit.FINE


def _diff(results: Sequence[tuple[Reading, Result]], console: Console) -> Exit:
    """Shows what would change; a problem where anything would."""
    from charterc.cli.diffs import unified

    diffs = [unified(reading.shown, reading.raw, result.raw) for reading, result in results]
    console.write("".join(diffs))
    return Exit.PROBLEMS if any(diffs) else Exit.FINE


def _write(results: Sequence[tuple[Reading, Result]], console: Console) -> Exit:
    """Writes the files, and says what was given; one that cannot be written is told, and the others go on."""
    from charterc.output.write import rewrite

    code, wrote = Exit.FINE, False
    for reading, result in results:
        if not result.given or reading.path is None:
            console.say(f"{reading.shown}: nothing lacks an id.")
            continue
        try:
            rewrite(reading.path, result.raw)
        except ChartercError as error:
            hint = f"The file stays as it was. To see what would change: charterc ids {reading.name} --diff"
            console.error(error.message, hint)
            code = max(code, error.exit_code)
            continue
        wrote = True
        _report(reading, result, console)
    if wrote:
        console.note("Ids stay when words change, so change the new ones now where you know a better one.")
    return code


def _report(reading: Reading, result: Result, console: Console) -> None:
    new = {given.id: given for given in result.given if not given.named}
    kinds = Counter(given.one.kind for given in new.values())
    counted = [f"{count} {kind}{'' if count == 1 else 's'}" for kind, count in kinds.items()]
    told = f"given to {every(counted)}" if counted else "put where words were written again"
    console.say(f"{reading.shown}: ids {told}.")
    for name, given in {given.id: given for given in result.given if given.named}.items():
        words = _short(given.one.words)
        console.say(f"  “{words}” stood under several values. It is one promise, and they name it: {name}")


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _ENOUGH else f"{line[: _ENOUGH - 1].rstrip()}…"
