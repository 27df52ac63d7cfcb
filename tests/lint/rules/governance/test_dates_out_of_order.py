"""The dates of the charter contradict each other."""

from __future__ import annotations

import pytest

from tests.lint.linting import linted, problems, words


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


RULE = "dates-out-of-order"


@pytest.mark.parametrize(
    ("agreed", "signed", "found"),
    [
        ("2025-02-14", "2025-02-13", ["2025-02-13"]),
        ("2025-02-14", "2025-02-14", []),
        ("2025-02", "2025-01-31", ["2025-01-31"]),
        ("2025-02", "2025-02-01", []),
        ("2025-02-14", "2025-02", []),
        ("2026-07-01", "2026-06-30", ["2026-06-30"]),
    ],
)
def test_nobody_signs_what_is_not_agreed(agreed: str, signed: str, found: list[str]) -> None:
    assert words(RULE, f"agreed: {agreed}\nsignatories:\n  - name: A\n    date: {signed}\n") == found


def test_a_day_of_agreement_to_come_is_one_finding() -> None:
    assert words(RULE, "agreed: 2027-01-01\nsignatories:\n  - name: A\n    date: 2026-01-01\n") == ["2027-01-01"]


def test_signatures_of_one_day_are_told_once() -> None:
    text = (
        "agreed: 2025-02-14\nsignatories:\n  - {name: A, date: 2025-01-01}\n  - {organisation: B, date: 2025-01-01}\n"
    )
    (problem,) = problems(RULE, text)

    assert "“A” is said to have signed on 1 January 2025, but it was agreed on 14 February 2025" in problem.message


@pytest.mark.parametrize(
    ("dates", "review", "fits"),
    [
        ("agreed: 2026-01-20\nnext-review: 2027-01", "Every two years", False),
        ("agreed: 2026-01-20\nnext-review: 2027-06", "Every two years", False),
        ("agreed: 2026-01-20\nnext-review: 2027-07", "Every two years", True),
        ("agreed: 2026-01-20\nnext-review: 2028-07-20", "Every two years", True),
        ("agreed: 2026-01-20\nnext-review: 2028-07-21", "Every two years", False),
        ("agreed: 2025-01-20\nupdated: 2026-01-20\nnext-review: 2027-01", "Every two years", True),
        ("published: 2025-01-20\nupdated: 2026-01-20\nnext-review: 2028-01", "Every two years", True),
        ("agreed: 2026-01-20\nnext-review: 2027-01", "At least every two years", True),
        ("agreed: 2026-01-20\nnext-review: 2027-01", "Every two years at the latest", True),
        ("agreed: 2026-01-20\nnext-review: 2027-01", "Every two years, or sooner", True),
        ("agreed: 2026-01-20\nnext-review: 2027-01", "Every two years, or earlier", True),
        ("agreed: 2026-01-20\nnext-review: 2027-01", "Every two years, or before", True),
        ("agreed: 2026-01-20\nnext-review: 2027-01", "No later than every two years", True),
        ("agreed: 2026-01-20\nnext-review: 2027-01", "Every two years as a minimum", True),
        ("agreed: 2026-01-20\nnext-review: 2027-01", "Every two years or more often", True),
        ("agreed: 2026-01-20\nnext-review: 2029-01", "At least every two years", False),
        ("agreed: 2026-06-20\nnext-review: 2026-08-20", "After three months", True),
        ("agreed: 2026-06-20\nnext-review: 2026-08-19", "After three months", False),
        ("agreed: 2026-06-20\nnext-review: 2026-12", "After three months", False),
        ("agreed: 2026-06-20\nnext-review: 2026-08-20", "Every month", True),
        ("agreed: 2026-06-20\nnext-review: 2026-08-21", "Every month", False),
        ("agreed: 2024-06-20\nnext-review: 2026-06-20", "Every month", True),  # review-overdue says so
        ("agreed: 2026-01-20\nnext-review: 2028-01", "When families ask", True),
        ("next-review: 2028-01", "Every month", True),
    ],
)
def test_the_next_review_fits_how_often_there_is_one(dates: str, review: str, *, fits: bool) -> None:
    found = words(RULE, f"{dates}\ngovernance:\n  review: {review}\n")

    assert found == ([] if fits else [review])


def test_one_of_two_promises_to_review_is_enough() -> None:
    text = "We review the charter after six months. Then we review the charter every two years."

    assert words(RULE, f"agreed: 2026-06-01\nnext-review: 2026-12\ngovernance: {text}\n") == []
    assert words(RULE, f"agreed: 2026-06-01\nnext-review: 2028-06\ngovernance: {text}\n") == []
    assert words(RULE, f"agreed: 2026-06-01\nnext-review: 2030-06\ngovernance: {text}\n") == [text]


def test_the_message_says_when_and_how_often() -> None:
    start = "agreed: 2026-01-20\nnext-review: 2027-06\ngovernance:\n  review: "
    (every,) = problems(RULE, f"{start}Every two years\n")
    (after,) = problems(RULE, f"{start}After two years\n")

    assert "in June 2027, which does not fit that the charter is reviewed every two years." in every.message
    assert "reviewed after two years." in after.message


@pytest.mark.parametrize(
    ("dates", "measure", "found"),
    [
        ("agreed: 2025-02-14", "due: March 2024", ["March 2024"]),
        ("agreed: 2025-02-14", "due: February 2025", []),
        ("agreed: 2025-02-14", "due: 13 February 2025", ["13 February 2025"]),
        ("agreed: 2025-02-14", "due: 14 February 2025", []),
        ("agreed: 2025-02-14", "due: Ongoing", []),
        ("agreed: 2025-02-14", "due: March 2024\n    status: done", []),
        ("agreed: 2025-02-14", "due: March 2024\n    status: stopped", []),
        ("agreed: 2025-02-14", "due: March 2024\n    status: started", ["March 2024"]),
        ("published: 2025-02-14", "due: March 2024", ["March 2024"]),
        ("agreed: 2026-07-01", "due: March 2024", ["March 2024"]),
        ("area: Leeds", "due: March 2024", []),
    ],
)
def test_nothing_is_due_before_it_was_agreed(dates: str, measure: str, found: list[str]) -> None:
    assert words(RULE, f"{dates}\nmeasures:\n  - what: Train every school\n    owner: A\n    {measure}\n") == found


def test_what_was_due_before_it_was_agreed_is_told_once() -> None:
    text = "agreed: 2025-02-14\nmeasures:\n  - what: Train\n    owner: A\n    due: March 2024\n"
    found = linted(f"title: T\n{text}", rules=frozenset({RULE, "measure-overdue"})).problems

    assert [problem.name for problem in found] == [RULE]
