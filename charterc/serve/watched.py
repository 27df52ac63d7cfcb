"""Tells which files of a project changed: what somebody writes, not what is made of it.

The project's own folder is watched without what lies in it, and beside it each folder with all that lies below. So
nobody waits for a folder of packages, and what is made does not count as a change.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from watchfiles import Change, watch

from charterc.output.exchange import OWN

_NOT_WATCHED = frozenset({"build", "node_modules", "__pycache__"})
_QUIET = 25
"""Milliseconds without a change after which those before are told of: an editor writes a file in several steps."""
_LONGEST = 400
"""Milliseconds after which they are told of at the latest."""
_LOOK = 500
"""Milliseconds from one look at the folders to the next."""
_PAUSE = 0.1
"""Seconds before it is watched anew."""


class Watcher:
    """Watches the project at `root` in threads of its own, and gives `tell` the paths that changed.

    Where the project's own folder is among them, any file may have changed.
    """

    def __init__(self, root: Path, tell: Callable[[frozenset[Path]], None]) -> None:
        self.root = root
        self._tell = tell
        self._stop = threading.Event()
        self._polls: bool | None = None
        """Whether files are looked at again and again, as the system cannot tell of them; None leaves it to chance."""
        self._thread = threading.Thread(target=self._run, name="watcher", daemon=True)

    def start(self) -> None:
        """Begins, and returns at once."""
        self._thread.start()

    def stop(self) -> None:
        """Ends, and waits for the end."""
        self._stop.set()
        if self._thread.is_alive():  # it was never started, where the preview was ended at once
            self._thread.join()

    def _run(self) -> None:
        while not self._stop.is_set():
            with suppress(OSError, RuntimeError):  # the folder may go at any moment; then it is waited for
                self._watch(self.root, watched_folders(self.root))
            if not self.root.is_dir() and not self._stop.is_set():
                self._tell(frozenset({self.root}))
            while not self._stop.wait(_PAUSE) and not self.root.is_dir():
                pass
            self._tell(frozenset({self.root}))  # what happened meanwhile nobody has seen

    def _watch(self, root: Path, folders: tuple[Path, ...]) -> None:
        """Watches until the folders are others than these."""
        same, over = root.stat(), threading.Event()
        below = threading.Thread(target=self._watch_below, args=(folders, over), daemon=True)
        below.start()
        try:
            for changes in self._changes((root,), self._stop, below=False):
                self._pass_on(changes)
                now = root.stat()
                moved = (now.st_dev, now.st_ino) != (same.st_dev, same.st_ino)
                if moved or over.is_set() or watched_folders(root) != folders:
                    return
        finally:
            over.set()
            below.join()

    def _watch_below(self, folders: tuple[Path, ...], over: threading.Event) -> None:
        if not folders:
            return
        try:
            for changes in self._changes(folders, over, below=True):
                self._pass_on(changes)
        except (OSError, RuntimeError):  # there are more folders than the system can watch
            self._polls = True
        finally:
            over.set()

    def _changes(
        self, places: tuple[Path, ...], stop: threading.Event, *, below: bool
    ) -> Iterator[set[tuple[Change, str]]]:
        """What changes in some folders, or nothing when it is time to look at them again."""
        return watch(
            *places,
            watch_filter=_counts,
            debounce=_LONGEST,
            step=_QUIET,
            stop_event=stop,
            rust_timeout=_LOOK,
            yield_on_timeout=True,
            force_polling=self._polls,
            raise_interrupt=False,
            recursive=below,
            ignore_permission_denied=True,
        )

    def _pass_on(self, changes: set[tuple[Change, str]]) -> None:
        if paths := frozenset(Path(path) for _, path in changes):
            self._tell(paths)


def watched_folders(root: Path) -> tuple[Path, ...]:
    """The folders in a project in which files may count: not what is hidden, made, or somebody's packages."""
    try:
        found = [path for path in root.iterdir() if _may_count(path.name) and path.is_dir()]
    except OSError:
        return ()
    return tuple(sorted(path for path in found if not (path / "pyvenv.cfg").exists()))


def _may_count(name: str) -> bool:
    return not name.startswith(".") and name not in _NOT_WATCHED


def _counts(_: Change, path: str) -> bool:
    """Whether a change may be one of a project's files. Where we exchange files, each is told of by its own name."""
    return OWN not in Path(path).parts
