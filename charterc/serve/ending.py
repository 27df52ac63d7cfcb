"""How a process of the preview ends: with all that it started."""

from __future__ import annotations

import os
import signal
from multiprocessing import active_children
from types import FrameType

from charterc.workers.scratch import sweep

_PATIENCE = 1.0
"""Seconds for a process to end what it has started in turn."""


def end_with_all() -> None:
    """From now on, this process and those it starts end at once when they are told to, and leave nothing running.

    Ctrl-C reaches every process of a terminal; what is to be done then the server says.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _end)


def _end(number: int, frame: FrameType | None) -> None:
    del number, frame
    children = active_children()
    for child in children:
        child.terminate()
    for child in children:
        child.join(_PATIENCE)
        if child.is_alive():
            child.kill()
        sweep(child.pid or 0)
    sweep(os.getpid())
    os._exit(0)
