"""What makes a finding the same as an earlier one."""

from __future__ import annotations

from charterc.lint.identity import normal


def test_capitals_and_spaces_make_no_difference() -> None:
    assert normal("We\n  Listen ") == "we listen"


def test_words_of_160_characters_stay_as_they_are() -> None:
    assert normal("a" * 160) == "a" * 160


def test_of_longer_words_the_rest_is_one_figure() -> None:
    cut, other = normal("a" * 161), normal("a" * 160 + "b")

    assert cut[:160] == other[:160] == "a" * 160
    assert len(cut) == len(other) == 168
    assert cut != other
