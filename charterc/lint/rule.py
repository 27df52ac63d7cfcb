"""What a rule is, and what it may look at.

A rule is one file in `charterc/lint/rules/`. Its docstring is its page in the documentation; it has the
constants below and one function:

    CODE = "C301"
    NAME = "similar-commitment"
    SEVERITY = Severity.WARNING
    OPTIONS = {"threshold": 0.33}      # only where the rule has options; the values are the defaults
    YIELDS_TO = ("former-term",)       # only where another rule knows more about some of what both find

    def check(context: Context) -> Iterator[Problem]: ...

A rule yields problems and does nothing else: it prints nothing, reads no file, opens no network.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from charterc.problem import Group, Problem, Related, Severity, Span

if TYPE_CHECKING:
    from charterc.model.charter import Charter


class Context(NamedTuple):
    """What a rule may look at: the charter, the tree and the text it was read from, and the settings."""

    charter: Charter
    tree: Any
    text: str
    file: str
    today: datetime.date
    cache: dict[str, Any]
    """What several rules share, worked out once for a file (`charterc.lint.language.texts`). Starts empty."""
    options: Mapping[str, Any] = {}
    """The options of the rule that runs, defaults included."""
    words: frozenset[str] = frozenset()
    """Words of the project's own that no rule should report."""
    previous: Charter | None = None
    """The charter as it was before the change under review (`--since`), where that is asked for."""
    check_link: Callable[[str], str] | None = None
    """Why an address cannot be reached, or "" where it can. Only given with `--online`."""


__all__ = ["Context", "Group", "Problem", "Related", "Severity", "Span"]
