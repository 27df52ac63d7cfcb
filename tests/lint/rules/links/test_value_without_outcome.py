"""A value is linked to no outcome."""

from __future__ import annotations

from tests.lint.linting import words

OUTCOMES = "outcomes:\n  safe: I feel safe\n  heard: I am heard\n  well: I am well\n"


def test_a_value_without_an_outcome_is_found_where_the_charter_links_outcomes() -> None:
    text = f"values:\n  - name: A\n    outcomes: [safe]\n  - name: B\n{OUTCOMES}"

    assert words("value-without-outcome", text) == ["B"]
    assert words("value-without-outcome", f"values: [A, B]\n{OUTCOMES}") == []
