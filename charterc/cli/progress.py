"""How far a long build has come, shown on terminals."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from charterc.cli.console import Console

_PATIENCE = 1.0
"""Seconds after which a terminal is told."""


class Progress:
    """Shows how far a long build has come, on terminals only."""

    def __init__(self, console: Console, start: float, *, quiet: bool) -> None:
        self.console = console
        self.start = start
        self.on = console.progress and not quiet
        self.shown = False

    def __call__(self, done: int, total: int, what: str = "files") -> None:
        """Says that so many of `total` are done, at which rate, and how long the others will take."""
        passed = time.perf_counter() - self.start
        if self.on and passed > _PATIENCE:
            self.shown = True
            self.console.status(f"Building: {done:,} of {total:,} {what}{_rate(done, total, passed)}")

    def clear(self) -> None:
        """Takes the words away again."""
        if self.shown:
            self.console.status("")
            self.shown = False


def _rate(done: int, total: int, passed: float) -> str:
    """How fast it goes, once that can be told."""
    if done < 2 or done == total:
        return ""
    left = (total - done) * passed / done
    wait = f"{left:.0f} seconds" if left < 90 else f"{left / 60:.0f} minutes"
    return f", {done / passed:.1f} a second, about {wait} left"
