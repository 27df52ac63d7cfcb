"""What a rule is, and what it may look at.

A rule is one file in `charterc/lint/rules/`. Its docstring is its page in the documentation; it has the
constants below and one function:

    CODE = "C301"
    NAME = "similar-commitment"
    SEVERITY = Severity.WARNING
    OPTIONS = {"threshold": 0.33}      # only where the rule has options; the values are the defaults

    def check(context: Context) -> Iterator[Problem]: ...

A rule yields problems and does nothing else: it prints nothing, reads no file, opens no network.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from charterc.model.charter import Charter
from charterc.problem import Problem, Related, Severity, Span


@dataclass(frozen=True, slots=True)
class Context:
    """What a rule may look at: the charter, the tree and the text it was read from, and the settings."""

    charter: Charter
    tree: Any
    text: str
    file: str
    today: datetime.date
    options: Mapping[str, Any] = field(default_factory=dict)
    """The options of the rule that runs, defaults included."""
    words: frozenset[str] = frozenset()
    """Words of the project's own that no rule should report."""


__all__ = ["Context", "Problem", "Related", "Severity", "Span"]
