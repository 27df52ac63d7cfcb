"""The charter is due for review soon."""

from __future__ import annotations

import pytest

from tests.lint.linting import words


@pytest.mark.parametrize(("day", "soon"), [("2026-07-01", True), ("2026-08-30", True), ("2026-08-31", False)])
def test_reviews_that_are_due_soon(day: str, *, soon: bool) -> None:
    assert bool(words("review-due-soon", f"next-review: {day}\n")) is soon


def test_the_days_before_a_review_can_be_set() -> None:
    options = {"review-due-soon": {"days": 90}}

    assert words("review-due-soon", "next-review: 2026-09-15\n", options=options) == ["2026-09-15"]
