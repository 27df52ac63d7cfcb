"""The workshop in a process of its own: pages are made while the server answers, and what goes wrong stays there."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from queue import SimpleQueue

from charterc.serve.child import Child
from charterc.serve.ending import end_with_all
from charterc.serve.messages import Changed, Faulty, News, Wanted
from charterc.serve.trouble import Trouble

_PAUSE = 2.0
"""Seconds after which a process that died is started again."""


class WorkshopProcess:
    """Starts the workshop of the project at `root`, tells it what happens, and passes on to `tell` what it says.

    `tell` is called from a thread of its own.
    """

    def __init__(self, root: Path, tell: Callable[[News], None]) -> None:
        self._child = Child(_run, root, Path.cwd())
        self._tell = tell
        self._to_say: SimpleQueue[Changed | Wanted | None] = SimpleQueue()
        self._stop = threading.Event()
        self._connection = self._child.start()
        for work in (self._listen, self._speak):
            threading.Thread(target=work, name="workshop", daemon=True).start()

    def send(self, message: Changed | Wanted) -> None:
        """Tells the workshop something. Nobody waits until it has time to hear it."""
        self._to_say.put(message)

    def stop(self) -> None:
        """Ends it, with all that it has started."""
        self._stop.set()
        self._to_say.put(None)
        self._child.stop()

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
        self._child.end()
        if not self._stop.wait(_PAUSE):
            with suppress(EOFError):  # the preview has ended just now
                self._connection = self._child.start()
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
