"""Numbers in words and figures, with their units."""

from __future__ import annotations

import pytest

from charterc.wording.numbers import amounts


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("within a week", {("within", "day"): 7}),
        ("a fortnight before", {("within", "day"): 14}),
        ("each term", {("every", "month"): 4}),
        ("every quarter", {("every", "month"): 3}),
        ("every other year", {("every", "month"): 24}),
        ("biennially", {("every", "month"): 24}),
        ("monthly", {("every", "month"): 1}),
        ("bi-monthly", {}),
        ("once a fortnight", {("every", "day"): 14}),
        ("(5 days) later", {("within", "day"): 5}),
        ("every two school days", {("every", "day"): 2}),
        ("in every other working week", {("every", "working day"): 10}),
        ("every other 1.5 working weeks", {("every", "working day"): 7.5}),
        ("today, five people and a year", {}),
        ("£5 a week", {}),
        ("half a year", {}),
        ("the autumn term", {}),
        ("three quarters of families", {}),
    ],
)
def test_spans_of_time(said: str, found: dict[tuple[str, str], float]) -> None:
    assert {key: number for key, (number, _, _) in amounts(said).items()} == found
