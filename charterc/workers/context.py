"""How a process is started here."""

from __future__ import annotations

import multiprocessing
import os
import sys
from typing import Any


def forks() -> bool:
    """Whether a new process is a copy of this one, which starts in milliseconds and has all that is imported.

    On macOS, forking a process that has used system libraries may crash the child. Typst starts threads
    at its first sheet, and a fork without those threads would wait for them for ever.
    """
    can = "fork" in multiprocessing.get_all_start_methods() and os.name == "posix"
    return can and sys.platform != "darwin" and "typst" not in sys.modules


def context() -> Any:
    """What starts processes: by a copy where that is safe, else by a fresh interpreter."""
    return multiprocessing.get_context("fork" if forks() else "spawn")
