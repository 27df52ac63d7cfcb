"""The settings for one file: which rules, of which severity, with which options."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from charterc.codes import CODES, family
from charterc.lint.language.spelling import Speller
from charterc.problem import Problem, Severity

if TYPE_CHECKING:
    from charterc.lint.rule import Rule


class Settings(NamedTuple):
    """How to lint a file."""

    today: datetime.date
    rules: frozenset[str] = frozenset(CODES)
    """The names of the rules that are wanted."""
    severity: Mapping[str, Severity] = {}
    """A severity other than the rule's own."""
    options: Mapping[str, Mapping[str, Any]] = {}
    """Options of rules that are set; the others keep their defaults."""
    words: frozenset[str] = frozenset()
    """Words of the project's own that no rule should report."""
    check_link: Callable[[str], str] | None = None
    """Given only where the network was asked for."""
    speller: Speller = Speller()
    """Knows what is spelt wrong; one for all files, as each word is asked for once."""
    run: str = ""
    """A name that the files linted in one run share: what is read for all of them is read once."""


def stops_the_build(problem: Problem) -> bool:
    """Whether a problem is one that `build` refuses too, or a comment to this tool that it cannot follow.

    No setting and no comment can hide those: a charter that lints clean can be built.
    """
    return problem.severity is Severity.ERROR and (family(problem.code) < 2 or problem.name in _BUILD_CHECKS)


def stops_every_build(rule: Rule) -> bool:
    """Whether all findings of a rule are such: then no setting can change anything about it."""
    error = rule.severity is Severity.ERROR and rule.name not in _NOT_ALWAYS_ERRORS
    return error and (family(rule.code) < 2 or rule.name in _BUILD_CHECKS)


_NOT_ALWAYS_ERRORS = frozenset(
    {"hidden-character", "text-lost-to-comment", "blank-text", "malformed-email", "malformed-url"}
)
"""Errors in some places, warnings in others."""
_BUILD_CHECKS = frozenset(
    {"unknown-reference", "theme-contrast", "released-file-edited", "malformed-email", "malformed-url"}
)
"""What `build` checks beyond the file and its shape."""
