"""One long piece of work in a process of its own, which can be looked after and stopped meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

from charterc.errors import ChartercError
from charterc.workers.context import context
from charterc.workers.parent import end_with_parent
from charterc.workers.scratch import sweep

_PATIENCE = 2.0
"""Seconds that a process has to stop what it has started itself."""


class Errand:
    """`function(*arguments)`; all of it picklable. Unlike a worker of a pool, it may start processes itself."""

    def __init__(self, function: Callable[..., Any], *arguments: Any) -> None:
        chosen = context()
        ours, theirs = chosen.Pipe(duplex=False)
        self._ours: Connection = ours
        self._process: Any = chosen.Process(target=_run, args=(theirs, function, arguments))
        self._process.start()
        theirs.close()

    @property
    def connection(self) -> Connection:
        """What can be read from once it is done."""
        return self._ours

    def result(self) -> Any:
        """What the function gave, or the `ChartercError` that it raised. Waits for it; None where its process died."""
        try:
            return self._ours.recv()
        except (EOFError, OSError):
            return None
        finally:
            self.stop()

    def stop(self) -> None:
        """Ends it, done or not."""
        self._ours.close()
        self._process.terminate()
        self._process.join(_PATIENCE)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        sweep(self._process.pid)


def _run(connection: Connection, function: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
    end_with_parent()
    try:
        result = function(*arguments)
    except ChartercError as error:
        result = error
    except KeyboardInterrupt:
        return
    connection.send(result)
    connection.close()
