"""The adoptions of a project, such as `adoptions/stockport/st-marys-rc-primary.yaml`, by name beside its charters."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from stat import S_ISREG

from charterc.errors import UsageError
from charterc.near import near
from charterc.project.find import SUFFIXES, Project, charter_name, each_once, is_charter, resolve

ADOPTIONS = "adoptions"
"""The folder for adoptions, with a folder for each charter that is adopted."""


def adoptions(root: Path) -> list[Path]:
    """The files of the adoptions in the project at `root`, in the order of their paths."""
    return [path for folder in _folders(root) for path in _files(folder)]


def everything(project: Project) -> list[Path]:
    """The files of all charters and adoptions."""
    return [*project.charters.values(), *adoptions(project.root)]


def lies_among_adoptions(path: Path, root: Path) -> bool:
    """Whether a file lies where adoptions do."""
    return path.is_relative_to(root / ADOPTIONS)


def adoptions_called(root: Path, name: str) -> list[Path]:
    """The adoptions of a name. Two are a mistake: a name is also that of an output folder."""
    return [path for path in adoptions(root) if charter_name(path) == name]


def namesakes(path: Path, root: Path) -> list[Path]:
    """Other adoptions that are called as the one in a file, found without a look at all the others."""
    stems = {unicodedata.normalize(form, charter_name(path)) for form in ("NFC", "NFD")}
    names = [f"{stem}{suffix}" for stem in sorted(stems) for suffix in SUFFIXES]
    return [file for folder in _folders(root) for file in _there(folder, names) if not _is_same(file, path)]


def resolve_all(project: Project, wanted: Sequence[str], here: Path | None = None) -> list[Path]:
    """The files of charters and adoptions that were asked for by name or path; all of them where none was.

    Raises `UsageError` as `resolve` does, and for an adoption that is called as a charter or another adoption is.
    """
    if not wanted:
        return each_once([*resolve(project, ()), *adoptions(project.root)])
    return each_once(path for word in wanted for path in _resolve(project, word, here))


def _resolve(project: Project, wanted: str, here: Path | None) -> Sequence[Path]:
    name = unicodedata.normalize("NFC", wanted)
    if name not in project.charters:
        if found := adoptions_called(project.root, name):
            return found
        if "/" not in name and not ((here or Path.cwd()) / wanted).exists():
            names = [charter_name(path) for path in adoptions(project.root)]
            if guess := near(name, names, 0.75):
                raise UsageError(f"There is no charter or adoption called “{wanted}”.", f"Did you mean “{guess}”?")
    return resolve(project, [wanted], here)


def _folders(root: Path) -> Iterator[Path]:
    """The folder of adoptions, and those in it; links are not followed."""
    top = root / ADOPTIONS
    if top.is_symlink() or not top.is_dir():
        return
    yield top
    with os.scandir(top) as entries:
        yield from sorted(Path(entry.path) for entry in entries if entry.is_dir(follow_symlinks=False))


def _there(folder: Path, names: Iterable[str]) -> list[Path]:
    """The files of these names in a folder, each once: some systems know one file by several of them."""
    found: dict[int, Path] = {}
    for name in names:
        with suppress(OSError, ValueError):
            path = folder / name
            status = path.stat()
            if S_ISREG(status.st_mode):
                found.setdefault(status.st_ino, path)
    return list(found.values())


def _is_same(file: Path, path: Path) -> bool:
    return file == path or (file.parent == path.parent and path.exists() and file.samefile(path))


def _files(folder: Path) -> list[Path]:
    try:
        with os.scandir(folder) as entries:
            return sorted(path for entry in entries if entry.is_file() and is_charter(path := Path(entry.path)))
    except OSError:
        return []
