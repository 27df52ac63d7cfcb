"""How often, or after how long, a charter is reviewed by its own words."""

from __future__ import annotations

import datetime as dt

import pytest

from charterc.lint.language.reviews import months_after, reviews
from tests.lint.linting import context


def found(governance: str) -> list[tuple[int, bool]]:
    charter = context(f"title: T\ngovernance:\n  {governance}\n").charter
    return [(review.months, review.once) for review in reviews(charter.governance)]


@pytest.mark.parametrize(
    ("governance", "review"),
    [
        ("review: Every year", [(12, False)]),
        ("review: After six months", [(6, True)]),
        ("review: Six months", []),
        ("review: In 12 months", [(12, True)]),
        ("review: Within a year", [(12, True)]),
        ("review: After the first 12 months", [(12, True)]),
        ("review: After about two years", [(24, True)]),
        ("review: After around two years", [(24, True)]),
        ("review: After another two years", [(24, True)]),
        ("review: A meeting of six months", []),
        ("review: Within two months of a complaint", []),
        ("review: Within two months after each inspection", []),
        ("review: Two months from an inspection", []),
        ("review: Two months before every election", []),
        ("review: Two months from any inspection", []),
        ("review: Every 20 years", [(240, False)]),
        ("review: Every 241 months", []),
        ("review: After 20 years", [(240, True)]),
        ("review: After 241 months", []),
        ("review: After 0.5 months", []),
        ("review: When families ask", []),
        ("text: We review this charter after six months.", [(6, True)]),
        ("text: The Charter will be reviewed after a year. It is ours.", [(12, True)]),
        ("text: The charter is ours. We review plans after six months.", []),
        ("text: The charter is ours after six months.", []),
        ("text: A review of the charter took six months", []),
    ],
)
def test_reviews_in_the_words_of_governance(governance: str, review: list[tuple[int, bool]]) -> None:
    assert found(governance) == review


def test_no_governance_promises_no_review() -> None:
    assert reviews(None) == []


def test_months_have_their_own_length_and_the_calendar_an_end() -> None:
    assert months_after(dt.date(2024, 1, 31), 1) == dt.date(2024, 2, 29)
    assert months_after(dt.date(2024, 12, 1), 1) == dt.date(2025, 1, 1)
    assert months_after(dt.date(2024, 1, 31), -2) == dt.date(2023, 11, 30)
    assert months_after(dt.date(9999, 12, 31), 1) is None
    assert months_after(dt.date(9999, 11, 30), 1) == dt.date(9999, 12, 30)
    assert months_after(dt.date(1, 1, 1), -1) is None
