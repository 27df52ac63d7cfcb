r"""Where a key stands in a TOML file: `tomllib` does not say, and a message needs a line.

    places("[lint]\nselect = []")  ->  {("lint",): (1, 2), ("lint", "select"): (2, 1)}

This is a search by line, not a parser: the file has been read by `tomllib` before. A key within an inline
table is placed at the line of the table.
"""

from __future__ import annotations

import re

_PART = r"""(?:[A-Za-z0-9_-]+|"[^"\n]*"|'[^'\n]*')"""
_PATH = rf"{_PART}(?:[ \t]*\.[ \t]*{_PART})*"
_HEADER = re.compile(rf"[ \t]*\[\[?[ \t]*({_PATH})[ \t]*\]")
_KEY = re.compile(rf"[ \t]*({_PATH})[ \t]*=")

Path = tuple[str, ...]


def places(text: str) -> dict[Path, tuple[int, int]]:
    """Line and column of every table and key, the first one where it stands twice."""
    found: dict[Path, tuple[int, int]] = {}
    table: Path = ()
    for number, line in enumerate(text.splitlines(), 1):
        if match := _HEADER.match(line):
            table = _path(match.group(1))
            _note(found, table, (number, match.start(1) + 1))
        elif match := _KEY.match(line):
            _note(found, table + _path(match.group(1)), (number, match.start(1) + 1))
    return found


def place_of(path: Path, found: dict[Path, tuple[int, int]]) -> tuple[int, int]:
    """Where a key stands, or else the nearest table around it."""
    while path:
        if path in found:
            return found[path]
        path = path[:-1]
    return 1, 1


def _path(written: str) -> Path:
    return tuple(part.strip("\"'") for part in re.findall(_PART, written))


def _note(found: dict[Path, tuple[int, int]], path: Path, where: tuple[int, int]) -> None:
    for length in range(1, len(path) + 1):
        found.setdefault(path[:length], where)
