"""A port on which the server can listen."""

from __future__ import annotations

import errno
from collections.abc import Callable
from typing import TypeVar

from charterc.errors import UsageError

FIRST, _MANY = 8000, 20
T = TypeVar("T")
_TAKEN = frozenset({errno.EADDRINUSE, errno.EACCES, errno.EPERM})


def listening(port: int | None, start: Callable[[int], T]) -> T:
    """What `start` gives for a port: the one that is named or, where none is, the first that is free from 8000 on.

    Raises `UsageError` where the port that is named cannot be had.
    """
    if port is not None:
        try:
            return start(port)
        except OSError as error:
            raise _refused(port, error) from error
    for one in range(FIRST, FIRST + _MANY):
        try:
            return start(one)
        except OSError as error:
            if error.errno not in _TAKEN:
                raise _refused(one, error) from error
    return start(0)  # the system chooses


def _refused(port: int, error: OSError) -> UsageError:
    if error.errno == errno.EADDRINUSE:
        hint = "Leave --port away, and a free one is found. If that is another preview, stop it with Ctrl-C."
        return UsageError(f"Port {port} is in use by another program.", hint)
    if error.errno in _TAKEN:
        return UsageError(f"The system does not let you use port {port}.", "Take one above 1023, or leave --port away.")
    return UsageError(f"Nothing can listen on port {port}: {error.strerror or error}.", "Leave --port away.")
