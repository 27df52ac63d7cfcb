"""`charterc clean`: forgets what was kept of earlier builds."""

from __future__ import annotations

from pathlib import Path

from charterc.cli.console import Console

EXAMPLES = """Example:

\b
  charterc clean    delete the store; what was built stays where it is
"""


def command() -> None:
    """Delete the store of what was built before; the next build makes everything again. Never needed."""
    from charterc.build.store.store import clean
    from charterc.project.find import find_project

    root = find_project(Path.cwd()).root
    console = Console()
    console.say("The store is deleted." if clean(root) else "There is no store.")
