"""What runs in a worker: the work, and beside it a thread that holds it to its limits.

The system's own limits stand behind that thread, for work that lets no other thread run.
"""

from __future__ import annotations

import _thread
import faulthandler
import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection, wait
from typing import Any

from charterc.errors import ChartercError, OutOfTimeError
from charterc.workers.cores import cores
from charterc.workers.limits import Limit, too_large, too_slow
from charterc.workers.scratch import sweep

EXIT_SLOW = 75
"""The exit code of a worker that took too long and could not say so."""
_GRACE = 1.0
"""Seconds for work to say where it was stopped."""


def work(
    connection: Connection, limit: Limit, what: str, function: Callable[..., Any], arguments: Sequence[Any]
) -> None:
    """Sends the result of `function(*arguments)`, or the `ChartercError` that it ended with.

    `what` names it in messages.
    """
    # Ctrl-C reaches every process of the terminal; the parent answers it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _silence()
    _limit_by_system(limit)
    finished = threading.Event()
    _watch(limit, finished)
    try:
        result = function(*arguments)
    except ChartercError as error:
        result = error
    except OutOfTimeError as error:
        result = too_slow(what, limit, _place(error))
    except MemoryError as error:
        result = too_large(what, limit, _place(error))
    except BaseException as error:  # noqa: BLE001 - a panic of Typst is no Exception, and must reach the parent too
        result = ChartercError(f"charterc itself failed ({type(error).__name__}: {error}).", "Please report this.")
    finished.set()
    connection.send(result)
    connection.close()


def _place(error: BaseException) -> str:
    """Where a template was when it was stopped, which whoever rendered it has noted."""
    return next(iter(getattr(error, "__notes__", ())), "")


def _silence() -> None:
    """What a library says as it dies is no message for a person; the parent says what happened."""
    faulthandler.disable()
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.close(nowhere)


def _limit_by_system(limit: Limit) -> None:
    """Sets the limits that the system keeps. Where it keeps none, the parent watches."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - Windows has none

    _lower(resource.RLIMIT_CORE, 0)
    _lower(resource.RLIMIT_CPU, limit.seconds + 2 * int(_GRACE))
    if sys.platform == "linux":
        # Memory that is written to, the same for all kinds of it; address space alone costs nothing.
        _lower(resource.RLIMIT_DATA, limit.megabytes * 1024 * 1024)


def _lower(kind: int, wanted: int) -> None:
    import resource  # noqa: PLC0415

    most = resource.getrlimit(kind)[1]
    value = wanted if most == resource.RLIM_INFINITY else min(wanted, most)
    resource.setrlimit(kind, (value, most))


def _watch(limit: Limit, finished: threading.Event) -> None:
    """Ends this process when its parent ends, and raises `OutOfTimeError` in the work when its time is over."""

    def stop_work(*_: object) -> None:
        if not finished.is_set():
            raise OutOfTimeError

    def watch() -> None:
        while (left := limit.seconds - time.process_time()) > 0:
            if wait(parent, timeout=max(left / cores(), 0.02)):
                sweep(os.getpid())
                os._exit(1)
        _thread.interrupt_main(signal.SIGTERM)
        if not finished.wait(_GRACE):
            os._exit(EXIT_SLOW)

    started_by = multiprocessing.parent_process()
    parent = [started_by.sentinel] if started_by else []
    signal.signal(signal.SIGTERM, stop_work)
    threading.Thread(target=watch, daemon=True).start()
