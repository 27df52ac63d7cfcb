"""Words of British English, and what a word that is none may have been."""

from __future__ import annotations

import pytest

from charterc.wording.english import is_english, meant


@pytest.mark.parametrize("word", ["listen", "colour", "organise", "organize", "buddying", "Thursday", "samosas"])
def test_words_of_british_english_are_known(word: str) -> None:
    assert is_english(word)


@pytest.mark.parametrize("word", ["lisen", "color", "acton", "thursday", "brith"])
def test_other_words_are_not(word: str) -> None:
    assert not is_english(word)


@pytest.mark.parametrize(
    ("word", "likely"),
    [
        ("lisen", "listen"),
        ("listten", "listen"),
        ("listan", "listen"),
        ("litsen", "listen"),
        ("acton", "act on"),
        ("wewill", "we will"),
    ],
)
def test_what_was_meant_is_one_letter_away_or_two_words(word: str, likely: str) -> None:
    assert likely in meant(word)


def test_a_letter_that_is_missing_comes_first() -> None:
    assert meant("lisen")[0] == "listen"


@pytest.mark.parametrize("word", ["listen", "fare", "upskilling", "llanfyllin", "webchat", "teh", "organize"])
def test_nothing_else_was_meant_by_words_that_are_right_far_from_others_or_short(word: str) -> None:
    assert meant(word) == []
