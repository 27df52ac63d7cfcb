"""A measure was due and is not done."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems, words


@pytest.mark.parametrize(
    ("due", "found"),
    [
        ("June 2026", ["June 2026"]),
        ("July 2026", []),
        ("Ongoing", []),
        ("Summer term", []),
        ("by the end of March 2026\n    status: done", []),
    ],
)
def test_measures_that_were_due(due: str, found: list[str]) -> None:
    assert words("measure-overdue", f"measures:\n  - what: Train staff\n    due: {due}\n") == found


@pytest.mark.parametrize(
    ("due", "said"),
    [
        ("March 2026", "due by March 2026 and"),
        ("by March 2026", "due by March 2026"),
        ("In May 2026", "due in May 2026"),
    ],
)
def test_a_day_that_has_passed_is_named_as_written(due: str, said: str) -> None:
    (problem,) = problems("measure-overdue", f"measures:\n  - what: Train staff\n    due: {due}\n")

    assert said in problem.message
