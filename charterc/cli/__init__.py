"""The command line: one file per command, each importing what it needs when it runs.

Importing Pydantic, Jinja and Typst takes longer than `--help` may, so nothing here imports them.
"""

from __future__ import annotations

import errno
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Annotated, Any

import typer

from charterc import __version__
from charterc.cli.commands import COMMANDS, meant
from charterc.cli.console import Console
from charterc.cli.surplus import Command
from charterc.errors import ChartercError, Exit, UsageError

_START = """\b
Start with:
  charterc init our-town    a project with a first charter, to fill in
  charterc list             what is there
  charterc build --help     each command explains itself
"""


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"charterc {__version__}")
        raise typer.Exit


def _main(
    version: Annotated[
        bool, typer.Option("--version", help="Show the version and exit.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    pass


def app(words: Sequence[str]) -> typer.Typer:
    """The command line, with the command that the words name, or with all where they name none.

    Typer works out the options of every command it knows before it runs one.
    """
    made = typer.Typer(
        name="charterc",
        help="Compile a co-production charter from YAML to an accessible web page, Markdown, PDF and posters.",
        epilog=_START,
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )
    made.callback()(_main)
    for name in words[:1] if words and words[0] in COMMANDS else COMMANDS:
        entry = COMMANDS[name]
        module = import_module(f"charterc.cli.{entry.module}")
        made.command(name, cls=Command, epilog=f"{module.EXAMPLES}\n\b\nNext:\n  {entry.then}")(module.command)
    return made


def _refuse_unknown(words: Sequence[str]) -> None:
    """Raises `UsageError` for a command that is none, with the one that was meant."""
    word = next(iter(words), "-")
    if word.startswith("-") or word in COMMANDS:
        return
    hint = f"Did you mean: charterc {meant(word)}" if meant(word) else f"The commands are: {', '.join(COMMANDS)}."
    raise UsageError(f"There is no command “{word}”.", hint)


def main() -> None:
    """Runs the command line and turns every fault into words and an exit code."""
    console = Console()
    try:
        _refuse_unknown(sys.argv[1:])
        code = app(sys.argv[1:])(standalone_mode=False)
        if code == Exit.INTERRUPTED:  # Typer turns Ctrl-C into this code and says nothing
            raise KeyboardInterrupt
        console.flush()
        sys.exit(code)
    except ChartercError as error:
        console.error(error.message, error.hint)
        sys.exit(error.exit_code)
    except typer.TyperException as error:
        if type(error).__name__ == "NoArgsIsHelpError":
            console.note(error.format_message())
            sys.exit(Exit.WRONG_USE)
        console.error(error.format_message(), f"See: {_words_before(error)} --help")
        sys.exit(Exit.WRONG_USE)
    except (KeyboardInterrupt, typer.Abort):
        raise KeyboardInterrupt from None
    except OSError as error:
        # Whatever is not a charter's own file or output is told here, such as a full disk behind “> list.txt”.
        if error.errno == errno.EBADF:
            console.error("Standard output is closed, so nobody hears the result.", "Take “>&-” away, or add -q.")
            sys.exit(Exit.WRONG_USE)
        where = f" ({error.filename})" if error.filename else ""
        console.error(f"The system refused: {error.strerror or error}{where}.")
        sys.exit(Exit.WRONG_USE)


def _words_before(error: Any) -> str:
    context = getattr(error, "ctx", None)
    return context.command_path if context is not None else "charterc"
