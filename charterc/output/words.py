"""What a disk refuses, and what to do, in words."""

from __future__ import annotations

import errno
from pathlib import Path

_LONGEST = 200
"""Letters of a path that are shown."""


def in_words(error: OSError, folder: Path, *, fixed: bool) -> tuple[str, str]:
    """What is wrong, and what to do; `fixed` for a place that people cannot choose."""
    where = error.filename or folder
    if error.errno in {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}:
        return (
            f"The disk is full: {folder} could not be written.",
            "Free some space. What was there before is unchanged.",
        )
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        hint = "Ask whoever owns it for the right to write there." if fixed else "Choose another folder with --out."
        return f"You may not write to {folder}.", hint
    if error.errno in {errno.EEXIST, errno.ENOTDIR}:
        blocking = next((path for path in (Path(where), *Path(where).parents) if path.is_file()), where)
        hint = "Move the file." if fixed else "Choose another folder with --out, or move the file."
        return f"{blocking} is a file, but a folder is needed there.", hint
    if error.errno == errno.ENAMETOOLONG:
        hint = "Move the project to a shorter path." if fixed else "Choose a shorter folder with --out."
        return f"The path {_shortened(str(where))} is too long for this system.", hint
    return (
        f"{where} could not be written: {error.strerror or error}.",
        "" if fixed else "Choose another folder with --out.",
    )


def _shortened(path: str) -> str:
    return path if len(path) <= _LONGEST else f"{path[:_LONGEST]}…"
