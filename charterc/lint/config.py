"""The project's settings for lint: the table `[lint]` of `charterc.toml`.

    [lint]
    ignore = ["long-sentence"]
    words = ["Stopfordian"]

    [lint.severity]
    unexplained-acronym = "error"

    [lint.per-file-ignores]
    "charters/stoke.yaml" = ["capitals"]

    [lint.options.long-sentence]
    words = 30

They can hide findings, and that is all a stranger's file could do.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import AfterValidator, BaseModel, BeforeValidator, Field, StrictStr, StringConstraints, create_model

from charterc.codes import CODES
from charterc.lint.registry import no_such_rule, rules, rules_named
from charterc.lint.settings import Settings, stops_every_build
from charterc.near import did_you_mean
from charterc.problem import Severity
from charterc.project.setting_faults import settings_fault
from charterc.project.settings import SettingsFile, Table, find_settings

_LONGEST_PATTERN = 200


def _rule_names(word: Any) -> Any:
    """The names of the rules that a name, a code, the start of codes or `all` stands for."""
    if not isinstance(word, str):
        return word
    names = rules_named(word)
    if not names:
        raise settings_fault(f"There is no rule “{word}”. {no_such_rule(word)}")
    return names


def _changeable(names: frozenset[str]) -> frozenset[str]:
    """The rules, unless a setting could change nothing about any of them."""
    if all(stops_every_build(rule) for name in names if (rule := rules().get(name))):
        listed = ", ".join(f"“{name}”" for name in sorted(names)[:3])
        raise settings_fault(f"A build stops at {listed} whatever is set here. Take it out.")
    return names


def _severity(word: Any) -> Severity:
    if word not in list(Severity):
        raise settings_fault(f"“{word}” is no severity. Possible here: {', '.join(Severity)}.")
    return Severity(word)


def _short(pattern: str) -> str:
    if len(pattern) > _LONGEST_PATTERN:
        raise settings_fault(f"This pattern is longer than {_LONGEST_PATTERN} characters.")
    return pattern


def _not_empty(selected: tuple[frozenset[str], ...]) -> tuple[frozenset[str], ...]:
    if not selected:
        raise settings_fault('“select” names no rule. For all of them, write select = ["all"].')
    return selected


RuleNames = Annotated[frozenset[str], BeforeValidator(_rule_names)]
Changeable = Annotated[RuleNames, AfterValidator(_changeable)]
Pattern = Annotated[str, AfterValidator(_short)]


class LintTable(Table):
    """What `[lint]` may say."""

    select: Annotated[tuple[RuleNames, ...], AfterValidator(_not_empty)] = (frozenset(CODES),)
    ignore: tuple[Changeable, ...] = ()
    words: tuple[StrictStr, ...] = ()
    severity: dict[Changeable, Annotated[Severity, BeforeValidator(_severity)]] = Field(default_factory=dict)
    per_file_ignores: dict[Pattern, tuple[RuleNames, ...]] = Field(default_factory=dict)
    options: dict[str, Any] = Field(default_factory=dict)
    """The options of rules, checked against what each rule has (`_options`)."""


class Config(NamedTuple):
    """What a settings file says of lint."""

    folder: Path
    """The file's folder: per-file ignores are paths from here."""
    table: LintTable = LintTable()
    options: Mapping[str, Mapping[str, Any]] = {}
    """The options that are set, by rule."""

    def settings(
        self,
        file: Path,
        *,
        today: datetime.date,
        select: Iterable[str] = (),
        ignore: Iterable[str] = (),
        check_link: Callable[[str], str] | None = None,
    ) -> Settings:
        """What to do with one file. `select` and `ignore` come from the command line and win."""
        table, chosen = self.table, frozenset(select)
        wanted = chosen or frozenset().union(*table.select)
        unwanted = (frozenset().union(*table.ignore) - chosen) | frozenset(ignore)
        for pattern, names in table.per_file_ignores.items():
            if _matches(file, self.folder, pattern):
                unwanted = unwanted.union(*names)
        severity = {name: severity for names, severity in table.severity.items() for name in names}
        return Settings(today, wanted - unwanted, severity, self.options, frozenset(table.words), check_link)


def find_config(folder: Path) -> Config:
    """The settings for files in a folder; the defaults where no file says anything.

    Raises `SettingsError` where the file found cannot be used.
    """
    file = find_settings(folder)
    return Config(folder) if file is None else read_config(file)


def read_config(file: Path) -> Config:
    """The settings for lint in one file. Raises `SettingsError` with the place of every fault."""
    settings = SettingsFile(file)
    table = settings.table(("lint",), LintTable)
    options = settings.table(("lint", "options"), _options(), _unknown_option)
    settings.raise_faults()
    given = options.model_dump(by_alias=True, exclude_unset=True)
    return Config(file.parent, table, {next(iter(rules_named(word))): values for word, values in given.items()})


@cache
def _options() -> type[BaseModel]:
    """A model of `[lint.options]`: a table for each rule that has options, by its name and by its code."""
    tables: dict[str, Any] = {}
    for rule in rules().values():
        if rule.options:
            fields: Any = {key.replace("-", "_"): (_kind(value), value) for key, value in rule.options.items()}
            table = create_model(rule.name, __base__=Table, **fields)
            tables |= {name.replace("-", "_"): (table, table()) for name in (rule.name, rule.code)}
    return create_model("Options", __base__=Table, **tables)


def _kind(default: Any) -> Any:
    """The type of an option, by its default: a float is a share from 0 to 1, a list is a choice of its items."""
    if isinstance(default, bool):
        return Annotated[bool, Field(strict=True)]
    if isinstance(default, float):
        return Annotated[float, Field(strict=True, ge=0.0, le=1.0, allow_inf_nan=False)]
    if isinstance(default, int):
        return Annotated[int, Field(strict=True, ge=0, le=10**9)]
    if isinstance(default, list):
        return tuple[Literal[*default], ...]  # type: ignore[valid-type]
    return dict[str, StrictStr] if isinstance(default, dict) else Annotated[str, StringConstraints(strict=True)]


def _unknown_option(table: tuple[str, ...], key: str) -> str:
    if table != ("lint", "options"):
        options = rules()[next(iter(rules_named(table[-1])))].options
        return f"The rule “{table[-1]}” has no key “{key}”. {did_you_mean(key, options)}"
    names = rules_named(key)
    if not names:
        return f"There is no rule “{key}”. {no_such_rule(key)}"
    if len(names) > 1:
        return f"“{key}” is more than one rule. Options belong to one rule: use its name."
    return f"The rule “{next(iter(names))}” has no options."


def _matches(file: Path, folder: Path, pattern: str) -> bool:
    """Whether a file is meant by a pattern: a path from the settings' folder, a name, or with `*`."""
    try:
        path = file.relative_to(folder).as_posix()
    except ValueError:
        path = file.as_posix()
    return fnmatchcase(path, pattern) or ("/" not in pattern and fnmatchcase(file.name, pattern))
