"""Finding the project and its charters, from wherever in the project a command runs."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterable, Sequence
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple

from charterc.clean import one_line
from charterc.errors import UsageError
from charterc.near import near
from charterc.source.decode import MAX_BYTES
from charterc.source.files import is_inside, no_file, read_inside
from charterc.source.watch import looked_for

FOLDER = "charters"
SHARED_FILE = "pyproject.toml"
"""A file for the settings of many tools."""
SUFFIXES = (".yaml", ".yml")
THEMES = ("theme.yaml", "theme.yml")
"""What a project's theme file may be called."""
_SAFE_NAME = re.compile(r"[^\W_][\w .-]{0,98}[^\W_]|[^\W_]")
_LONGEST_NAME = 100
_NO_PART_OF_NAMES = re.compile(r"[^\w .-]")
_COPY = re.compile(
    r"(?P<front>.+?)(?: - copy(?: \(\d+\))?| copy(?: \d+)?| \(\d+\)| \((?:\w+ )?(?:conflicted )?copy.*\)|\.orig)"
    r"|copy (?:\(\d+\) )?of (?P<behind>.+)",
    re.IGNORECASE,
)
# Windows keeps these names for devices, with any ending.
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


class Project(NamedTuple):
    """A folder with charters in it."""

    root: Path
    charters: dict[str, Path]
    """Each charter's file by its name, in alphabetical order."""

    @property
    def templates(self) -> list[Path]:
        """The project's own templates, which win over the built-in ones. Raises `UsageError` for a link out of it."""
        folder = self.root / "templates"
        if not is_inside(folder, self.root):
            raise UsageError(
                "The folder “templates” is a link that leads out of the project, or in a circle.",
                "Put the folder itself there, or take the link away.",
            )
        return [folder] if folder.is_dir() else []


def check_there(root: Path) -> None:
    """Raises `UsageError` where a project's folder is gone: to write into it would make an empty one in its place."""
    if not root.is_dir():
        raise UsageError(f"The folder {root} is gone.", "Put it back, and this goes on.")


def find_project(start: Path) -> Project:
    """The project that `start` lies in: the nearest folder upwards with a configuration or charters.

    Where there is none, `start` itself counts as a project without charters.
    """
    start = start.resolve()
    for folder in (start, *start.parents):
        if is_project(folder):
            return Project(folder, _charters(folder / FOLDER))
    return Project(start, {})


def is_project(folder: Path) -> bool:
    """Whether a folder holds charters or says that it is meant to."""
    return (folder / "charterc.toml").is_file() or (folder / FOLDER).is_dir() or has_shared_settings(folder)


def resolve(project: Project, wanted: Sequence[str], here: Path | None = None) -> list[Path]:
    """The files of the charters that were asked for by name or path; all of them where none was.

    Raises `UsageError` for a name or path that leads nowhere, and for two charters of one name, whose
    outputs would overwrite each other.
    """
    if not wanted:
        if not project.charters:
            raise no_charters(project, "build")
        found = list(project.charters.values())
    else:
        found = [_resolve_one(project, name, here or Path.cwd()) for name in wanted]
    return each_once(found)


def no_charters(project: Project, command: str) -> UsageError:
    """That a project has no charters of which the command could take all."""
    return UsageError(
        f"There are no charters in {project.root / FOLDER}.",
        f"Run this in a project with a folder “charters”, or name a file: charterc {command} my-charter.yaml\n"
        "To start a project: charterc init our-town",
    )


def each_once(found: Iterable[Path]) -> list[Path]:
    """Each file once. Raises `UsageError` for two of one name."""
    names: dict[str, Path] = {}
    for path in dict.fromkeys(found):
        name = charter_name(path)
        if name.lower() in names:
            raise UsageError(f"Two files are called “{name}”: {names[name.lower()]} and {path}.", "Rename one of them.")
        names[name.lower()] = path
    return list(names.values())


_HIDDEN = re.compile(r"\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|[nrt])")
"""How a control character of a file's name is written in that of the charter."""


def is_safe_name(name: str) -> bool:
    """Whether a charter's name (its file's, without the ending) can name an output folder on every system."""
    return _SAFE_NAME.fullmatch(name) is not None and _RESERVED.fullmatch(name) is None


