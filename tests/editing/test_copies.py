"""Promises that are said under several values in the same words."""

from __future__ import annotations

import pytest

from charterc.editing.copies import copies
from tests.model.test_passages import charter_of

ANOTHER = "  - name: B\n    commitments:\n"


def lines_of_copies(commitments: str, before: str = "") -> list[tuple[int, int]]:
    """The line of each copy, and the line where its words stay. The first value stands in line 3, its promise in 5."""
    text = f"title: T\nvalues:\n  - name: A\n    commitments:\n      - We listen\n{commitments}{before}"
    return [(copy.statement.span.line, copy.first.span.line) for copy in copies(charter_of(text))]


def test_the_words_stay_where_they_come_first_in_the_file() -> None:
    assert lines_of_copies(f"{ANOTHER}      - We listen\n") == [(8, 5)]


def test_the_words_stay_where_they_have_an_id() -> None:
    assert lines_of_copies(f"{ANOTHER}      listen: We listen\n") == [(5, 8)]


def test_the_words_stay_where_they_are_said_for_all_values() -> None:
    assert lines_of_copies("commitments:\n  - We listen\n") == [(5, 7)]


@pytest.mark.parametrize(
    "other",
    [
        "      - text: We listen\n        number: 1)\n",
        "      - text: We listen\n        note: Always\n",
        "      - text: We listen\n        language: cy\n",
        "      - text: We listen\n        items: [to all]\n",
        "      - we listen\n",
    ],
)
def test_what_differs_in_anything_is_another_promise(other: str) -> None:
    assert lines_of_copies(ANOTHER + other) == []


def test_what_is_in_another_language_by_its_value_is_another_promise() -> None:
    assert lines_of_copies("  - name: B\n    language: cy\n    commitments:\n      - We listen\n") == []


def test_what_is_alike_in_all_is_one_promise() -> None:
    same = "      - text: We ask\n        note: Always\n"

    assert lines_of_copies(f"{same}{ANOTHER}{same}") == [(10, 6)]


def test_one_value_cannot_name_a_promise_twice() -> None:
    assert lines_of_copies("      - We listen\n") == []
    assert lines_of_copies(f"{ANOTHER}      - We listen\n      - We listen\n") == [(8, 5)]


def test_what_stands_in_a_part_without_values_cannot_be_named() -> None:
    assert lines_of_copies("agreements:\n  - We listen\n") == []
