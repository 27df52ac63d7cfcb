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
        # in other words
        ("agreed: 2025-06-30\ngovernance: {review: Six-monthly}", True),
        ("agreed: 2026-01-02\ngovernance: {review: 6-monthly}", False),
        ("agreed: 2024-06-30\ngovernance: {review: Two-yearly}", True),
        ("agreed: 2024-06-30\ngovernance: {review: Bi-annually}", True),
        ("agreed: 2024-07-01\ngovernance: {review: Biannual}", False),
        ("agreed: 2025-06-30\ngovernance: {review: 12 months after it is agreed}", True),
        ("agreed: 2025-07-02\ngovernance: {review: 12 months after signing}", False),
        ("agreed: 2025-06-30\ngovernance: We will review the charter a year from now.", False),
        ("agreed: 2025-06-30\ngovernance: We will review the charter twelve months from now.", True),
        # on a day
        ("agreed: 2025-06-30\ngovernance: {review: June 2026}", True),
        ("agreed: 2025-06-30\ngovernance: {review: July 2026}", False),
        ("agreed: 2026-06-02\ngovernance: {review: June 2026}", False),
        ("agreed: 2026-05-31\ngovernance: {review: June 2026}", True),
        ("agreed: 2025-06-30\ngovernance: The first review takes place in June 2026.", True),
        ("agreed: 2025-06-30\ngovernance: The first review took place in June 2026.", False),
        ("agreed: 2025-06-30\ngovernance: The next meeting takes place in June 2026.", False),
        ("agreed: 2025-06-30\nupdated: 2026-06-01\ngovernance: {review: June 2026}", False),
        ("governance: {review: June 2026}", True),
        # in other parts
        ("agreed: 2025-06-30\nagreements: [We will review this charter after six months]", True),
        ("agreed: 2025-06-30\nmonitoring: [We review the charter every six months]", True),
        ("agreed: 2025-06-30\nclosing: Our parent charter is reviewed every year.", True),
        ("agreed: 2025-06-30\nclosing: The next review of this charter is in March 2026.", True),
        ("agreed: 2025-06-30\nbackground: This charter will be reviewed by 30 June 2026.", True),
        ("agreed: 2025-06-30\nbackground: This charter will be reviewed by 1 July 2026.", False),
        ("agreed: 2025-06-30\nbackground: We reviewed this charter in March 2026.", False),
        ("agreed: 2025-06-30\nbackground: The first review of this charter was in March 2026.", False),
        ("agreed: 2025-06-30\nagreements: [We review progress against the charter every month]", False),
        ("agreed: 2025-06-30\nagreements: [We will review your plan after six months]", False),
        ("agreed: 2025-06-30\nagreements: ['If one of us leaves, we will review this charter within a month']", False),
        ("agreed: 2025-06-30\nstatements: [{text: They review the charter every month, said-by: A father}]", False),
        ("agreed: 2025-06-30\ngovernance: {review: Every two years}\nclosing: We review this charter monthly", False),
    ],
)
def test_reviews_that_are_overdue(text: str, *, overdue: bool) -> None:
    assert bool(words("review-overdue", f"{text}\n")) is overdue


def test_months_have_their_own_length() -> None:
    (problem,) = problems("review-overdue", "published: 2024-01-31\ngovernance: {review: every month}\n")

    assert "by 29 February 2024" in problem.message