def why_not_safe(name: str) -> str:
    """Why a name that is not safe cannot name an output folder, to stand behind a colon."""
    if _RESERVED.fullmatch(name):
        return f"Windows keeps the name “{name.partition('.')[0]}” for a device, so it can hold no folder of that name"
    if len(name) > _LONGEST_NAME:
        return f"it has more than {_LONGEST_NAME} letters, and it is the name of its output folder, too"
    if hidden := _HIDDEN.search(name):
        return f"it is also the name of its output folder, which may hold no hidden sign (here “{hidden.group()}”)"
    if sign := _NO_PART_OF_NAMES.search(name):
        return f"it is also the name of its output folder, which may hold no “{one_line(sign.group())}”"
    return "it is also the name of its output folder, which starts and ends with a letter or a digit"


def charter_name(path: Path) -> str:
    """The name of the charter in a file: the file's, without the ending.

    Some systems store “ô” in a file's name as an “o” and a mark; nobody can type that, so here it is one letter. A
    line break or a control character, which no charter's name may have, is written as a sign.
    """
    return one_line(unicodedata.normalize("NFC", path.stem))


def charter_file(root: Path, name: str) -> Path | None:
    """The file of the charter of a name in the project at `root`, found without a look at the others."""
    if not is_safe_name(name):
        return None
    places = [root / FOLDER / f"{name}{suffix}" for suffix in SUFFIXES]
    looked_for(*places)
    return next((path for path in places if path.is_file()), None)


def is_charter(path: Path) -> bool:
    """Whether a file's name says that it holds a charter. The ending may be in capitals."""
    return path.suffix.lower() in SUFFIXES and not path.name.startswith(".")


def copy_of(path: Path) -> str:
    """The file of which a file was made as a copy, by a machine and beside it, such as “bath - Copy”; "" for others."""
    match = _COPY.fullmatch(path.stem)
    if match is None:
        return ""
    original = (match["front"] or match["behind"]).strip()
    places = [path.with_name(f"{original}{suffix}") for suffix in SUFFIXES]
    looked_for(*places)
    return next((place.name for place in places if place.is_file()), "")


def _resolve_one(project: Project, wanted: str, here: Path) -> Path:
    name = unicodedata.normalize("NFC", wanted)
    if name in project.charters:
        return project.charters[name]
    if not name.strip():
        raise UsageError("One of the words names no charter: it is empty.", _known_charters(project, name))
    path = here / wanted
    if path.is_dir():
        raise UsageError(f"“{wanted}” is a folder.", f"Name a charter's file in it: {wanted.rstrip('/')}/….yaml")
    if is_charter(path) or "/" in wanted or "\\" in wanted:
        if kind := no_file(path):
            raise UsageError(f"“{wanted}” is {kind}.", "Name a charter's file, such as charters/my-town.yaml.")
        if not path.is_file():
            raise UsageError(f"There is no file “{wanted}”.", _known_charters(project, path.stem))
        file = Path(os.path.abspath(path))  # noqa: PTH100 - takes out “..” without following links
        if not file.is_relative_to(project.root) and not is_inside(file, project.root):
            raise UsageError(
                f"“{wanted}” lies outside the project at {project.root}, whose theme and settings it would be given.",
                f"Go to its folder first: cd {file.parent}, then name it as {file.name}.",
            )
        return file
    raise UsageError(f"There is no charter called “{wanted}”.", _known_charters(project, wanted))


def _known_charters(project: Project, wanted: str) -> str:
    if not project.charters:
        return f"There are no charters in {project.root / FOLDER}."
    starts = [name for name in project.charters if name.lower().startswith(wanted.lower()[:4])]
    meant = near(wanted, project.charters, 0.5) or next(iter(starts), "")
    guess = f"Did you mean “{meant}”? " if meant else ""
    return f"{guess}The charters here are: {', '.join(project.charters)}."


def _charters(folder: Path) -> dict[str, Path]:
    if not folder.is_dir():
        return {}
    files = sorted(folder.iterdir(), key=attrgetter("name"), reverse=True)  # whole paths take long to compare
    found = {charter_name(path): path for path in files if is_charter(path)}  # of two with one name, the first
    return dict(reversed(found.items()))


def has_shared_settings(folder: Path) -> bool:
    """Whether `pyproject.toml` speaks of this tool; looked through as text, because most do not."""
    try:
        return b"[tool.charterc" in read_inside(folder / SHARED_FILE, folder, MAX_BYTES + 1)
    except OSError:
        return False
