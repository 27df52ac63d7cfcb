"""Posters and PDFs: made when somebody asks for one, in a process of their own, so that pages need not wait."""

from __future__ import annotations

import os
import threading
from multiprocessing.connection import Connection
from pathlib import Path

from charterc.errors import ChartercError
from charterc.serve.child import Child
from charterc.serve.ending import end_with_all
from charterc.serve.trouble import Trouble, of_fault, of_system


class SheetProcess:
    """Makes the sheets of the charters in the project at `root`, one after another."""

    def __init__(self, root: Path) -> None:
        self._child = Child(_run, root, Path.cwd())
        self._asking = threading.Lock()
        self._connection: Connection | None = None

    def make(self, name: str, file: str) -> tuple[Trouble, ...]:
        """Has a sheet of a charter made, unless it is there and unchanged. What stands in the way, if anything."""
        with self._asking:
            for _ in range(2):  # the second time, where its process died since it was asked last
                try:
                    self._connection = self._connection or self._child.start()
                    self._connection.send((name, file))
                    troubles: tuple[Trouble, ...] = self._connection.recv()
                except (EOFError, OSError):
                    self._child.end()
                    self._connection = None
                else:
                    return troubles
        return (
            Trouble(f"{file} was stopped, most likely for want of memory.", "Close other programs, then try again."),
        )

    def stop(self) -> None:
        """Ends its process, with all that was started, for good."""
        self._child.stop()


def _run(connection: Connection, root: Path, here: Path) -> None:
    end_with_all()
    os.chdir(here)
    try:
        while True:
            connection.send(_made(root, *connection.recv()))
    except (EOFError, OSError, KeyboardInterrupt):
        return


def _made(root: Path, name: str, file: str) -> tuple[Trouble, ...]:
    from charterc.build.every import build  # noqa: PLC0415 - the server makes no sheets, and starts without it
    from charterc.reading.read import shown_path  # noqa: PLC0415
    from charterc.serve.plan import plan_preview, sheet_plans  # noqa: PLC0415
    from charterc.serve.trouble import troubles_of  # noqa: PLC0415

    try:
        plan = plan_preview(root)
        path = plan.pages.get(name)
        if path is None:
            return (Trouble(f"There is no charter called “{name}”."),)
        [built] = build([path], plan.sheet_job(sheet_plans()[file]), stored=True)
    except ChartercError as error:
        return (of_fault(error),)
    except OSError as error:
        return (of_system(error),)
    if (plan.job.out / name / file).is_file():
        return ()
    nothing = Trouble(f"There is no {file} of “{name}”: it would say what another file says already.")
    return troubles_of(built, shown_path(path), lambda *_: "") or (nothing,)
