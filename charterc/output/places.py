"""Where a file may be written: below its folder, and through no link."""

from __future__ import annotations

from pathlib import Path, PurePath

from charterc.errors import OutputError


def inside(folder: Path, name: str) -> Path:
    """The place of a file by its name relative to a folder.

    Raises `OutputError` where that would leave the folder, or where a link stands in the way: whoever can change the
    files of a project could have it lead anywhere.
    """
    if not is_below(name):
        raise OutputError(f"The file “{name}” would be written outside {folder}.", "Give it another name.")
    path = folder
    refuse_link(path)
    for part in PurePath(name).parts:
        path /= part
        refuse_link(path)
    return path


def is_below(name: str) -> bool:
    """Whether a name leads to a place below the folder that it is relative to, as far as the name tells."""
    parts = PurePath(name).parts
    return bool(parts) and ".." not in parts and not PurePath(name).is_absolute()


def refuse_link(path: Path) -> None:
    """Raises `OutputError` where a path is a symbolic link, or a junction of Windows."""
    if path.is_symlink() or _is_junction(path):
        raise OutputError(
            f"{path} is a link, and nothing is written through links.", "Remove it, or name the folder it leads to."
        )


def refuse_links_below(root: Path, path: Path) -> None:
    """Raises `OutputError` where a folder on the way from a project's root to a path in it is a link."""
    if path.is_relative_to(root):
        way = root
        for part in path.relative_to(root).parts:
            way /= part
            refuse_link(way)


def _is_junction(path: Path) -> bool:
    try:
        return bool(getattr(path.lstat(), "st_reparse_tag", 0))
    except OSError:
        return False
