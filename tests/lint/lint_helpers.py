"""Linting a text as one line of a test."""

from __future__ import annotations

import datetime
from typing import Any

from charterc.lint.engine import Linted, lint
from charterc.lint.settings import Settings
from charterc.reading.read import read_bytes

TODAY = datetime.date(2026, 1, 31)
ENGINE_RULES = frozenset(
    {
        "value-without-commitment",
        "commitment-twice",
        "hidden-character",
        "unused-suppression",
        "suppression-without-reason",
    }
)
"""Rules enough to see the engine at work; a new rule does not change these tests."""


def linted(text: str | bytes, **settings: Any) -> Linted:
    """A charter's findings under the rules of `ENGINE_RULES`."""
    given = {"rules": ENGINE_RULES, **settings}
    return lint(read_bytes(text.encode() if isinstance(text, str) else text, "town.yaml"), Settings(TODAY, **given))


def found(text: str | bytes, **settings: Any) -> list[str]:
    """The findings as `line:column name`, in the order in which they are shown."""
    return [f"{p.span.line}:{p.span.column} {p.name}" for p in linted(text, **settings).problems]
