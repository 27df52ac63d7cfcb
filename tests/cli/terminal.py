"""Somebody who sits at the terminal and answers what a command asks."""

from __future__ import annotations

import io
import sys

import pytest


def at_a_terminal(monkeypatch: pytest.MonkeyPatch, *answers: str) -> None:
    """They answer so, and press Enter to all that is asked then."""
    terminal = io.StringIO("".join(f"{answer}\n" for answer in [*answers, *[""] * 9]))
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdin", terminal)
