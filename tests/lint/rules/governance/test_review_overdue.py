"""The day by which the charter was to be reviewed has passed."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems, words


@pytest.mark.parametrize(
    ("text", "overdue"),
    [
        ("next-review: 2026-06-30", True),
        ("next-review: 2026-07-01", False),
        ("next-review: 2026-06-30\nstatus: superseded", False),
        ("agreed: 2024-01-01\ngovernance:\n  review: Every year", True),
        ("agreed: 2026-01-01\ngovernance:\n  review: Every year", False),
        ("agreed: 2024-01-01\ngovernance:\n  review: When needed", False),
        ("agreed: 2024-01-01\ngovernance:\n  review: Biennially", True),
        ("agreed: 2025-01-01\ngovernance:\n  review: Biennially", False),
        ("agreed: 2024-01-01\ngovernance: We review the charter every year.", True),
        ("agreed: 2025-01-01\ngovernance: We review this charter after six months.", True),
        ("agreed: 2026-01-01\ngovernance: We review this charter after six months.", False),
        ("agreed: 2025-12-31\ngovernance: We review this charter after six months.", True),
        ("published: 2025-01-01\ngovernance: {review: After six months}", True),
        ("agreed: 2025-01-01\nupdated: 2025-06-30\ngovernance: {review: After six months}", True),
        ("agreed: 2025-01-01\nupdated: 2025-07-01\ngovernance: {review: After six months}", False),
        ("updated: 2025-01-01\ngovernance: {review: After six months}", True),
        ("agreed: 2024-01-01\ngovernance: The board reviews progress every month.", False),
    ],
)
def test_reviews_that_are_overdue(text: str, *, overdue: bool) -> None:
    assert bool(words("review-overdue", f"{text}\n")) is overdue


def test_months_have_their_own_length() -> None:
    (problem,) = problems("review-overdue", "published: 2024-01-31\ngovernance: {review: every month}\n")

    assert "by 29 February 2024" in problem.message
