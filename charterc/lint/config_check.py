"""Checks what a settings file says, key by key, and tells every fault with its line."""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from charterc.codes import CODES
from charterc.lint.config import Config, ConfigError
from charterc.lint.registry import did_you_mean, known, rules
from charterc.lint.settings import stops_every_build
from charterc.lint.toml_check import TomlChecker, shown
from charterc.problem import Severity

_KEYS = ("select", "ignore", "words", "severity", "per-file-ignores", "options")
_WEIGHTS = {"error": Severity.ERROR, "warning": Severity.WARNING, "info": Severity.INFO}
_MAX_PATTERN = 200


def check(data: Mapping[str, Any], text: str, file: Path, within: tuple[str, ...] = ()) -> Config:
    """The settings in `data`, below the tables `within`. Raises `ConfigError` with every fault."""
    checker = _Checker(file, text, within)
    config = checker.config(data)
    if checker.faults:
        raise ConfigError("\n".join(checker.faults))
    return config


class _Checker(TomlChecker):
    def config(self, data: Mapping[str, Any]) -> Config:
        top = self._top(data)
        table = self._table(top.get("lint", {}), ("lint",))
        self._only(table, _KEYS, ("lint",), "[lint] has")
        select = self._rules(table["select"], ("lint", "select")) if "select" in table else frozenset(CODES)
        if table.get("select") == []:
            self._fault(("lint", "select"), "“select” names no rule.", 'For all of them, write select = ["all"].')
        return Config(
            folder=self.file.parent,
            select=select,
            ignore=self._movable(self._rules(table.get("ignore", []), ("lint", "ignore")), ("lint", "ignore")),
            severity=self._severity(self._table(table.get("severity", {}), ("lint", "severity"))),
            per_file=self._per_file(self._table(table.get("per-file-ignores", {}), ("lint", "per-file-ignores"))),
            options=self._options(self._table(table.get("options", {}), ("lint", "options"))),
            words=frozenset(self._texts(table.get("words", []), ("lint", "words"))),
        )

    def _severity(self, table: Mapping[str, Any]) -> dict[str, Severity]:
        found: dict[str, Severity] = {}
        for word, weight in table.items():
            path = ("lint", "severity", word)
            names = self._movable(self._known(word, path), path)
            if weight not in _WEIGHTS if isinstance(weight, str) else True:
                self._fault(path, f"“{weight}” is no severity.", "Possible here: error, warning, info.")
            else:
                found.update(dict.fromkeys(sorted(names), _WEIGHTS[weight]))
        return found

    def _movable(self, names: frozenset[str], path: tuple[str, ...]) -> frozenset[str]:
        """The rules, unless a setting could change nothing about any of them."""
        if names and all(stops_every_build(rule) for name in names if (rule := rules().get(name))):
            listed = ", ".join(f"“{name}”" for name in sorted(names)[:3])
            self._fault(path, f"A build stops at {listed} whatever is set here.", "Take it out.")
        return names

    def _per_file(self, table: Mapping[str, Any]) -> tuple[tuple[str, frozenset[str]], ...]:
        found = []
        for pattern, words in table.items():
            path = ("lint", "per-file-ignores", pattern)
            if len(pattern) > _MAX_PATTERN:
                self._fault(path, f"This pattern is longer than {_MAX_PATTERN} characters.")
            else:
                found.append((pattern, self._rules(words, path)))
        return tuple(found)

    def _options(self, table: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
        found: dict[str, dict[str, Any]] = {}
        for word, given in table.items():
            path = ("lint", "options", word)
            names = self._known(word, path)
            if len(names) > 1:
                self._fault(path, f"“{word}” is more than one rule.", "Options belong to one rule: use its name.")
                continue
            for name in names:
                rule = rules().get(name)
                defaults = rule.options if rule else {}
                options = self._table(given, path)
                if not defaults:
                    self._fault(path, f"The rule “{name}” has no options.")
                    continue
                self._only(options, tuple(defaults), path, f"The rule “{name}” has")
                found[name] = {
                    key: self._like(value, defaults[key], (*path, key))
                    for key, value in options.items()
                    if key in defaults
                }
        return found

    def _like(self, value: Any, default: Any, path: tuple[str, ...]) -> Any:
        """A value of the same kind as the default; one with a point is a share, a list is a choice."""
        if isinstance(default, bool):
            fine, wanted = isinstance(value, bool), "true or false"
        elif isinstance(default, int | float):
            number = isinstance(value, int | float) and not isinstance(value, bool)
            share = isinstance(default, float)
            fine = number and math.isfinite(value) and 0 <= value <= (1 if share else 1e9)
            fine = fine and (share or value % 1 == 0)
            wanted = "a number from 0 to 1" if share else "a whole number that is not negative"
        elif isinstance(default, str):
            fine, wanted = isinstance(value, str), "text in quotes"
        elif isinstance(default, list):  # the default holds all there is to choose from
            given = self._texts(value, path)
            for word in given:
                if word not in default:
                    hint = did_you_mean(word, default) or f"Possible here: {', '.join(default)}."
                    self._fault(path, f"“{path[-1]}” cannot hold “{word}”.", hint)
            return given
        else:
            fine, wanted = isinstance(value, dict) and all(isinstance(item, str) for item in value.values()), "a table"
        if not fine:
            self._fault(path, f"“{path[-1]}” should be {wanted}, not {shown(value)}.")
            return default
        return type(default)(value)

    def _rules(self, words: Any, path: tuple[str, ...]) -> frozenset[str]:
        return frozenset(name for word in self._texts(words, path) for name in self._known(word, path))

    def _known(self, word: str, path: tuple[str, ...]) -> frozenset[str]:
        names = known(word)
        if not names:
            self._fault(
                path, f"There is no rule “{word}”.", did_you_mean(word, CODES) or "charterc rules lists them all."
            )
        return names
