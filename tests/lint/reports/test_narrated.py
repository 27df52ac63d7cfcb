"""Findings as sentences, for screen readers."""

from __future__ import annotations

from charterc.lint.reports.narrated import narrated
from charterc.problem import Problem, Related, Severity, Span


def test_a_problem_is_told_in_sentences() -> None:
    problem = Problem(
        "unused-commitment",
        "“listen” stands under no value.",
        "charters/town.yaml",
        Span.at(2, 3, 6),
        "Add it to a value:\n\n    - listen",
        Severity.WARNING,
        (Related(Span.at(1, 1, 5), "the list starts here"),),
    )

    assert narrated([problem], {"charters/town.yaml": "commitments:\n  listen: We will listen\n"}) == (
        "charters/town.yaml, line 2, column 3. Warning C205, unused commitment.\n"
        "“listen” stands under no value.\n"
        "The line reads: listen: We will listen\n"
        "See also line 1: the list starts here\n"
        "That line reads: commitments:\n"
        "Add it to a value:\n"
        "    - listen\n"
    )


def test_there_is_nothing_to_trip_over() -> None:
    words = narrated([Problem("syntax", "Wrong\x1b[2J.", "a.yaml")] * 2, {"a.yaml": "\x07a: │ b"})

    assert not set(words) & set("^\x1b\x07")
    assert words.count("\n\n") == 1
