"""Runs independent pieces of work side by side, each in a process of its own.

Python's lock lets threads take turns only, and Typst keeps in memory what it has set, so a long-lived worker
would grow. A short-lived process for each piece uses all cores and gives its memory back.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Generator, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from typing import Any, TypeVar

from charterc.errors import ChartercError

T = TypeVar("T")


def cores() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return max(1, len(os.sched_getaffinity(0)))
    return max(1, os.cpu_count() or 1)


class Pool:
    """Work handed in as functions; results come out in any order, by the key they were handed in with.

    Work starts when it is handed in, as far as there are cores, so the caller can do other things
    before it asks for results.
    """

    def __init__(self, size: int | None = None) -> None:
        # Fork starts in milliseconds and shares what is imported; elsewhere a fresh interpreter is the safe way.
        self.forks = "fork" in multiprocessing.get_all_start_methods() and os.name == "posix" and _safe()
        self._context: Any = multiprocessing.get_context("fork" if self.forks else "spawn")
        self._size = size or cores()
        self._waiting: deque[tuple[Any, Callable[..., Any], Sequence[Any]]] = deque()
        self._running: dict[Connection, tuple[Any, Any]] = {}

    def submit(self, key: Any, function: Callable[..., T], *arguments: Any) -> None:
        """Hands in `function(*arguments)`; both must be picklable."""
        self._waiting.append((key, function, arguments))
        self._fill()

    def results(self) -> Generator[tuple[Any, Any], None, None]:
        """Yields `(key, result)` as work ends; a `ChartercError` raised in the work is the result itself."""
        try:
            while self._running or self._waiting:
                self._fill()
                for ready in wait(list(self._running)):
                    connection: Any = ready
                    key, process = self._running.pop(connection)
                    self._fill()  # the next starts while this one hands over what it has made
                    try:
                        result = connection.recv()
                    except EOFError:
                        result = ChartercError("A part of the work is missing: its process was stopped.", _MEMORY)
                    connection.close()
                    process.join()
                    yield key, result
        finally:
            self.stop()

    def stop(self) -> None:
        """Ends whatever still runs."""
        self._waiting.clear()
        for connection, (_, process) in self._running.items():
            process.terminate()
            process.join()
            connection.close()
        self._running.clear()

    def _fill(self) -> None:
        while self._waiting and len(self._running) < self._size:
            key, function, arguments = self._waiting.popleft()
            ours, theirs = self._context.Pipe(duplex=False)
            process = self._context.Process(target=_work, args=(theirs, function, arguments), daemon=True)
            process.start()
            theirs.close()
            self._running[ours] = (key, process)


_MEMORY = "The machine may be short of memory: close other programs, or name fewer charters at a time."


def _safe() -> bool:
    """Whether a fork of this process would work.

    On macOS, forking a process that has used system libraries may crash the child. Typst starts threads
    at its first sheet, and a fork without those threads would wait for them for ever.
    """
    return sys.platform != "darwin" and "typst" not in sys.modules


def _work(connection: Connection, function: Callable[..., Any], arguments: Sequence[Any]) -> None:
    # Ctrl-C reaches every process of the terminal; the parent answers it.
    with suppress(ValueError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        connection.send(function(*arguments))
    except ChartercError as error:
        connection.send(error)
    except Exception as error:  # noqa: BLE001 - a fault of ours must reach the parent, not die with the child
        connection.send(
            ChartercError(f"charterc itself failed ({type(error).__name__}: {error}).", "Please report this.")
        )
    connection.close()
