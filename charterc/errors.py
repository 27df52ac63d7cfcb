"""The faults that end a command, and the exit code each one means.

Problems *inside* a charter are not exceptions: they are `charterc.problem.Problem` values, so
that all of them can be shown at once. The classes here are for what stops the work itself.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Any


class Exit(IntEnum):
    """What the command tells the shell: see `docs/cli.md`."""

    FINE = 0
    PROBLEMS = 1
    WRONG_USE = 2
    INTERRUPTED = 130


class ChartercError(Exception):
    """A fault explained in words for the person at the terminal; never shown as a traceback."""

    exit_code = Exit.WRONG_USE

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __reduce__(self) -> tuple[Any, ...]:
        """Goes from process to process by its words, whatever its kind is made from."""
        return _again, (type(self), self.message, self.hint)


def _again(kind: type[ChartercError], message: str, hint: str) -> ChartercError:
    error = kind.__new__(kind)
    ChartercError.__init__(error, message, hint)
    return error


class MissingGlyphError(ChartercError):
    """A character that no font at hand can print on paper."""

    exit_code = Exit.PROBLEMS


class UsageError(ChartercError):
    """The command was given something it cannot work with."""


class OutputError(ChartercError):
    """A file could not be written: a full disk, a folder without permission, a name in the way."""


class TemplateError(ChartercError):
    """A template (the project's own, as a rule) cannot be used."""


class LabelsError(ChartercError):
    """A file of the tool's own words in some language cannot be used."""
