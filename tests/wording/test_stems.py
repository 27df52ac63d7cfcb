"""The words of a text and their stems."""

from __future__ import annotations

import pytest

from charterc.wording.stems import content, stem, words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We’ll co-produce **it**, today!", ["we'll", "co", "produce", "it", "today"]),
        ("parents/carers' views (£5)", ["parents", "carers", "views", "5"]),
        ("", []),
    ],
)
def test_the_words_of_a_text(text: str, words: list[str]) -> None:
    assert words_of(text) == words


@pytest.mark.parametrize(
    ("one", "other"),
    [("listening", "listened"), ("answered", "answer"), ("child's", "child")],
)
def test_forms_of_a_word_have_one_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


def test_three_letters_stay() -> None:
    assert (stem("being"), stem("ties")) == ("being", "tie")


def test_small_words_and_numbers_mean_nothing() -> None:
    assert content(["we", "will", "meet", "in", "5", "days"]) == {"meet", "day"}
