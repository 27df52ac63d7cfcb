"""The whole preview on one screen: files are watched → pages are made → the server shows them, and tells of changes.

watcher ──changed──▶ workshop (a process) ──news──▶ board ──▶ server ──▶ pages that are looked at
                         ▲                                      │
                         └──────────── wanted ──────────────────┘
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Self

from charterc.serve.board import Board
from charterc.serve.messages import Changed, News, Wanted
from charterc.serve.ports import listening
from charterc.serve.process import WorkshopProcess
from charterc.serve.server import PreviewServer
from charterc.serve.sheets import SheetProcess
from charterc.serve.shown import Shelf
from charterc.serve.watched import Watcher


class Preview:
    """The preview of the project at `root`, whose files are written into `folder`.

    `tell` hears of all that is made, from another thread. Raises `UsageError` where the port cannot be had.
    """

    def __init__(self, root: Path, folder: Path, port: int | None, tell: Callable[[News], None]) -> None:
        self._board = Board()
        self._tell = tell
        self._sheets = SheetProcess(root)
        shelf = Shelf(folder, self._board, self._ask)
        self._server = listening(port, lambda one: PreviewServer(one, shelf, self._sheets.make))
        self._workshop = WorkshopProcess(root, self._hear)
        self._watcher = Watcher(root, lambda paths: self._workshop.send(Changed(paths)))

    @property
    def address(self) -> str:
        """The address of the first page."""
        return self._server.address

    def __enter__(self) -> Self:
        return self

    def run(self) -> None:
        """Serves until somebody interrupts it."""
        self._watcher.start()
        self._server.serve_forever(poll_interval=0.2)

    def __exit__(self, *_: object) -> None:
        """Ends all that was started, wherever it was interrupted: a process that is left would be waited for."""
        self._board.stop()
        self._watcher.stop()
        self._workshop.stop()
        self._sheets.stop()
        self._server.server_close()

    def _ask(self, name: str) -> None:
        self._workshop.send(Wanted(name))

    def _hear(self, news: News) -> None:
        self._board.take(news)
        self._tell(news)
