"""A process of the preview: started when it is needed, anew where it died, and never once the preview has ended."""

from __future__ import annotations

import threading
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any

from charterc.workers.scratch import sweep

_PATIENCE = 3.0
"""Seconds that a process has to end what it has started itself."""


class Child:
    """Runs `work(connection, *given)` in a process of its own; all of it picklable.

    One thread may start it while another ends the preview.
    """

    def __init__(self, work: Callable[..., None], *given: Any) -> None:
        self._work = work
        self._given = given
        self._lock = threading.Lock()
        self._process: Any = None
        self._over = False

    def start(self) -> Connection:
        """Starts it. The line to it. Raises `EOFError` once the preview has ended."""
        with self._lock:
            if self._over:
                raise EOFError
            # A copy of this process would have its threads' locks, held for ever.
            chosen = get_context("spawn")
            ours, theirs = chosen.Pipe()
            self._process = chosen.Process(target=self._work, args=(theirs, *self._given))
            self._process.start()
            theirs.close()
            return ours

    def end(self) -> None:
        """Ends it, if it runs, with all that it has started."""
        with self._lock:
            self._end()

    def stop(self) -> None:
        """Ends it for good: Python would wait for a process that somebody started after this."""
        with self._lock:
            self._over = True
            self._end()

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.terminate()
        process.join(_PATIENCE)
        if process.is_alive():
            process.kill()
            process.join()
        sweep(process.pid)
