"""The command line: one file per command, each importing what it needs when it runs.

Importing Pydantic, Jinja and Typst takes longer than `--help` may, so nothing here imports them.
"""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from charterc import __version__
from charterc.cli import build, list_
from charterc.cli.console import Console
from charterc.errors import ChartercError, Exit

app = typer.Typer(
    name="charterc",
    help="Compile a co-production charter from YAML to an accessible web page, Markdown, PDF and posters.",
    epilog="Start with:  charterc build stockport     Check with:  charterc lint",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
app.command("build", epilog=build.EXAMPLES)(build.command)
app.command("list", epilog=list_.EXAMPLES)(list_.command)


def _version(wanted: bool) -> None:  # noqa: FBT001 - Typer's way to call it
    if wanted:
        typer.echo(f"charterc {__version__}")
        raise typer.Exit


@app.callback()
def _main(
    version: Annotated[
        bool, typer.Option("--version", help="Show the version and exit.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    pass


def main() -> None:
    """Runs the command line and turns every fault into words and an exit code."""
    console = Console()
    try:
        app()
    except ChartercError as error:
        console.error(error.message, error.hint)
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        console.error("Stopped. Nothing was left half-written.")
        sys.exit(Exit.INTERRUPTED)
    except BrokenPipeError:
        # The reader of our output (head, say) has had enough.
        sys.stderr.close()
        sys.exit(Exit.FINE)
