"""The four charters: no error, few findings, and the ones their owners should see."""

from __future__ import annotations

from pathlib import Path

import pytest

from charterc.lint.engine import lint
from charterc.lint.reports.grouping import grouped_problems
from charterc.lint.settings import Settings
from charterc.problem import Problem, Severity
from charterc.reading.read import read_bytes
from tests.lint.linting import TODAY

CHARTERS = {path.stem: path for path in (Path(__file__).parents[3] / "charters").glob("*.yaml")}


def findings(name: str) -> list[Problem]:
    return grouped_problems(lint(read_bytes(CHARTERS[name].read_bytes(), name), Settings(TODAY)).problems)


@pytest.mark.parametrize("name", sorted(CHARTERS))
def test_no_charter_has_an_error_or_a_flood_of_findings(name: str) -> None:
    found = findings(name)

    assert [problem for problem in found if problem.severity is Severity.ERROR] == []
    assert sum(problem.severity is Severity.WARNING for problem in found) <= 13
    assert len(found) <= 33


@pytest.mark.parametrize(
    ("name", "rule", "words"),
    [
        ("stockport", "similar-commitment", "We will do what we say we will do or explain clearly why we cannot"),
        ("stockport", "unexplained-acronym", "PACTS"),
        ("stockport", "unexplained-acronym", "EHCPs"),
        ("stockport", "unexplained-acronym", "SENCOs"),
        ("stockport", "unbalanced-mark", "'co-production is the 'golden thread'"),
        ("stockport", "measure-without-owner", "Make sure that everyone is aware of the Charter"),
        ("stockport", "stray-space", "parent/ carer"),
        ("stockport", "confused-word", "know how to use it in their role"),
        ("south-glos", "former-body", "Clinical Commissioning Group"),
        ("south-glos", "strategy-out-of-date", "2023"),
        ("south-glos", "unexplained-acronym", "CYP"),
        ("north-northants", "unexplained-acronym", "EHCPS"),
        ("north-northants", "broken-stem", "Co-production Charter and how to implement it included"),
        ("north-northants", "similar-commitment", "Keep implementation of our values under review"),
        ("stoke", "broken-stem", "In adopting this co-production charter, we will:"),
        ("stoke", "similar-commitment", "We will all feel able to contribute"),
        ("stoke", "published-incomplete", "Stoke-on-Trent SEND Co-production Charter"),
    ],
)
def test_what_the_owners_should_see(name: str, rule: str, words: str) -> None:
    lines = CHARTERS[name].read_text(encoding="utf-8").split("\n")
    there = [lines[p.span.line - 1][p.span.column - 1 :] for p in findings(name) if p.name == rule]

    assert any(text.startswith(words) for text in there), there
