"""Problems of charters' files, printed with the lines that they are in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from charterc.build.built import Said
    from charterc.cli.console import Console
    from charterc.problem import Problem
    from charterc.reading.read import Reading


def show_problems(readings: Sequence[Reading], console: Console) -> None:
    """Prints what is wrong in the files of charters or adoptions."""
    from charterc.build.built import Said

    show_said([Said(reading.problems, reading.sources) for reading in readings], console)


def show_said(found: Sequence[Said], console: Console) -> None:
    """Prints what is wrong in some files, each problem once."""
    problems = list(dict.fromkeys(problem for said in found for problem in said.problems))
    sources = {name: text for said in found for name, text in said.sources.items()}
    show_found(problems, sources, console)


def show_found(problems: Sequence[Problem], sources: Mapping[str, str], console: Console) -> None:
    """Prints problems; `sources` has the text of each file that they are in, by its name as shown."""
    if not problems:
        return
    from charterc.lint.reports.text import text

    console.note(text(problems, sources, colour=console.colour, width=console.width, ascii=console.ascii))
