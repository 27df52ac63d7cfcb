"""Which files to lint: charters by name, files, folders, everything in the project, or standard input."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from charterc.adoption.read import read, read_either
from charterc.clean import one_line
from charterc.errors import UsageError
from charterc.project.adoptions import adoptions, resolve_all
from charterc.project.find import SUFFIXES, THEMES, Project, charter_name, find_project, no_charters
from charterc.project.versions import every_released, has_versions, released
from charterc.reading.read import Reading
from charterc.source.decode import MAX_BYTES
from charterc.source.files import read_inside, standard_input

STDIN = "-"
_SKIPPED = frozenset({"build", "dist", "node_modules", "__pycache__", "site-packages"})
"""Folders that hold no charters of the project: outputs, and other people's code."""


class Target(NamedTuple):
    """One file to lint."""

    path: Path
    """Where it is; for standard input, where it would be."""
    shown: str
    """The path as people see it, with forward slashes on every system."""
    root: Path
    """Its project's folder: what it refers to may not lie outside."""
    given: bytes | None = None
    """What standard input held, which can be read only once; None for a file."""

    def raw(self) -> bytes:
        """Its bytes. Raises `OSError` where it cannot be read."""
        return read_inside(self.path, self.root, MAX_BYTES + 1) if self.given is None else self.given

    def content(self) -> bytes:
        """The same; none where it cannot be read, which lint reports."""
        try:
            return self.raw()
        except OSError:
            return b""

    def read(self) -> Reading:
        """The charter or adoption in it, read as a build reads it."""
        return read(self.path, self.root, self.shown) if self.given is None else self.read_as(self.given)

    def read_as(self, raw: bytes) -> Reading:
        """The charter or adoption in it, if these were its bytes."""
        return read_either(raw, self.shown, self.path, self.root)


def is_theme(target: Target) -> bool:
    """Whether a file is its project's theme, not a charter."""
    return target.path.name in THEMES and target.path.parent == target.root and target.given is None


def themes(found: Sequence[Target], here: Path) -> list[Target]:
    """The theme files of the projects that files belong to, as far as they are not among the files."""
    known = {os.fspath(target.path) for target in found}
    files = []
    for root in dict.fromkeys(target.root for target in found):
        theme = next((root / name for name in THEMES if (root / name).is_file()), None)
        if theme is not None and os.fspath(theme) not in known:
            files.append(_target(theme, here, root))
    return files


def targets(wanted: Sequence[str], here: Path, stdin_filename: str | None = None) -> list[Target]:
    """The files meant by the words on the command line, each once, in their order.

    A charter of the project, by its name or its file, stands for its released versions, too.
    Raises `UsageError` for a word that matches nothing.
    """
    project = find_project(here)
    if stdin_filename is not None and (STDIN not in wanted or not stdin_filename.strip()):
        raise UsageError("--stdin-filename goes with “-”, which reads standard input.", "Write: charterc lint -")
    if not wanted:
        if not project.charters:
            raise no_charters(project, "lint")
        frozen = [file.path for file in every_released(project)]
        return [
            _target(path, here, project.root)
            for path in (*project.charters.values(), *adoptions(project.root), *frozen)
        ]
    found: dict[Path, Target] = {}
    for word in wanted:
        for target in _targets_of(word, project, here, stdin_filename):
            found.setdefault(target.path, target)
    return list(found.values())


def _targets_of(word: str, project: Project, here: Path, stdin_filename: str | None) -> Iterator[Target]:
    if word == STDIN:
        path = here / (stdin_filename or "stdin.yaml")
        yield Target(
            path,
            stdin_filename or "<stdin>",
            find_project(path.parent).root,
            standard_input("charterc lint - < my-charter.yaml"),
        )
        return
    if not word.strip():
        raise UsageError("One of the words names no charter: it is empty.", "Name a charter, a file or a folder.")
    path = here / word
    if word not in project.charters and path.is_dir():
        files = list(_walk(path))
        if not files:
            raise UsageError(
                f"There are no charters in the folder “{word}”.", "A charter's file ends in .yaml or .yml."
            )
        root = find_project(path).root
        yield from (_target(file, here, root) for file in files)
    elif word not in project.charters and path.is_file():
        yield from _with_versions(path, find_project(path.parent), here)
    else:
        for file in resolve_all(project, [word], here):
            yield from _with_versions(file, project, here)


def _with_versions(path: Path, project: Project, here: Path) -> Iterator[Target]:
    """A charter's file, and those of its released versions."""
    yield _target(path, here, project.root)
    if has_versions(project, path):
        yield from (_target(file.path, here, project.root) for file in released(project, charter_name(path)))


def _walk(folder: Path) -> Iterator[Path]:
    """The YAML files in a folder and below, by name; folders that are links are left alone.

    A folder that may not be looked into is yielded itself, so that it is reported as unreadable.
    """
    try:
        with os.scandir(folder) as entries:
            ordered = sorted(entries, key=lambda entry: entry.name)
    except PermissionError:
        yield folder
        return
    for entry in ordered:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            if entry.name not in _SKIPPED:
                yield from _walk(Path(entry.path))
        elif entry.name.lower().endswith(SUFFIXES):
            yield Path(entry.path)


def _target(path: Path, here: Path, root: Path) -> Target:
    normal = os.path.normpath(path)
    shown = normal.removeprefix(f"{str(here).rstrip(os.sep)}{os.sep}").replace(os.sep, "/")
    shown = os.fsencode(shown).decode("utf-8", "replace")  # a name may hold bytes that are no text
    return Target(path if normal == str(path) else Path(normal), one_line(shown), root)
