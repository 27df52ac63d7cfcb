"""A process that ends when the one that started it ends, however that came about."""

from __future__ import annotations

import os
import threading
from multiprocessing import parent_process
from multiprocessing.connection import wait

from charterc.workers.scratch import sweep


def end_with_parent() -> None:
    """From now on, this process ends when its parent does. Does nothing where nobody started it."""
    started_by = parent_process()
    if started_by is not None:
        threading.Thread(target=_follow, args=(started_by.sentinel,), daemon=True).start()


def _follow(sentinel: int) -> None:
    wait([sentinel])
    sweep(os.getpid())
    os._exit(1)
