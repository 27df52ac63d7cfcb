"""A commitment is written but stands under no value, so it is never printed."""

from __future__ import annotations

from tests.lint.linting import words


def test_a_commitment_that_no_value_names_is_found() -> None:
    text = "commitments:\n  a: We will share\n  b: We will ask\nvalues:\n  - name: Open\n    commitments: [a]\n"

    assert words("unused-commitment", text) == ["We will ask"]


def test_one_finding_where_no_commitment_is_named_at_all() -> None:
    assert words("unused-commitment", "commitments:\n  a: We will share\n  b: We will ask\n") == ["We will share"]
