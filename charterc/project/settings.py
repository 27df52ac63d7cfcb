"""Settings: `charterc.toml`, or `[tool.charterc]` in `pyproject.toml`. They hold plain data, and run nothing.

The file nearest to the charter counts, looked for from its folder upwards. Each table has a Pydantic model of its
own, where it is used; this module finds the file, reads it and reports every fault with its place:

    settings = SettingsFile(file)
    lint = settings.table(("lint",), LintTable)
    settings.raise_faults()
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from charterc.errors import UsageError
from charterc.near import did_you_mean
from charterc.project.find import SHARED_FILE, has_shared_settings
from charterc.project.setting_faults import Unknown, faults_of
from charterc.project.toml_places import place_of, places
from charterc.source.files import is_inside

OWN_FILE = "charterc.toml"
TABLES = ("lint", "site", "limits")
"""The tables that charterc's settings may have."""
MAX_BYTES = 256 * 1024


class SettingsError(UsageError):
    """The settings cannot be used; the message has a line for each fault."""


class Table(BaseModel):
    """A table of settings. Keys are written with hyphens; unknown ones are refused."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, populate_by_name=True, alias_generator=lambda name: name.replace("_", "-")
    )


Model = TypeVar("Model", bound=BaseModel)


def find_settings(folder: Path) -> Path | None:
    """The file that holds the settings for files in a folder: the nearest one upwards, if any."""
    found = (settings_file(place) for place in (folder, *folder.parents))
    return next((file for file in found if file is not None), None)


def settings_file(folder: Path) -> Path | None:
    """The file in a folder that holds charterc's settings, if any. Raises `SettingsError` where it may not be read."""
    own = folder / OWN_FILE
    if own.is_symlink() and not is_inside(own, folder):
        raise SettingsError(f"{own}: these settings are a link that leads out of their folder.", "Copy the file here.")
    if own.is_file():
        return own
    if own.exists():
        raise SettingsError(f"{own}: this is not an ordinary file.", "Settings stand in a file of that name.")
    return folder / SHARED_FILE if has_shared_settings(folder) else None


class SettingsFile:
    """One settings file, read. Raises `SettingsError` where it is no TOML."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.faults: list[str] = []
        self._within = ("tool", "charterc") if file.name == SHARED_FILE else ()
        """The tables around charterc's settings."""
        text, top = _read_toml(file)
        self._places = places(text)
        for name in self._within:
            top = top.get(name, {}) if isinstance(top, dict) else {}
        self._top: dict[str, Any] = top if isinstance(top, dict) else {}
        if not isinstance(top, dict):
            self._fault((), "[tool.charterc] should be a table.")
        for key in self._top:
            if key not in TABLES:
                self._fault((key,), f"charterc's settings have no key “{key}”. {did_you_mean(key, TABLES)}")

    def table(self, path: tuple[str, ...], model: type[Model], unknown: Unknown | None = None) -> Model:
        """The table at a path as its model; the model's defaults where it is missing or has faults.

        `unknown` says what is wrong with a key that the model has not: the message, and the hint.
        """
        given: Any = self._top
        for name in path:
            given = given.get(name, {}) if isinstance(given, dict) else {}
        try:
            return model.model_validate(given)
        except ValidationError as error:
            for place, message in faults_of(error, model, path, unknown):
                self._fault(place, message)
            return model()

    def raise_faults(self) -> None:
        """Raises `SettingsError` with every fault that was found, a line each."""
        if self.faults:
            raise SettingsError("\n".join(self.faults))

    def _fault(self, path: tuple[str, ...], message: str) -> None:
        line, column = place_of((*self._within, *path), self._places)
        self.faults.append(f"{self.file}:{line}:{column}: {message.rstrip()}")


def _read_toml(file: Path) -> tuple[str, Any]:
    raw = _bytes(file)
    if len(raw) > MAX_BYTES:
        raise SettingsError(
            f"{file}: these settings are larger than {MAX_BYTES // 1024} KiB.", "Settings are a page long."
        )
    try:
        text = raw.decode("utf-8-sig")
        return text, tomllib.loads(text)
    except UnicodeDecodeError:
        raise SettingsError(f"{file}: this file is not saved as UTF-8.", "Save it with the encoding UTF-8.") from None
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{file}: this is not TOML: {error}.", "See https://toml.io for the form.") from None
    except ValueError:  # Python reads no number of more than 4,300 digits
        raise SettingsError(f"{file}: a number in it has thousands of digits.", "Settings need small ones.") from None
    except RecursionError:
        raise SettingsError(f"{file}: brackets are nested too deep.", "Settings need three levels.") from None


def _bytes(file: Path) -> bytes:
    try:
        with file.open("rb") as stream:
            return stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise SettingsError(f"{file}: this file cannot be read: {error.strerror}.") from error
