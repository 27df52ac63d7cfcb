"""A value names every outcome one by one where “all” says it."""

from __future__ import annotations

from tests.lint.linting import words

OUTCOMES = "outcomes:\n  safe: I feel safe\n  heard: I am heard\n  well: I am well\n"


def test_a_full_list_of_outcomes_is_found_from_three_outcomes_on() -> None:
    values = "values:\n  - name: A\n    outcomes: [well, safe, heard]\n"
    two = "outcomes:\n  safe: I feel safe\n  heard: I am heard\n"

    assert words("all-outcomes-listed", values + OUTCOMES) == ["[well, safe, heard]"]
    assert words("all-outcomes-listed", "values:\n  - name: A\n    outcomes: [safe, heard]\n" + two) == []
