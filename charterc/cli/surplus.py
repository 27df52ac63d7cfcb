"""Words that a command does not take: told in plain words, with what it takes and what to type."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from typer.core import TyperCommand

from charterc.cli.commands import COMMANDS
from charterc.cli.words import every
from charterc.errors import UsageError

_COUNTED = ("no name", "one name", "two names")


class Command(TyperCommand):
    """A command that says itself which words are too many for it."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Takes in what was typed. Raises `UsageError` where it has no use for some of the words."""
        ctx.allow_extra_args = True
        if surplus := super().parse_args(ctx, args):
            taken = [one.make_metavar(ctx) for one in self.params if one.param_type_name == "argument"]
            raise UsageError(*_told(str(ctx.info_name), taken, surplus))
        return surplus


def _told(name: str, taken: Sequence[str], surplus: Sequence[str]) -> tuple[str, str]:
    words = every(f"“{word}”" for word in surplus)
    message = f"“charterc {name}” takes {_COUNTED[len(taken)]}: it has no use for {words}."
    if taken:
        return message, f"Type: charterc {name} {' '.join(taken)}. A name of several words stands in quotes."
    return message, COMMANDS[name].alone.replace("NAME", surplus[0])
