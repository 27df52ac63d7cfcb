"""`charterc list`: the charters of a project and how much each holds."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from charterc.cli.console import Console
from charterc.cli.passed_over import tell_passed_over
from charterc.errors import Exit

EXAMPLES = """Examples:

\b
  charterc list           a table
  charterc list --json    for other programs
"""
_COLUMNS = ("name", "title", "area", "status", "values", "commitments", "outcomes", "measures")
_HEADS = {"commitments": "promises"}
"""What a column is called where people read it, as on every page."""
_OF_ADOPTIONS = ("adopts",)
"""A column that is there where the project has adoptions."""


def command(
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON, for other programs.")] = False,
) -> None:
    """List the charters and adoptions of this project."""
    from charterc.adoption.read import AdoptionReading, read
    from charterc.model.counts import counts
    from charterc.project.adoptions import resolve_all
    from charterc.project.find import find_project

    console = Console()
    project = find_project(Path.cwd())
    tell_passed_over(project, console)
    rows: list[dict[str, Any]] = []
    broken = []
    for path in resolve_all(project, ()):
        reading = read(path, project.root)
        row: dict[str, Any] = {"name": reading.name, "file": reading.shown}
        if reading.charter is None or reading.broken:
            broken.append(reading.name)
            row["status"] = "has errors"
        else:
            charter = reading.charter
            row |= {
                "title": charter.title,
                "area": charter.area or "",
                "status": charter.status or "",
                **counts(charter),
            }
        if isinstance(reading, AdoptionReading) and reading.adoption:
            row |= {"adopts": reading.adoption.adopts, "adopter": reading.adoption.adopter.name}
        rows.append(row)
    if as_json:
        import json

        console.say(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        _table(rows, console)
    if broken:
        console.note(f"With errors: {', '.join(broken)}. Run: charterc build {broken[0]}")
        raise typer.Exit(Exit.PROBLEMS)


def _table(rows: list[dict[str, Any]], console: Console) -> None:
    # In a pipe another program may want the whole title; on a terminal the columns must line up.
    limit = 44 if console.terminal else 1000
    columns = (*_COLUMNS, *(column for column in _OF_ADOPTIONS if any(column in row for row in rows)))
    cells = [[_short(str(row.get(column, "")), limit) for column in columns] for row in rows]
    heads = [_HEADS.get(column, column).capitalize() for column in columns]
    widths = [max(len(line[index]) for line in [heads, *cells]) for index in range(len(heads))]
    numbers = {"values", "commitments", "outcomes", "measures"}
    for line in [heads, *cells]:
        aligned = [
            word.rjust(width) if column in numbers else word.ljust(width)
            for word, width, column in zip(line, widths, columns, strict=True)
        ]
        console.say("  ".join(aligned).rstrip())


def _short(words: str, limit: int) -> str:
    return words if len(words) <= limit else words[: limit - 1].rstrip() + "…"
