"""Does a path stay inside a folder when its links are followed? A pull request may bring links to anywhere."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path


def is_inside(path: Path, root: Path) -> bool:
    """Whether a path, its links followed, lies in `root`. One whose links go in a circle lies nowhere."""
    try:
        if path.is_symlink():
            return path.resolve().is_relative_to(root.resolve())
    except (OSError, RuntimeError, ValueError):  # Python calls a circle now the one, now the other
        return False
    return _folder_is_inside(path.parent, root)


@lru_cache(maxsize=64)
def _folder_is_inside(folder: Path, root: Path) -> bool:
    """The same for a folder: many files have the same one."""
    try:
        return folder.resolve().is_relative_to(root.resolve())
    except (OSError, RuntimeError, ValueError):
        return False
