"""The workshop in a process of its own: pages are made while the server answers, and what goes wrong stays there."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from charterc.serve.ending import end_with_all
from charterc.serve.messages import Changed, Faulty, News, Wanted
from charterc.serve.trouble import Trouble

_PAUSE = 2.0
"""Seconds after which a process that died is started again."""
_PATIENCE = 3.0
"""Seconds that it has to end."""


class WorkshopProcess:
    """Starts the workshop of the project at `root`, tells it what happens, and passes on to `tell` what it says.

    `tell` is called from a thread of its own.
    """

    def __init__(self, root: Path, tell: Callable[[News], None]) -> None:
        self._given = (root, Path.cwd())
        self._tell = tell
        self._to_say: SimpleQueue[Changed | Wanted | None] = SimpleQueue()
        self._stop = threading.Event()
        self._start()
        for work in (self._listen, self._speak):
            threading.Thread(target=work, name="workshop", daemon=True).start()

    def send(self, message: Changed | Wanted) -> None:
        """Tells the workshop something. Nobody waits until it has time to hear it."""
        self._to_say.put(message)

    def stop(self) -> None:
        """Ends it, with all that it has started."""
        self._stop.set()
        self._to_say.put(None)
        self._end()

    def _start(self) -> None:
        # A copy of this process would have its threads' locks, held for ever.
        chosen = get_context("spawn")
        self._connection, theirs = chosen.Pipe()
        self._process: Any = chosen.Process(target=_run, args=(theirs, *self._given))
        self._process.start()
        theirs.close()

    def _end(self) -> None:
        self._process.terminate()
        self._process.join(_PATIENCE)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()

    def _speak(self) -> None:
        while (message := self._to_say.get()) is not None:
            # What is said while it is started again, it sees for itself.
            with suppress(OSError, ValueError):
                self._connection.send(message)

    def _listen(self) -> None:
        while not self._stop.is_set():
            try:
                self._tell(self._connection.recv())
            except (EOFError, OSError):
                self._start_again()

    def _start_again(self) -> None:
        if self._stop.wait(0.1):
            return
        hint = "It is started again. Where this comes back, close other programs, or see what was changed last."
        self._tell(Faulty(Trouble("What makes the pages was stopped, most likely for want of memory.", hint)))
        self._end()
        if not self._stop.wait(_PAUSE):
            self._start()
            self._tell(Faulty(None))


def _run(connection: Connection, root: Path, here: Path) -> None:
    """The workshop's process, until nobody listens any more."""
    from charterc.serve.workshop import Workshop  # noqa: PLC0415 - the server makes no pages, and starts without it

    end_with_all()
    os.chdir(here)
    workshop = Workshop(root, connection.send)
    try:
        workshop.begin()
        busy = True
        while True:
            while connection.poll(0 if busy else None):
                message = connection.recv()
                if isinstance(message, Changed):
                    workshop.changed(message.paths)
                else:
                    workshop.wanted(message.name)
                busy = True
            busy = workshop.step()
    except (EOFError, OSError, KeyboardInterrupt):
        return
    finally:
        workshop.close()
