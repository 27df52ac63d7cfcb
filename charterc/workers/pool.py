"""Runs independent pieces of work side by side, each in a process of its own and within limits.

Python's lock lets threads take turns only, and Typst keeps in memory what it has set, so a long-lived worker
would grow. A short-lived process for each piece uses all cores, gives its memory back, and can be stopped.
"""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Callable, Generator, Sequence
from multiprocessing.connection import Connection, wait
from typing import Any, NamedTuple, TypeVar

from charterc.errors import ChartercError, LimitError
from charterc.workers.context import context
from charterc.workers.cores import cores
from charterc.workers.inside import EXIT_SLOW, work
from charterc.workers.limits import Limit, cut_short, too_slow
from charterc.workers.scratch import sweep
from charterc.workers.watch import INTERVAL, excess

T = TypeVar("T")


class _Piece(NamedTuple):
    """One piece of work."""

    key: Any
    what: str
    function: Callable[..., Any]
    arguments: Sequence[Any]


class _Running(NamedTuple):
    """A piece of work and its process, and why that was stopped, if it was."""

    piece: _Piece
    process: Any
    faults: list[LimitError]


def within(limit: Limit, what: str, function: Callable[..., T], *arguments: Any) -> T:
    """The result of `function(*arguments)`, which runs in a process of its own; all must be picklable.

    `what` names the work in messages. Raises `LimitError`, and every `ChartercError` that the work raises.
    """
    pool = Pool(limit, size=1)
    pool.submit(None, what, function, *arguments)
    [(_, result)] = pool.results()
    if isinstance(result, ChartercError):
        raise result
    made: T = result
    return made


class Pool:
    """Work handed in as functions; results come out in any order, by the key they were handed in with.

    Work starts when it is handed in, as far as there are cores, so the caller can do other things
    before it asks for results.
    """

    def __init__(self, limit: Limit, size: int | None = None) -> None:
        self.limit = limit
        self._context = context()
        self._size = size or cores()
        self._waiting: deque[_Piece] = deque()
        self._running: dict[Connection, _Running] = {}

    def submit(self, key: Any, what: str, function: Callable[..., T], *arguments: Any) -> None:
        """Hands in `function(*arguments)`; both must be picklable. `what` names the work in messages."""
        self._waiting.append(_Piece(key, what, function, arguments))
        self._fill()

    def results(self) -> Generator[tuple[Any, Any], None, None]:
        """Yields `(key, result)` as work ends; a `ChartercError` raised in the work is the result itself."""
        try:
            while self._running or self._waiting:
                self._fill()
                for ready in wait(list(self._running), timeout=INTERVAL):
                    connection: Any = ready
                    running = self._running.pop(connection)
                    self._fill()  # the next starts while this one hands over what it has made
                    yield running.piece.key, self._result(connection, running)
                self._stop_greedy()
        finally:
            self.stop()

    def stop(self) -> None:
        """Ends whatever still runs."""
        self._waiting.clear()
        for connection, running in self._running.items():
            running.process.kill()
            running.process.join()
            sweep(running.process.pid)
            connection.close()
        self._running.clear()

    def _fill(self) -> None:
        while self._waiting and len(self._running) < self._size:
            piece = self._waiting.popleft()
            ours, theirs = self._context.Pipe(duplex=False)
            given = (theirs, self.limit, piece.what, piece.function, piece.arguments)
            process = self._context.Process(target=work, args=given, daemon=True)
            process.start()
            theirs.close()
            self._running[ours] = _Running(piece, process, [])

    def _stop_greedy(self) -> None:
        """Stops what goes beyond its limits, where the system does not."""
        for running in self._running.values() if INTERVAL else ():
            if fault := excess(running.process.pid, running.piece.what, self.limit):
                running.faults.append(fault)
                running.process.kill()

    def _result(self, connection: Connection, running: _Running) -> Any:
        """What the work made, or why there is nothing of it."""
        try:
            return connection.recv()
        except EOFError:
            running.process.join()
            sweep(running.process.pid)
            slow = running.process.exitcode in _EXITS_SLOW
            fault = too_slow if slow else cut_short
            return next(iter(running.faults), None) or fault(running.piece.what, self.limit)
        finally:
            connection.close()
            running.process.join()


_EXITS_SLOW = frozenset({EXIT_SLOW, -getattr(signal, "SIGXCPU", EXIT_SLOW)})
"""The exit codes of a worker that used up its time: its own, and that of the system's signal."""
