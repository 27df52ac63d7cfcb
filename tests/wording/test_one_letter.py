"""Two words that one slip of the hand makes of each other."""

from __future__ import annotations

import pytest

from charterc.wording.one_letter import one_letter_apart


@pytest.mark.parametrize(
    ("one", "other"),
    [("form", "from"), ("cares", "carers"), ("carers", "cares"), ("care", "cave"), ("car", "care"), ("ab", "ba")],
)
def test_one_letter_more_less_other_or_two_in_the_other_order(one: str, other: str) -> None:
    assert one_letter_apart(one, other)


@pytest.mark.parametrize(("one", "other"), [("plan", "plan"), ("plan", "plead"), ("abcd", "bcda"), ("car", "carers")])
def test_the_same_and_what_is_farther(one: str, other: str) -> None:
    assert not one_letter_apart(one, other)
