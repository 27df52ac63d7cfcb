"""`charterc serve`: the site on this machine alone, to look at while somebody writes."""

from __future__ import annotations

import signal
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from charterc.cli.console import Console
from charterc.errors import UsageError

if TYPE_CHECKING:
    from types import FrameType

    from charterc.project.find import Project

EXAMPLES = """Examples:

\b
  charterc serve               the site at http://127.0.0.1:8000/, or at the next port that is free
  charterc serve our-town      the same, beginning with the page of one charter
  charterc serve --open        and the browser opens it
  charterc serve --port 8080   at this port, or not at all
"""


def command(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="[CHARTER]", help="The name or file of a charter, to begin with its page.", show_default=False
        ),
    ] = None,
    port: Annotated[
        int | None,
        typer.Option("--port", "-p", metavar="N", min=1, max=65535, help="The port. Otherwise a free one is found."),
    ] = None,
    open_: Annotated[bool, typer.Option("--open", help="Open the page in your browser.")] = False,
) -> None:
    """Show the site on this machine while you write: a saved change is on the page at once. Ctrl-C ends it."""
    from charterc.cli.passed_over import tell_passed_over
    from charterc.cli.serving import Serving
    from charterc.output.write import make_folder
    from charterc.project.adoptions import resolve_all
    from charterc.project.find import FOLDER, find_project
    from charterc.serve.plan import preview_folder
    from charterc.serve.preview import Preview

    console = Console()
    project = find_project(Path.cwd())
    tell_passed_over(project, console)
    if not (project.root / FOLDER).is_dir():
        resolve_all(project, ())  # says what is missing: nothing here would ever be shown
    page = f"{_named(project, name)}/" if name else ""
    folder = preview_folder(project.root)
    make_folder(folder)
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        with Preview(project.root, folder, port, Serving(console).tell) as preview:
            address = f"{preview.address}{page}"
            console.say(f"The preview is at {address}")
            console.say("It follows the files in this project. Ctrl-C ends it.")
            console.flush()
            if open_:
                threading.Thread(target=_open, args=(address, console), daemon=True).start()
            preview.run()
    except KeyboardInterrupt:
        console.note("\nThe preview has ended.")


def _named(project: Project, word: str) -> str:
    """The name of the charter or adoption that somebody wants to see, which must be one that the preview shows."""
    from charterc.project.adoptions import resolve_all
    from charterc.project.find import FOLDER, charter_name

    path = resolve_all(project, [word])[0].resolve()
    if path not in [one.resolve() for one in resolve_all(project, ())]:
        hint = f"Move the file into the folder “{FOLDER}”: the preview shows what lies there."
        raise UsageError(f"“{word}” is none of the charters of this project.", hint)
    return charter_name(path)


def _interrupt(number: int, frame: FrameType | None) -> None:
    del number, frame
    raise KeyboardInterrupt


def _open(address: str, console: Console) -> None:
    import webbrowser

    if not webbrowser.open(address):
        console.note(f"No browser was found. Open {address} yourself.")
