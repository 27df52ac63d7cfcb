"""The theme a charter is shown in: the tool's own, the project's `theme.yaml` over it, the charter's own over that."""

from __future__ import annotations

import math
import os
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from charterc.errors import ChartercError
from charterc.model.charter import Charter
from charterc.model.faults.explain import explain
from charterc.model.theme import ThemeChoice
from charterc.problem import Problem
from charterc.project.find import THEMES
from charterc.source.decode import MAX_BYTES, decode
from charterc.source.files import is_inside, read_inside
from charterc.source.nodes import Mapping, place
from charterc.source.parse import parse
from charterc.source.pictures import read_picture
from charterc.source.watch import Seen, looked_again, watching
from charterc.theme.contrast import GRAPHICS, TEXT, WHITE, Fault, faults
from charterc.theme.fonts import font_folder
from charterc.theme.theme import DEFAULT, LogoCopy, Theme, themed

_EXAMPLE = 'Start with:\n\n    main: "#14294b"'


@dataclass(frozen=True, slots=True)
class Themed:
    """A theme, the bytes of its logo, and what is wrong with it."""

    theme: Theme = DEFAULT
    logo: bytes = b""
    problems: tuple[Problem, ...] = field(default=())
    sources: tuple[tuple[str, str], ...] = field(default=())
    """The name as shown and the text of the theme file, for showing its lines."""


def project_theme(root: Path, shown: Callable[[Path], str] = str) -> Themed:
    """The theme of a project; the tool's own where it has no theme file. `shown` says how people see a path."""
    there = [path for path in (root / name for name in THEMES) if os.path.lexists(path)]
    if not there:
        return Themed()
    path = there[0]
    name = shown(path)
    if len(there) > 1:
        message = f"This project has {' and '.join(THEMES)}; only one of them could count."
        return Themed(problems=(Problem("syntax", message, name, hint="Join the two, and delete one."),))
    try:
        return _shared_theme(path, root, name)
    except OSError as error:
        message = f"This file cannot be read: {error.strerror}."
        return Themed(problems=(Problem("unreadable-file", message, name),))


def charter_theme(base: Themed, choice: ThemeChoice, path: Path | None, root: Path | None, file: str) -> Themed:
    """The project's theme with what a charter (its file at `path`, shown as `file`) chooses for itself.

    A logo is looked for beside `path` and inside `root`; not at all where these are not given.
    """
    own = _themed(base, choice, path, root, file)
    if base.problems:
        return Themed(own.theme, own.logo, base.problems, base.sources)
    return own


def _shared_theme(path: Path, root: Path, file: str) -> Themed:
    """A project's charters share its theme: it is read once, and again when it or its logo has changed."""
    status = path.stat() if is_inside(path, root) else path.lstat()
    given = (path, root, file, status.st_mtime_ns, status.st_size)
    found, seen, stamps = _project_theme(*given)
    if stamps != _stamps(seen):
        _project_theme.cache_clear()
        found, seen, _ = _project_theme(*given)
    looked_again(seen)
    return found


def _stamps(seen: Seen) -> list[tuple[int, int] | None]:
    """When each file that was looked at was changed, and its size; None where there is none."""
    return [_stamp(path) for path in sorted({*seen.files, *seen.places})]


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size


@lru_cache(maxsize=8)
def _project_theme(
    path: Path, root: Path, file: str, changed: int, size: int
) -> tuple[Themed, Seen, list[tuple[int, int] | None]]:
    """The theme, which files it was read from, and their stamps."""
    del changed, size  # they only tell one state of the file from another
    with watching(apart=True) as seen:
        found = _read_theme(path, root, file)
    return found, seen, _stamps(seen)


