"""The questions of `charterc new`. Enter takes what stands in brackets; a wrong answer is told and asked for again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import typer

from charterc.cli.console import Console
from charterc.errors import UsageError


def ask(name: str, console: Console, *, like: bool = False) -> dict[str, Any]:
    """What somebody at the terminal says of a new charter; `like`, where another charter gives its structure."""
    from charterc.model.charter import GROUPS
    from charterc.starting.begun import begin
    from charterc.theme.palettes import READY

    said: dict[str, Any] = {}

    def asked(key: str, question: str, read: Callable[[str], Any] = str) -> None:
        """Asks until the answer will do, and keeps it."""
        usual = getattr(begin(name, name, said), key) or next(iter(READY))
        while True:
            answer = typer.prompt(question, default=str(usual), err=True)
            try:
                begin(name, name, {**said, key: read(answer)})
            except UsageError as error:
                console.error(error.message, error.hint)
            except ValueError:
                console.error(f"“{answer}” is no number.", "Write it in digits.")
            else:
                said[key] = read(answer)
                return

    console.note("Press Enter to take what stands in brackets. All of it can be changed in the file.")
    asked("area", "The local area")
    asked("title", "The title, as it will be printed")
    if not like:
        asked("heart", f"What it is built on ({', '.join(GROUPS)})")
        asked("how_many", f"How many {said['heart']}", int)
    asked("colours", f"Colours ({', '.join(READY)})")
    return said
