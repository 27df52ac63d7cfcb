"""Files in a project that look like charters and are none to the tool, each with the reason in a few words."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from charterc.clean import one_line
from charterc.project.find import FOLDER, SUFFIXES, Project, charter_name, is_charter
from charterc.project.versions import VERSIONS

_ALMOST = re.compile(r"(?P<name>.+\.ya?ml)(?P<rest>(?:\.\w{1,5}|~|_|\.txt\.\w+))|(?P<short>.+\.ya?m)", re.IGNORECASE)
_DEEP = 3
_SHOWN = 5


class PassedOver(NamedTuple):
    """A file that is not built."""

    path: Path
    why: str
    """Such as “its name ends in “.txt””."""


def passed_over(project: Project) -> list[PassedOver]:
    """What lies in the project's `charters/` and is not built, by its path. Released versions are not among it."""
    folder = project.root / FOLDER
    return sorted(_in(folder, project, 0)) if folder.is_dir() else []


def in_words(found: list[PassedOver], project: Project) -> str:
    """All of it in one line; "" where there is none."""
    if not found:
        return ""
    files = [f"{one_line(file.path.relative_to(project.root).as_posix())} ({file.why})" for file in found[:_SHOWN]]
    more = f" and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
    return f"Passed over: {', '.join(files)}{more}. A charter is a file that ends in .yaml, right in {FOLDER}/."


def _in(folder: Path, project: Project, depth: int) -> Iterator[PassedOver]:
    try:
        with os.scandir(folder) as entries:
            found = [(entry.name, entry.is_dir(follow_symlinks=False)) for entry in entries]
    except OSError:
        return
    for name, is_folder in found:
        path = folder / name
        if name.startswith((".", "_")):
            continue
        if is_folder:
            if depth < _DEEP and name != VERSIONS:
                yield from _in(path, project, depth + 1)
        elif is_charter(path):
            if depth:
                yield PassedOver(path, "it lies in a folder of its own")
            elif (other := project.charters.get(charter_name(path), path)) != path:
                yield PassedOver(path, f"{other.name} has the same name")
        elif almost := _ALMOST.fullmatch(name):
            ending = almost["rest"] or name[name.rindex(".") :]
            yield PassedOver(path, f"its name ends in “{ending}”, not in “{SUFFIXES[0]}”")