def _read_theme(path: Path, root: Path, file: str) -> Themed:
    text, problems = decode(read_inside(path, root, MAX_BYTES + 1), file)
    if text is None:
        return Themed(problems=tuple(problems))
    tree, found = parse(text, file)
    sources = ((file, text),)
    problems += found
    if tree is None:
        return Themed(problems=tuple(problems), sources=sources)
    choice, found = _load(tree, file)
    problems += found
    if choice is None:
        return Themed(problems=tuple(problems), sources=sources)
    own = _themed(Themed(), choice, path, root, file)
    problems = sorted([*problems, *own.problems], key=lambda problem: problem.order)
    return Themed(own.theme, own.logo, tuple(problems), sources)


def _load(tree: Any, file: str) -> tuple[ThemeChoice | None, list[Problem]]:
    if not isinstance(tree, Mapping):
        message = "A theme is written as “key: text”, line by line."
        return None, [Problem("wrong-type", message, file, place(tree), _EXAMPLE)]
    try:
        return ThemeChoice.model_validate(tree), []
    except ValidationError as error:
        return None, explain(error, ThemeChoice, file)


def _themed(base: Themed, choice: ThemeChoice, path: Path | None, root: Path | None, file: str) -> Themed:
    problems = _font_problems(choice, file)
    logo, content = None, base.logo
    if choice.logo and path is not None and root is not None:
        kind, content, fault, hint = read_picture(choice.logo.file, path.parent, root, "logo")
        if fault:
            problems.append(Problem("bad-picture", fault, file, place(choice.logo.node_of("file")), hint))
        else:
            logo = LogoCopy(f"logo.{kind}", choice.logo.alt)
    theme = themed(base.theme, choice, logo)
    problems += contrast_problems(theme, choice, file)
    return Themed(theme, content, tuple(sorted(problems, key=lambda problem: problem.order)), base.sources)


def _font_problems(choice: ThemeChoice, file: str) -> list[Problem]:
    if choice.font in {None, DEFAULT.font}:
        return []
    try:
        font_folder(str(choice.font))
    except ChartercError as error:
        # No command to paste: a theme may come from a stranger, and so would the name of the package.
        hint = f"Fonts come as packages, called fontpkg-…; leave the key out for {DEFAULT.font}."
        return [Problem("bad-choice", error.message, file, place(choice.node_of("font")), hint)]
    return []


def own_colour_problems(charter: Charter, theme: Theme, file: str) -> list[Problem]:
    """A problem for each value's own colour that words could not be read on, where it is written."""
    found = []
    for item in (item for group in charter.groups.values() for item in group.items):
        for fault in faults(replace(theme, palette=(item.colour,))) if item.colour else ():
            if fault.key == "palette":
                named = replace(fault, what="the colour of this value")
                found.append(_too_close(named, item.node_of("colour"), file))
    return found


def contrast_problems(theme: Theme, choice: ThemeChoice, file: str) -> list[Problem]:
    """A problem for each pair of the theme below level AA that a choice brought in, where that is written."""
    found = []
    for fault in faults(theme):
        node = choice.node_of(fault.key) if getattr(choice, fault.key) is not None else None
        if node is None and fault.key == "ink" and choice.palette is not None:
            node = choice.node_of("palette")  # the ink is the project's, the palette behind it is new
        if node is None:
            continue
        if fault.index is not None and isinstance(node, list):
            node = node[fault.index]
        found.append(_too_close(fault, node, file))
    return found


def _too_close(fault: Fault, node: Any, file: str) -> Problem:
    where = fault.where if fault.against == WHITE else f"{fault.where}, {fault.against},"
    message = (
        f"{fault.what[0].upper()}{fault.what[1:]}, {fault.colour}, and {where} have a contrast of "
        f"{_down(fault.ratio)}:1. {_NEEDS[fault.wanted]} {fault.wanted:g}:1."
    )
    hint = f'The nearest colour that passes is "{fault.nearest}".'
    return Problem("theme-contrast", message, file, place(node), hint)


_NEEDS = {TEXT: "Text needs", GRAPHICS: "Lines and marks need"}


def _down(ratio: float) -> str:
    """A ratio rounded down, because 4.498 is not 4.5: `4.49`."""
    return f"{math.floor(ratio * 100) / 100:.2f}"
