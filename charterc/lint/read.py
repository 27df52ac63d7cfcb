"""A file's bytes, or the problem that it cannot be read."""

from __future__ import annotations

import os
import stat
import sys

from charterc.lint.targets import Target
from charterc.problem import Problem
from charterc.source.inside import is_inside

_MOST = 16 * 1024 * 1024
"""Bytes read at most: enough to say how far a file is over the limit, too little to fill the memory."""
_AT_ONCE = 64 * 1024
"""Bytes read first, which is all of nearly every charter. To ask for 16 MiB is slow: Python makes room for them."""


def read(target: Target) -> tuple[bytes, Problem | None]:
    """The bytes of a file. Only ordinary files are opened: a pipe or a device would never end."""
    try:
        if target.stdin:
            if sys.stdin is None:  # closed, as `<&-` does
                return b"", _problem(target, "standard input is closed")
            return sys.stdin.buffer.read(_MOST), None
        if not is_inside(target.path, target.root):
            return b"", _problem(target, "it is a link that leads out of the project, or in a circle")
        with open(target.path, "rb", opener=_without_waiting) as stream:
            if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
                return b"", _problem(target, "it is not an ordinary file")
            start = stream.read(_AT_ONCE)
            return (start if len(start) < _AT_ONCE else start + stream.read(_MOST - _AT_ONCE)), None
    except IsADirectoryError:
        return b"", _problem(target, "it is a folder that may not be looked into")
    except (OSError, ValueError) as error:
        return b"", _problem(target, getattr(error, "strerror", None) or str(error))


def _without_waiting(path: str, flags: int) -> int:
    """Opens a pipe without waiting for its other end."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _problem(target: Target, reason: str) -> Problem:
    return Problem("unreadable-file", f"This file cannot be read: {reason}.", target.shown)
