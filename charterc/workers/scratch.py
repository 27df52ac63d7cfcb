"""A folder for working files that goes when its process goes, also where that is stopped from outside."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def scratch() -> Iterator[Path]:
    """A new folder among the system's temporary files. Raises `OSError` where there is no room for it."""
    with tempfile.TemporaryDirectory(prefix=_prefix(os.getpid())) as root:
        yield Path(root)


def sweep(process: int) -> None:
    """Removes what a process had no time to remove: one that was stopped, or is about to stop at once."""
    with contextlib.suppress(OSError):  # where there is no folder for temporary files, nothing is left in it
        for left in Path(tempfile.gettempdir()).glob(f"{_prefix(process)}*"):
            shutil.rmtree(left, ignore_errors=True)


def _prefix(process: int) -> str:
    return f"charterc-{process}-"
