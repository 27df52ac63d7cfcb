"""Reading files that strangers may have put there: ordinary files inside a folder, and nothing else.

A pull request may bring links to anywhere, links in circles, and names of pipes and devices that never end.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path

from charterc.errors import UsageError
from charterc.source.decode import MAX_BYTES
from charterc.source.watch import has_read, looked_for


def is_inside(path: Path, root: Path) -> bool:
    """Whether a path, its links followed, lies in `root`. One whose links go in a circle lies nowhere."""
    try:
        return path.resolve().is_relative_to(root.resolve())
    except (OSError, RuntimeError, ValueError):  # which of the first two a circle gives depends on Python's version
        return False


def real(path: Path) -> Path:
    """A path with its links followed; as it is where they go in a circle."""
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        return path.absolute()


def no_file(path: Path) -> str:
    """What stands in the place of a file, such as “a pipe”; "" for a file, and where nothing stands."""
    try:
        mode = path.stat().st_mode
    except OSError as error:
        return "a link that leads in a circle" if error.errno == errno.ELOOP else ""
    except ValueError:  # a name with a NUL in it
        return ""
    if stat.S_ISFIFO(mode):
        return "a pipe, not a file"
    return "" if stat.S_ISREG(mode) or stat.S_ISDIR(mode) else "a device or a socket, not a file"


def read_inside(path: Path, root: Path, most: int) -> bytes:
    """The first `most` bytes of a file. Raises `OSError`, whose `strerror` says in words why it cannot be read."""
    if not is_inside(path, root):
        raise OSError(0, "it is a link that leads out of the project, or in a circle")
    try:
        with open(path, "rb", opener=_without_waiting) as stream:
            if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
                raise OSError(0, "it is not an ordinary file")
            content = stream.read(most)
    except FileNotFoundError:
        looked_for(path)
        raise
    except IsADirectoryError:
        raise OSError(0, "it is a folder") from None
    except ValueError as error:  # a name with a NUL in it
        raise OSError(0, str(error)) from None
    has_read(path, content)
    return content


def _without_waiting(path: str, flags: int) -> int:
    """Opens a pipe without waiting for its other end."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def standard_input(example: str) -> bytes:
    """What standard input holds, one byte more than a charter may have at most.

    Raises `UsageError`, with an `example` of the command, where it is closed.
    """
    if sys.stdin is None:  # closed, as `<&-` does
        raise UsageError("This file cannot be read: standard input is closed.", f"Give it a file: {example}")
    return sys.stdin.buffer.read(MAX_BYTES + 1)
