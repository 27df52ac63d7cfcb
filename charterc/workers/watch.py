"""What the parent does for its workers where the system sets no limit of memory: on macOS and Windows it looks."""

from __future__ import annotations

import sys

from charterc.errors import LimitError
from charterc.workers.limits import Limit, too_large, too_slow

INTERVAL = None if sys.platform == "linux" else 0.2
"""Seconds from one look to the next; None where there is no need to look."""
_GRACE = 2.0


def excess(process: int, what: str, limit: Limit) -> LimitError | None:
    """The fault of a process that has gone beyond its limit. `what` names its work."""
    import psutil  # noqa: PLC0415 - Linux needs none

    try:
        seen = psutil.Process(process)
        memory, times = seen.memory_info().rss, seen.cpu_times()
    except psutil.Error:
        return None  # it has ended meanwhile
    if memory > limit.megabytes * 1024 * 1024:
        return too_large(what, limit)
    return too_slow(what, limit) if times.user + times.system > limit.seconds + _GRACE else None
