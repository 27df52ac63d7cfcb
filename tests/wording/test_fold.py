"""Small letters and plain signs, every character in its place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from charterc.wording.fold import EM_DASH, EN_DASH, folded


def test_signs_are_plain_and_letters_small() -> None:
    assert folded("Don’t “SAY”\n– or —…") == f'don\'t "say" {EN_DASH} or {EM_DASH}.'


@given(st.text())
def test_every_character_keeps_its_place(text: str) -> None:
    assert len(folded(text)) == len(text)


def test_a_letter_whose_small_form_is_two_is_left_as_it_is() -> None:
    assert folded("İSTANBUL") == "İstanbul"
