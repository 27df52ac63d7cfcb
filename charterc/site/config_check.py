"""Checks the table `[site]` key by key, and tells every fault with its line."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from charterc.lint.config import ConfigError
from charterc.lint.registry import did_you_mean
from charterc.lint.toml_check import TomlChecker, shown
from charterc.site.config import NAME, Accessibility, Compliance, SiteConfig

_SITE = ("name", "publisher", "about", "base-url", "email", "phone", "address", "reply-within", "accessibility")
_COMPLIANCE = ("full", "partial", "none")
_LISTS = ("problems", "burden", "exempt")
_ACCESSIBILITY = (
    *("compliance", *_LISTS, "improving", "prepared", "reviewed"),
    *("tested", "tested-by", "testing", "enforcement"),
)
_BASE = re.compile(r"https?://[^\s/?#@]+(?:/[^\s?#]*)?")
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")

Path_ = tuple[str, ...]


def check(data: Mapping[str, Any], text: str, file: Path, within: tuple[str, ...] = ()) -> SiteConfig:
    """What `[site]` says. Raises `ConfigError` with every fault."""
    checker = _Checker(file, text, within)
    config = checker.config(data)
    if checker.faults:
        raise ConfigError("\n".join(checker.faults))
    return config


def checked_base_url(given: str) -> str:
    """A base address with a slash at its end; "" where it is none."""
    address = given.strip()
    return address.rstrip("/") + "/" if _BASE.fullmatch(address) else ""


class _Checker(TomlChecker):
    def config(self, data: Mapping[str, Any]) -> SiteConfig:
        table = self._table(self._top(data).get("site", {}), ("site",))
        self._only(table, _SITE, ("site",), "[site] has")
        accessibility = self._table(table.get("accessibility", {}), ("site", "accessibility"))
        address = self._text(table, "address", ("site",))
        return SiteConfig(
            name=self._text(table, "name", ("site",)) or NAME,
            publisher=self._text(table, "publisher", ("site",)),
            about=self._text(table, "about", ("site",)),
            base_url=self._base_url(table),
            email=self._email(table),
            phone=self._text(table, "phone", ("site",)),
            address=tuple(line.strip() for line in address.split("\n") if line.strip()),
            reply_within=self._text(table, "reply-within", ("site",)),
            accessibility=self._accessibility(accessibility),
        )

    def _accessibility(self, table: Mapping[str, Any]) -> Accessibility:
        path = ("site", "accessibility")
        self._only(table, _ACCESSIBILITY, path, "[site.accessibility] has")
        problems, burden, exempt = (self._lines(table, key, path) for key in _LISTS)
        compliance = self._text(table, "compliance", path)
        if compliance and compliance not in _COMPLIANCE:
            hint = did_you_mean(compliance, _COMPLIANCE) or f"Possible here: {', '.join(_COMPLIANCE)}."
            self._fault((*path, "compliance"), f"“compliance” cannot be “{compliance}”.", hint)
            compliance = ""
        if compliance == "full" and (problems or burden or exempt):
            message = "“compliance” is “full”, but content that is not accessible is listed too."
            self._fault((*path, "compliance"), message, "Write partial, or remove the list.")
        return Accessibility(
            cast("Compliance", compliance),
            problems,
            burden,
            exempt,
            improving=self._text(table, "improving", path),
            prepared=self._day(table, "prepared", path),
            reviewed=self._day(table, "reviewed", path),
            tested=self._day(table, "tested", path),
            tested_by=self._text(table, "tested-by", path),
            testing=self._text(table, "testing", path),
            enforcement=self._text(table, "enforcement", path),
        )

    def _text(self, table: Mapping[str, Any], key: str, path: Path_) -> str:
        value = table.get(key, "")
        if isinstance(value, str) and (value.strip() or key not in table):
            return value.strip()
        found = "blank text" if isinstance(value, str) else shown(value)
        self._fault((*path, key), f"“{key}” should be text in quotes, not {found}.")
        return ""

    def _lines(self, table: Mapping[str, Any], key: str, path: Path_) -> tuple[str, ...]:
        return tuple(line.strip() for line in self._texts(table.get(key, []), (*path, key)) if line.strip())

    def _day(self, table: Mapping[str, Any], key: str, path: Path_) -> datetime.date | None:
        value = table.get(key)
        if isinstance(value, str):
            try:
                return datetime.date.fromisoformat(value.strip())
            except ValueError:
                pass
        elif isinstance(value, datetime.datetime):
            return value.date()
        elif isinstance(value, datetime.date) or value is None:
            return value
        found = f"“{value}”" if isinstance(value, str) else shown(value)
        self._fault((*path, key), f"“{key}” should be a day, not {found}.", f"Write {key} = 2026-01-31.")
        return None

    def _base_url(self, table: Mapping[str, Any]) -> str:
        given = self._text(table, "base-url", ("site",))
        address = checked_base_url(given)
        if given and not address:
            message = f"“{given}” is not the address of a folder on the web."
            self._fault(("site", "base-url"), message, 'Write base-url = "https://www.example.gov.uk/charters/".')
        return address

    def _email(self, table: Mapping[str, Any]) -> str:
        given = self._text(table, "email", ("site",))
        if given and not _EMAIL.fullmatch(given):
            self._fault(("site", "email"), f"“{given}” is not an e-mail address.")
        return given
