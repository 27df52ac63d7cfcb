"""Posters and PDFs: made when somebody asks for one, in a process of their own, so that pages need not wait."""

from __future__ import annotations

import os
import threading
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from charterc.errors import ChartercError
from charterc.serve.ending import end_with_all
from charterc.serve.trouble import Trouble, of_fault, of_system

_PATIENCE = 3.0


class SheetProcess:
    """Makes the sheets of the charters in the project at `root`, one after another."""

    def __init__(self, root: Path) -> None:
        self._given = (root, Path.cwd())
        self._asking = threading.Lock()
        self._process: Any = None
        self._connection: Connection | None = None

    def make(self, name: str, file: str) -> tuple[Trouble, ...]:
        """Has a sheet of a charter made, unless it is there and unchanged. What stands in the way, if anything."""
        with self._asking:
            for _ in range(2):  # the second time, where its process died since it was asked last
                connection = self._started()
                try:
                    connection.send((name, file))
                    troubles: tuple[Trouble, ...] = connection.recv()
                except (EOFError, OSError):
                    self.stop()
                else:
                    return troubles
        return (
            Trouble(f"{file} was stopped, most likely for want of memory.", "Close other programs, then try again."),
        )

    def stop(self) -> None:
        """Ends its process, with all that was started."""
        process, self._process = self._process, None
        if process is not None:
            process.terminate()
            process.join(_PATIENCE)
            if process.is_alive():
                process.kill()
                process.join()

    def _started(self) -> Connection:
        if self._process is None or self._connection is None:
            chosen = get_context("spawn")
            self._connection, theirs = chosen.Pipe()
            self._process = chosen.Process(target=_run, args=(theirs, *self._given))
            self._process.start()
            theirs.close()
        return self._connection


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
