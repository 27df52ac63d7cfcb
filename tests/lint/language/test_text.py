"""What stands around a hit, and what is known of a text."""

from __future__ import annotations

import pytest

from charterc.lint.language.text import Hit, shortened
from charterc.model.roles import Role
from tests.lint.linting import texts


def hit(aim: str, word: str) -> Hit:
    """The first place of a word in some prose."""
    (text,) = texts(f"title: T\naim: |\n  {aim}\n").with_roles({Role.PROSE})
    start = text.value.index(word)
    return Hit(text, start, start + len(word))


def test_what_stands_around_a_hit_is_its_sentence() -> None:
    found = hit("We met. The family’s **plan** is co-written, soon. It was good.", "plan")

    assert found.before == ["The", "family's"]
    assert found.after == ["is", "co-written", ",", "soon", "."]
    assert (found.word_before, found.word_after) == ("family's", "is")
    assert found.around == "The family’s plan is co-written, soon."


def test_nothing_stands_around_a_sentence() -> None:
    found = hit("Plans", "Plans")

    assert (found.word_before, found.word_after) == ("", "")


@pytest.mark.parametrize(
    ("aim", "word", "is_name"),
    [
        ("our School Action Plan", "Action", True),
        ("our school Action plan", "Action", False),
        ("our School action Plan", "action", False),
        ("the SEND Action now", "Action", False),
    ],
)
def test_capitals_beside_it_make_it_part_of_a_name(aim: str, word: str, *, is_name: bool) -> None:
    assert hit(aim, word).is_in_name is is_name


def test_a_hit_in_quotation_marks_is_quoted() -> None:
    assert hit("We say “hard to reach” here", "hard").is_quoted
    assert not hit("We say “hard to reach” here", "here").is_quoted


@pytest.mark.parametrize(
    ("aim", "loud"),
    [("PLEASE WRITE TO US", True), ("PLEASE write TO", True), ("PLEASE", False), ("Please write", False)],
)
def test_a_text_is_in_capitals_where_most_of_its_words_are(aim: str, *, loud: bool) -> None:
    assert hit(aim, aim[:1]).text.is_in_capitals is loud


def test_a_long_text_is_cut_after_a_word() -> None:
    assert shortened("one two, three", 9) == "one two …"
    assert shortened("one\n two", 9) == "one two"
