"""A file's path from the root of its repository, wherever in it lint is run: services find no other."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

_SAID_BY = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")
"""Where GitHub Actions and GitLab say that the repository is."""


def in_repository(file: str) -> str:
    """The path from the repository's root, with forward slashes; the path as it is where there is no repository."""
    here = Path.cwd()
    root = next((Path(said) for name in _SAID_BY if (said := os.environ.get(name))), None) or _root(here)
    if root is None:
        return file
    try:
        return (here / file).relative_to(root).as_posix()
    except ValueError:
        return file


@cache
def _root(here: Path) -> Path | None:
    return next((folder for folder in (here, *here.parents) if (folder / ".git").exists()), None)
