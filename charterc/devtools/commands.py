"""`docs/commands.md`: every command with its arguments, options and examples, from the commands themselves."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import typer.main

from charterc.cli import app
from charterc.cli.commands import COMMANDS

_INTRODUCTION = """\
# Every command

What `charterc COMMAND --help` says, for all of them. [The commands](cli.md) says what the help has no room for.
"""


_KINDS = {
    "int": "NUMBER",
    "integer": "NUMBER",
    "int range": "NUMBER",
    "integer range": "NUMBER",
    "path": "FILE",
    "directory": "FOLDER",
}


def commands_page() -> str:
    """The page."""
    group: Any = typer.main.get_command(app(()))
    return "\n".join([_INTRODUCTION, *(line for name in COMMANDS for line in _command(name, group.commands[name]))])


def _command(name: str, command: Any) -> Iterator[str]:
    arguments = [part for part in command.params if part.param_type_name == "argument"]
    options = ["[OPTION]..."] if len(arguments) < len(command.params) else []
    yield f"## charterc {name}"
    yield ""
    yield from ("```text", " ".join(["charterc", name, *options, *map(_argument, arguments)]), "```", "")
    yield _words(command.help)
    yield ""
    if command.params:
        yield from ("| Argument or option | Meaning |", "| --- | --- |")
        yield from (f"| {_names(part)} | {_words(part.help)} |" for part in command.params)
        yield ""
    examples, _, then = str(command.epilog).partition("Next:")
    lines = [line[2:] for line in examples.splitlines() if line.startswith("  ")]
    yield from ("```text", *lines, "```", "", f"Next: {_next(then)}", "")


def _names(parameter: Any) -> str:
    """How it is written: `-f`, `--format FORMAT`."""
    if parameter.param_type_name == "argument":
        return f"`{_argument(parameter)}`"
    said = ", ".join(f"`{name}`" for name in sorted((*parameter.opts, *parameter.secondary_opts), key=len))
    takes = "" if parameter.is_flag else f" `{parameter.metavar or _KINDS.get(parameter.type.name, 'TEXT')}`"
    return f"{said}{takes}"


def _argument(argument: Any) -> str:
    """`NAME`, `[FOLDER]`, `[CHARTER]...`."""
    name = str(argument.metavar or argument.name.upper()).strip("[].{}")
    return (name if argument.required else f"[{name}]") + ("..." if argument.nargs == -1 else "")


def _next(then: str) -> str:
    """“`charterc lint` checks …”, or words alone."""
    command, _, why = then.strip().partition("   ")
    return f"`{command}` {why}." if why else f"{command}."


def _words(text: str | None) -> str:
    return " ".join((text or "").split()).replace("|", "\\|").replace("<", "\\<")
