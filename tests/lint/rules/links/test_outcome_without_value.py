"""No value serves this outcome."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems, words

OUTCOMES = "outcomes:\n  safe: I feel safe\n  heard: I am heard\n  well: I am well\n"


@pytest.mark.parametrize(
    ("served", "alone"),
    [
        ("[safe]", ["I am heard", "I am well"]),
        ("[safe, heard, well]", []),
        ("all", []),
        ("heard", ["I feel safe", "I am well"]),
    ],
)
def test_an_outcome_that_no_value_serves_is_found(served: str, alone: list[str]) -> None:
    assert words("outcome-without-value", f"values:\n  - name: A\n    outcomes: {served}\n{OUTCOMES}") == alone


def test_an_outcome_without_an_id_cannot_be_served() -> None:
    text = (
        "values:\n  - name: A\n    outcomes: [safe]\noutcomes:\n  - text: I feel safe\n    id: safe\n  - I am heard\n"
    )

    assert words("outcome-without-value", text) == ["I am heard"]
    assert "Give the outcome an id" in problems("outcome-without-value", text)[0].hint
