"""Small letters and plain signs, every character in its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charterc.wording.fold import EM_DASH, EN_DASH, folded, normalised


def test_signs_are_plain_and_letters_small() -> None:
    assert folded("Don’t “SAY”\n– or —…") == f'don\'t "say" {EN_DASH} or {EM_DASH}.'


@given(st.text())
def test_every_character_keeps_its_place(text: str) -> None:
    assert len(folded(text)) == len(text)


def test_a_letter_whose_small_form_is_two_is_left_as_it_is() -> None:
    assert folded("İSTANBUL") == "İstanbul"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We'll share  plans.", "we will share plans"),
        ("Parents & carers", "parents and carers;"),
        ("families’ views", "Families' views"),
    ],
)
def test_what_makes_no_difference(one: str, other: str) -> None:
    assert normalised(one) == normalised(other)
