"""One at a time: whoever changes the files of a folder keeps others out until all is done."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from charterc.errors import OutputError

_PATIENCE = 60.0
"""So many seconds is waited for another command that writes into the same folder."""
_PAUSE = 0.05


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    """Holds the lock that a file stands for; the file and its folder are made, and taken away again.

    A lock ends with its process, however that ends. Raises `OutputError` where another command does not finish.
    """
    deadline = time.monotonic() + _PATIENCE
    while (handle := _acquired(path)) is None:
        if time.monotonic() > deadline:
            raise OutputError(
                f"Another charterc is writing into {path.parent.parent}.", "Wait until it is done, then try again."
            )
        time.sleep(_PAUSE)
    try:
        yield
    finally:
        _release(handle, path)


def _acquired(path: Path) -> int | None:
    """The open file that holds the lock; None while another process has it."""
    with contextlib.suppress(FileNotFoundError):  # whoever had it has just taken the folder away
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
        if _lock(handle) and _is_still(handle, path):
            return handle
        os.close(handle)
    return None


def _is_still(handle: int, path: Path) -> bool:
    """Whether the file that was opened is the one that stands there: another process may have removed it since."""
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False


def _release(handle: int, path: Path) -> None:
    if sys.platform == "win32":
        # An open file cannot be removed there. One that the next process has opened since cannot be, either: it stays.
        os.close(handle)
        _remove(path)
    else:
        _remove(path)
        os.close(handle)


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()
        path.parent.rmdir()


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True  # a disk of the network that knows no locks
        return True
