"""What a rule is, and what it may look at.

A rule is one file in `charterc/lint/rules/`, called as the rule is: `similar-commitment` is `similar_commitment.py`.
Its docstring is its page in the documentation. Its code stands in `charterc/codes.py`, and it has:

    SEVERITY = Severity.WARNING
    OPTIONS = {"threshold": 0.33}      # only where the rule has options; the values are the defaults
    YIELDS_TO = ("former-term",)       # only where another rule knows more about some of what both find

    def check(context: Context) -> Iterator[Problem]: ...

A rule without `check` is only a page: it describes problems that whoever reads a charter finds.

A rule yields problems (`context.problem`) and does nothing else: it prints nothing, reads no file, opens no network.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from charterc.model.charter import Charter
from charterc.problem import Group, Problem, Related, Severity, Span


class Rule(NamedTuple):
    """One rule as its module describes it."""

    name: str
    code: str
    severity: Severity
    check: Callable[[Context], Iterator[Problem]] | None = None
    options: Mapping[str, Any] = {}
    """The options it has and what they are where nothing is set."""
    yields_to: frozenset[str] = frozenset()
    """Rules that know more about what both find: of what lies inside their findings, this one says nothing."""
    doc: str = ""
    folder: str = ""
    """The folder its module lies in: its family."""
    family: str = ""
    """What the rules beside it ask: the title of their package."""


class Context(NamedTuple):
    """What a rule may look at: the charter, the tree and the text it was read from, and the settings."""

    charter: Charter
    tree: Any
    text: str
    file: str
    today: datetime.date
    cache: dict[str, Any]
    """What several rules share, worked out once for a file (`charterc.lint.language.texts`). Starts empty."""
    rule: Rule = Rule("", "", Severity.INFO)
    """The rule that runs."""
    options: Mapping[str, Any] = {}
    """The options of the rule that runs, defaults included."""
    words: frozenset[str] = frozenset()
    """Words of the project's own that no rule should report."""
    previous: Charter | None = None
    """The charter as it was before the change under review (`--since`), where that is asked for."""
    check_link: Callable[[str], str] | None = None
    """Why an address cannot be reached, or "" where it can. Only given with `--online`."""

    def problem(
        self,
        message: str,
        span: Span,
        hint: str = "",
        *,
        severity: Severity | None = None,
        related: tuple[Related, ...] = (),
        group: Group | None = None,
    ) -> Problem:
        """A finding of the rule that runs; as heavy as the rule is, unless `severity` says otherwise."""
        heavy = severity or self.rule.severity
        return Problem(self.rule.name, message, self.file, span, hint, heavy, related, group=group)


__all__ = ["Context", "Group", "Problem", "Related", "Rule", "Severity", "Span"]
