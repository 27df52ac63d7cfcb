"""Problems of charters' files, printed with the lines that they are in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from charterc.cli.console import Console
    from charterc.problem import Problem
    from charterc.reading.read import Reading


def show_problems(readings: Sequence[Reading], console: Console) -> None:
    """Prints what is wrong in the files of charters or adoptions."""
    problems = list(dict.fromkeys(problem for reading in readings for problem in reading.problems))
    sources = {name: text for reading in readings for name, text in reading.sources.items()}
    show_found(problems, sources, console)


def show_found(problems: Sequence[Problem], sources: Mapping[str, str], console: Console) -> None:
    """Prints problems; `sources` has the text of each file that they are in, by its name as shown."""
    if not problems:
        return
    from charterc.lint.reports.text import text

    console.note(text(problems, sources, colour=console.colour, width=console.width, ascii=console.ascii))
