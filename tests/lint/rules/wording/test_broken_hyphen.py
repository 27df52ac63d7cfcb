"""A word is broken by a hyphen and a space, as at the end of a printed line."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems, words


@pytest.mark.parametrize(
    ("said", "hint"),
    [
        ("our neigh- bours", "neighbours"),
        ("the grand- parents", "grandparents"),
        ("health visi- tors", "visitors"),
        ("at the begin- ning", "beginning"),
        ("within a fort- night", "fortnight"),
        ("we re- ceive it", "receive"),
        ("we sub- mit it", "submit"),
        ("some- thing", "something"),
        ("for communi- cation", "communication"),
        ("a pre- school", "pre-school"),
        ("to re- use it", "re-use"),
    ],
)
def test_a_word_parted_at_the_end_of_a_line_is_joined_again(said: str, hint: str) -> None:
    (problem,) = problems("broken-hyphen", f"aim: {said}\n")

    assert problem.hint == f"Write “{hint}”."
    assert words("stray-space", f"aim: {said}\n") == []


@pytest.mark.parametrize(
    "said",
    ["meet here- in June", "grand- and godparents", "we can- not here", "the parents -all", "for neigh -bours"],
)
def test_a_dash_and_a_gap_part_no_word(said: str) -> None:
    assert words("broken-hyphen", f"aim: {said}\n") == []


def test_one_letter_is_no_half_of_a_word() -> None:
    assert words("broken-hyphen", "aim: part a- bout\n") == []
