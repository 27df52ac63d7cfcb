"""The dates of the charter contradict each other."""

from __future__ import annotations

import pytest

from tests.lint.linting import words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("agreed: 2024-05-01\npublished: 2024-04-30", ["2024-04-30"]),
        ("agreed: 2024-05-01\npublished: 2024-05-01\nupdated: 2025-01-01\nnext-review: 2027-01-01", []),
        ("updated: 2026-08-01\nnext-review: 2026-07-15", ["2026-08-01"]),
        ("published: 2026-08-01", []),
        ("signatories:\n  - name: A\n    date: 2027-01-01", ["2027-01-01"]),
    ],
)
def test_dates_agree_with_each_other(text: str, found: list[str]) -> None:
    assert words("dates-out-of-order", f"{text}\n") == found
