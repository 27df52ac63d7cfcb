"""The faults that end a command, and the exit code each one means.

Problems *inside* a charter are not exceptions: they are `charterc.problem.Problem` values, so
that all of them can be shown at once. The classes here are for what stops the work itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import Any


class Exit(IntEnum):
    """What the command tells the shell: see `docs/cli.md`."""

    FINE = 0
    PROBLEMS = 1
    WRONG_USE = 2
    INTERRUPTED = 130
    UNHEARD = 141
    """Whoever read the result has had enough, as with “| head”; the code that shells give for SIGPIPE."""


class ChartercError(Exception):
    """A fault explained in words for the person at the terminal; never shown as a traceback."""

    exit_code = Exit.WRONG_USE

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __reduce__(self) -> tuple[Any, ...]:
        """Goes from process to process by its words, whatever its kind is made from."""
        return _again, (type(self), self.args, self.__dict__)


def _again(kind: type[ChartercError], arguments: tuple[Any, ...], said: Mapping[str, Any]) -> ChartercError:
    error = kind.__new__(kind, *arguments)
    error.__dict__.update(said)
    return error


class CannotMakeError(ChartercError):
    """A file that cannot be made of this charter, though nothing is wrong with the charter: it alone is left out.

    `because` holds the charter's words that stand in the way, each with what is to be said of it, or "". Whoever has
    read the charter's file can tell where they are.
    """

    exit_code = Exit.PROBLEMS

    def __init__(self, message: str, hint: str = "", because: Mapping[str, str] | None = None) -> None:
        super().__init__(message, hint)
        self.because = dict(because or {})


class NothingToShowError(CannotMakeError):
    """A file that would be empty: the charter has nothing of what it shows."""

    exit_code = Exit.FINE


class UsageError(ChartercError):
    """The command was given something it cannot work with."""


class OutputError(ChartercError):
    """A file could not be written: a full disk, a folder without permission, a name in the way."""


class MixedOutputError(OutputError):
    """Some files are new and some are old: what was begun could neither be finished nor undone."""


class EditError(ChartercError):
    """A change of a charter's file that cannot be made without changing more than is meant."""


class TemplateError(ChartercError):
    """A template (the project's own, as a rule) cannot be used."""


class LimitError(ChartercError):
    """A file took more time or memory than it may."""


class OutOfTimeError(BaseException):
    """Raised in work whose time is over. No `except Exception` on its way may take it for a fault that it knows."""


class LabelsError(ChartercError):
    """A file of the tool's own words in some language cannot be used."""
