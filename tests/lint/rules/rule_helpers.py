"""One rule on one text: what it finds and where."""

from __future__ import annotations

import datetime as dt
from typing import Any

from charterc.lint.engine import lint
from charterc.lint.gather import shown
from charterc.lint.settings import Settings
from charterc.problem import Problem
from charterc.reading.read import read_bytes

TODAY = dt.date(2026, 7, 1)


def problems(rule: str, text: str, **settings: Any) -> list[Problem]:
    """What a rule finds in a charter; a fragment gets a title in front."""
    whole = text if "title:" in text else f"title: Example\n{text}"
    given = Settings(settings.pop("today", TODAY), rules=frozenset({rule}), **settings)
    linted = lint(read_bytes(whole.encode(), "town.yaml"), given)
    wrong = [problem for problem in linted.problems if problem.name != rule]
    assert not wrong, wrong
    return shown(linted.problems)


def words(rule: str, text: str, **settings: Any) -> list[str]:
    """The words in the file at which the rule points, each on one line."""
    whole = text if "title:" in text else f"title: Example\n{text}"
    lines = whole.split("\n")
    found = []
    for problem in problems(rule, text, **settings):
        span = problem.span
        if span.line == span.end_line:
            found.append(lines[span.line - 1][span.column - 1 : span.end_column - 1])
        else:
            middle = lines[span.line : span.end_line - 1]
            pieces = [lines[span.line - 1][span.column - 1 :], *middle, lines[span.end_line - 1][: span.end_column - 1]]
            found.append(" ".join(" ".join(pieces).split()))
    return found
