"""The formats there are: found by looking into `charterc/formats/publishers/`, imported when they are asked for.

Nothing keeps a list of them: a new module is a new format.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable, Sequence
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from charterc.errors import UsageError
from charterc.formats import publishers
from charterc.near import near

if TYPE_CHECKING:  # a command's help names the formats without importing what they are made with
    from charterc.formats.base import Format


@cache
def format_names() -> tuple[str, ...]:
    """What `--format` takes."""
    return tuple(module.name.replace("_", "-") for module in pkgutil.iter_modules(publishers.__path__))


@cache
def format_of(name: str) -> Format:
    """The format of a name. Imports what it is made with."""
    publisher: type[Format] = import_module(f"{publishers.__name__}.{name.replace('-', '_')}").Publisher
    return publisher()


def chosen_formats(names: Sequence[str]) -> list[Format]:
    """The formats asked for, the usual ones where none was. Raises `UsageError` for one there is not."""
    if not names:
        return [found for found in map(format_of, format_names()) if found.usual]
    return [format_of(name) for name in dict.fromkeys(map(_known, names))]


def one_of(name: str, known: Iterable[str], what: str) -> str:
    """A name as it is known. Raises `UsageError` with the near miss where it is not."""
    choices = list(known)
    wanted = name.lower()
    if wanted in choices:
        return wanted
    meant = near(wanted, choices)
    guess = f"Did you mean “{meant}”? " if meant else ""
    raise UsageError(f"There is no {what} “{name}”.", f"{guess}Possible: {', '.join(choices)}.")


def _known(name: str) -> str:
    wanted = name.lower()
    if wanted not in format_names():
        wanted = next((found for found in format_names() if wanted in format_of(found).also), wanted)
    return one_of(wanted, format_names(), "format")
