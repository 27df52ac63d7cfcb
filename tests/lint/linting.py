"""Linting a text as one line of a test."""

from __future__ import annotations

import datetime as dt
from typing import Any

from charterc.lint.engine import LintResult, lint
from charterc.lint.language.analysis import Analysis
from charterc.lint.language.spelling import Speller
from charterc.lint.language.texts import Texts
from charterc.lint.registry import rules
from charterc.lint.reports.grouping import grouped_problems
from charterc.lint.rule import Context
from charterc.lint.settings import Settings
from charterc.problem import Problem
from charterc.reading.read import read_bytes

TODAY = dt.date(2026, 7, 1)
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


def linted(text: str | bytes, **settings: Any) -> LintResult:
    """A charter's findings under the rules of `ENGINE_RULES`, or those of the settings."""
    given = Settings(settings.pop("today", TODAY), **{"rules": ENGINE_RULES, **settings})
    return lint(read_bytes(text.encode() if isinstance(text, str) else text, "town.yaml"), given)


def found(text: str | bytes, **settings: Any) -> list[str]:
    """The findings as `line:column name`, in the order in which they are shown."""
    return [f"{p.span.line}:{p.span.column} {p.name}" for p in linted(text, **settings).problems]


def problems(rule: str, text: str, **settings: Any) -> list[Problem]:
    """What one rule finds in a charter, as it is shown; a fragment gets a title in front."""
    there = linted(_whole(text), rules=frozenset({rule}), **settings).problems
    wrong = [problem for problem in there if problem.name != rule]
    assert not wrong, wrong
    return grouped_problems(there)


def words(rule: str, text: str, **settings: Any) -> list[str]:
    """The words in the file at which one rule points, each on one line."""
    lines = _whole(text).split("\n")
    pointed = []
    for problem in problems(rule, text, **settings):
        span = problem.span
        if span.line == span.end_line:
            pointed.append(lines[span.line - 1][span.column - 1 : span.end_column - 1])
        else:
            middle = lines[span.line : span.end_line - 1]
            pieces = [lines[span.line - 1][span.column - 1 :], *middle, lines[span.end_line - 1][: span.end_column - 1]]
            pointed.append(" ".join(" ".join(pieces).split()))
    return pointed


def promised(sentence: str) -> str:
    """A charter with one promise."""
    return f"agreements:\n  - text: |\n      {sentence}\n"


def said(rule: str, sentence: str) -> list[str]:
    """The words of a promise at which one rule points."""
    return words(rule, promised(sentence))


def slips(rule: str, sentence: str) -> list[tuple[str, str]]:
    """The words of a promise at which one rule points, each with what is to be written instead."""
    meant = [problem.hint.partition("“")[2].partition("”")[0] for problem in problems(rule, promised(sentence))]
    return list(zip(said(rule, sentence), meant, strict=True))


def context(text: str, own_words: frozenset[str] = frozenset()) -> Context:
    """What a rule is given to look at a sound charter."""
    reading = read_bytes(text.encode(), "town.yaml")
    assert reading.charter is not None, reading.problems
    analysis = Analysis(reading.charter, text, own_words)
    return Context(reading.charter, "town.yaml", analysis, TODAY, Speller(), rules()["plainer-word"], {})


def texts(text: str) -> Texts:
    """All texts of a sound charter."""
    return context(text).texts


def _whole(text: str) -> str:
    return text if "title:" in text else f"title: Example\n{text}"
