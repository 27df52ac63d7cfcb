"""The project's settings for lint: `charterc.toml`, or `[tool.charterc]` in `pyproject.toml`.

    [lint]
    ignore = ["passive-promise"]
    words = ["Stopfordian"]

    [lint.severity]
    unexplained-acronym = "error"

    [lint.per-file-ignores]
    "charters/stoke.yaml" = ["capitals"]

    [lint.options.long-sentence]
    words = 30

The file nearest to the charter counts, looked for from its folder upwards. It holds nothing but plain data:
it can hide findings, and that is all a stranger's file could do.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, NamedTuple

from charterc.codes import CODES
from charterc.errors import UsageError
from charterc.lint.registry import known
from charterc.lint.settings import Settings
from charterc.problem import Severity
from charterc.source.files import is_inside

MAX_BYTES = 256 * 1024
OWN_FILE = "charterc.toml"
SHARED_FILE = "pyproject.toml"


class ConfigError(UsageError):
    """The settings cannot be used; the message has a line for each fault."""


class Config(NamedTuple):
    """What a settings file says."""

    folder: Path
    """The file's folder: per-file ignores are paths from here."""
    select: frozenset[str] = frozenset(CODES)
    ignore: frozenset[str] = frozenset()
    severity: Mapping[str, Severity] = {}
    per_file: tuple[tuple[str, frozenset[str]], ...] = ()
    options: Mapping[str, Mapping[str, Any]] = {}
    words: frozenset[str] = frozenset()

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
        wanted = frozenset(select) or self.select
        unwanted = (self.ignore - frozenset(select)) | frozenset(ignore)
        for pattern, names in self.per_file:
            if _matches(file, self.folder, pattern):
                unwanted |= names
        return Settings(today, wanted - unwanted, self.severity, self.options, self.words, check_link)


def find_config(folder: Path) -> Config:
    """The settings for files in a folder; the defaults where no file says anything.

    Raises `ConfigError` where the file found cannot be used.
    """
    for place in (folder, *folder.parents):
        file = settings_file(place)
        if file is not None:
            return read_config(file)
    return Config(folder)


def settings_file(folder: Path) -> Path | None:
    """The file in a folder that holds charterc's settings, if any."""
    own = folder / OWN_FILE
    if own.is_symlink() and not is_inside(own, folder):
        raise ConfigError(f"{own}: these settings are a link that leads out of their folder.", "Copy the file here.")
    if own.is_file():
        return own
    if own.exists():
        raise ConfigError(f"{own}: this is not an ordinary file.", "Settings stand in a file of that name.")
    shared = folder / SHARED_FILE
    found = shared.is_file() and is_inside(shared, folder) and b"[tool.charterc" in _bytes(shared)
    return shared if found else None


def read_config(file: Path) -> Config:
    """The settings for lint in one file. Raises `ConfigError` with the place of every fault."""
    from charterc.lint.config_check import check  # noqa: PLC0415 - most projects have no such file

    data, text, within = read_toml(file)
    return check(data, text, file, within)


def read_toml(file: Path) -> tuple[dict[str, Any], str, tuple[str, ...]]:
    """What a settings file says, its text, and the tables around charterc's settings. Raises `ConfigError`."""
    import tomllib  # noqa: PLC0415 - most projects have no such file

    raw = _bytes(file)
    if len(raw) > MAX_BYTES:
        raise ConfigError(
            f"{file}: these settings are larger than {MAX_BYTES // 1024} KiB.", "Settings are a page long."
        )
    try:
        text = raw.decode("utf-8-sig")
        data = tomllib.loads(text)
    except UnicodeDecodeError:
        raise ConfigError(f"{file}: this file is not saved as UTF-8.", "Save it with the encoding UTF-8.") from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{file}: this is not TOML: {error}.", "See https://toml.io for the form.") from None
    except RecursionError:
        raise ConfigError(f"{file}: brackets are nested too deep.", "Settings need three levels.") from None
    return data, text, ("tool", "charterc") if file.name == SHARED_FILE else ()


def chosen(words: Iterable[str], option: str) -> frozenset[str]:
    """The rules that an option of the command line names. Raises `UsageError` for one that is none."""
    given = list(words)
    named = [part.strip() for word in given for part in word.split(",") if part.strip()]
    if given and not named:
        raise UsageError(f"{option} names no rule.", f"Write: {option} C3,long-sentence")
    found: set[str] = set()
    for word in named:
        names = known(word)
        if not names:
            from charterc.lint.registry import did_you_mean  # noqa: PLC0415

            hint = did_you_mean(word, CODES) or "charterc rules lists them all."
            raise UsageError(f"{option}: there is no rule “{word}”.", hint)
        found |= names
    return frozenset(found)


def _bytes(file: Path) -> bytes:
    try:
        with file.open("rb") as stream:
            return stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise ConfigError(f"{file}: this file cannot be read: {error.strerror}.") from error


def _matches(file: Path, folder: Path, pattern: str) -> bool:
    """Whether a file is meant by a pattern: a path from the settings' folder, a name, or with `*`."""
    try:
        path = file.relative_to(folder).as_posix()
    except ValueError:
        path = file.as_posix()
    return fnmatchcase(path, pattern) or ("/" not in pattern and fnmatchcase(file.name, pattern))
