"""What every check of a settings file needs: the place of each fault, near misses, and values of the right kind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from charterc.lint.registry import did_you_mean
from charterc.project.toml_places import place_of, places

TABLES = ("lint", "site")
"""The tables that charterc's settings may have."""


class TomlChecker:
    """Collects the faults of one settings file, each with its line. A check of one table is a subclass."""

    def __init__(self, file: Path, text: str, within: tuple[str, ...]) -> None:
        self.file = file
        self.places = places(text)
        self.within = within
        self.faults: list[str] = []

    def _top(self, data: Mapping[str, Any]) -> Mapping[str, Any]:
        """The settings of charterc in a file, below the tables `within`."""
        top: Any = data
        for name in self.within:
            top = top.get(name, {}) if isinstance(top, dict) else {}
        if not isinstance(top, dict):
            self._fault((), "[tool.charterc] should be a table.")
            return {}
        self._only(top, TABLES, (), "charterc's settings have")
        return top

    def _texts(self, value: Any, path: tuple[str, ...]) -> list[str]:
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return value
        self._fault(path, f"“{path[-1]}” should be a list of texts, not {shown(value)}.", f'Write {path[-1]} = ["…"].')
        return []

    def _table(self, value: Any, path: tuple[str, ...]) -> Mapping[str, Any]:
        if isinstance(value, dict):
            return value
        self._fault(path, f"“{path[-1]}” should be a table, not {shown(value)}.", f"Write [{'.'.join(path)}].")
        return {}

    def _only(self, table: Mapping[str, Any], keys: Iterable[str], path: tuple[str, ...], owner: str) -> None:
        for key in table:
            if key not in keys:
                self._fault((*path, key), f"{owner} no key “{key}”.", did_you_mean(key, keys))

    def _fault(self, path: tuple[str, ...], message: str, hint: str = "") -> None:
        line, column = place_of((*self.within, *path), self.places)
        self.faults.append(f"{self.file}:{line}:{column}: {message}{' ' + hint if hint else ''}")


def shown(value: Any) -> str:
    """What kind of value stands there, in words."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return f"the number {value}"
    if isinstance(value, list):
        odd = next((item for item in value if not isinstance(item, str)), None)
        return "a list" if odd is None else f"a list with {shown(odd)} in it"
    kinds = {bool: "true or false", str: "text", dict: "a table"}
    return next((words for kind, words in kinds.items() if isinstance(value, kind)), "a date or time")
