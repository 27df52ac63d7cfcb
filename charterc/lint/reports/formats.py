"""The register of report formats, by name. Each is one file with `render(report) -> str`."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from charterc.errors import UsageError
from charterc.lint.reports.report import Report

TERMINAL = ("text", "narrated")
"""Formats for people, printed file by file."""
LETTER = "letter"
"""What people send to those who look after a charter."""
QUIET = (*TERMINAL, LETTER)
"""Formats that leave notes out, unless they are asked for: a list that is too long is not read."""
DATA = ("json", "github", "gitlab", "sarif", "junit", "rdjson", "markdown")
"""Formats for programs, printed at the end, so that nothing is half-written."""
FORMATS = (*TERMINAL, LETTER, *DATA)


def reporter(name: str) -> Callable[[Report], str]:
    """The function that renders a report in a format."""
    render: Callable[[Report], str] = import_module(f"charterc.lint.reports.{name}").render
    return render


def report_format(name: str) -> str:
    """A format's name. Raises `UsageError` where there is no such format."""
    if name not in FORMATS:
        raise UsageError(f"There is no format “{name}”.", f"Possible here: {', '.join(FORMATS)}.")
    return name
