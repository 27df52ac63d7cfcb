"""Where the system limit no memory, the parent looks at its workers."""

from __future__ import annotations

import os

from charterc.workers.limits import Limit
from charterc.workers.watch import excess


def test_a_process_beyond_its_memory_has_a_fault() -> None:
    fault = excess(os.getpid(), "charter.md", Limit(seconds=10**6, megabytes=1))

    assert fault is not None
    assert "charter.md was stopped: it takes more than 1 MB of memory" in fault.message


def test_a_process_within_its_limits_has_none() -> None:
    assert excess(os.getpid(), "charter.md", Limit(seconds=10**6, megabytes=10**6)) is None


def test_a_process_that_has_ended_has_none() -> None:
    assert excess(2**22 + 1, "charter.md", Limit(1, 256)) is None
