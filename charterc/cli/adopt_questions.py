"""The questions of `charterc adopt`: a wrong answer is told when it is given, and asked for again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import typer

from charterc.errors import UsageError

if TYPE_CHECKING:
    from charterc.cli.console import Console
    from charterc.problem import Problem

_QUESTIONS = {
    "kind": "What you are: school, nursery, college, service …",
    "motto": "Your motto",
    "address": "Postal address",
    "phone": "Phone",
    "email": "E-mail",
    "website": "Your website",
    "urn": "Unique reference number (URN), if you are a school in England",
}
_TRIES = 3
"""So often is one thing asked for."""


def ask_name(console: Console) -> str:
    """The name of whoever sits at the terminal. Raises `UsageError` where none is given."""
    for _ in range(_TRIES):
        if name := _answer("Your name, as people know it"):
            return name
        console.error("An adoption needs the name of who adopts.")
    raise UsageError("An adoption needs the name of who adopts.", 'Say it: --name "Our school"')


def ask_rest(
    known: Mapping[str, str], fault_of: Callable[[str, str], Problem | None], console: Console
) -> dict[str, str]:
    """What is known, and answers to the rest; an empty answer leaves it open.

    `fault_of` tells what is wrong with words under a key, if anything is.
    """
    console.note("Press Enter where you do not know, or would rather not say.")
    return {**known, **{key: _asked(key, fault_of, console) for key in _QUESTIONS if not known[key]}}


def _asked(key: str, fault_of: Callable[[str, str], Problem | None], console: Console) -> str:
    for _ in range(_TRIES):
        words = _answer(_QUESTIONS[key])
        fault = fault_of(key, words) if words else None
        if fault is None:
            return words
        whole = f"https://{words}"
        if key == "website" and "." in words and fault_of(key, whole) is None:
            if typer.confirm(f"Is it {whole}", default=True, err=True):
                return whole
        else:
            console.error(fault.message, fault.hint)
    console.note("It is left empty for now. You can fill it in in the file.")
    return ""


def _answer(question: str) -> str:
    said: str = typer.prompt(question, default="", show_default=False, err=True)
    return " ".join(said.split())
