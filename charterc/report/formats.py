"""The output formats there are, by name; each is one file, imported when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Protocol, cast

from charterc.errors import UsageError
from charterc.report.report import Finding, Report
from charterc.source.lines import lines_of

TERMINAL = ("text", "narrated")
"""Formats for people, printed file by file."""
PIECES = ("json", "gitlab", "sarif", "rdjson")
"""Formats for programs that are a list: each finding is printed by itself, in the process that found it."""
WHOLE = ("github", "junit", "markdown")
"""Formats for programs that put all findings in order or count them first."""
DATA = (*PIECES, *WHOLE)


def reporter(name: str) -> Callable[[Report], str]:
    """The function that renders a report in a format of `DATA`."""
    if name in PIECES:
        form = pieces(name)
        return lambda report: form.opening() + _listed(form, report) + form.closing(report)
    render: Callable[[Report], str] = import_module(f"charterc.report.{name}").render
    return render


def pieces(name: str) -> Pieces:
    """A format of `PIECES`."""
    return cast("Pieces", import_module(f"charterc.report.{name}"))


class Pieces(Protocol):
    """What a module of `PIECES` has."""

    BETWEEN: str
    """What divides two findings."""

    def opening(self) -> str:
        """What stands before the findings."""

    def piece(self, finding: Finding, lines: Sequence[str]) -> str:
        """One finding. `lines` are those of its file."""

    def closing(self, report: Report) -> str:
        """What stands after them; it needs only their number."""


def checked(name: str) -> str:
    """A format's name. Raises `UsageError` where there is no such format."""
    if name not in (*TERMINAL, *DATA):
        raise UsageError(f"There is no format “{name}”.", f"Possible here: {', '.join((*TERMINAL, *DATA))}.")
    return name


def _listed(form: Pieces, report: Report) -> str:
    lines = {file: lines_of(text) for file, text in report.sources.items()}
    return form.BETWEEN.join([form.piece(one, lines.get(one.problem.file, ())) for one in report.findings])
