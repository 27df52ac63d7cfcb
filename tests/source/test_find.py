"""Words are found in a charter's file however YAML has written them there."""

from __future__ import annotations

import pytest

from charterc.problem import Span
from charterc.source.find import find_words
from charterc.source.parse import parse


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("a: b\nc: [d, e → f]\n", Span.at(2, 10)),
        ("a: b\n→: c\n", Span.at(2, 1)),
        ('a: "b \\u2192"\n', Span.at(1, 7, 6)),
        ("a: |\n  b\n  c →\n", Span.at(3, 5)),
        ("a: b → # →\nc: →\n", Span.at(1, 6)),
    ],
)
def test_the_first_place_is_told(text: str, span: Span) -> None:
    assert find_words("→", parse(text, "town.yaml")[0], text) == span


def test_a_letter_is_found_where_its_accent_is_a_character_of_its_own() -> None:
    text = "a: ty\u0302\n"

    assert find_words("ŷ", parse(text, "town.yaml")[0], text) == Span.at(1, 5, 2)


def test_what_only_a_comment_says_is_not_found() -> None:
    assert find_words("→", parse("a: b # →\n", "town.yaml")[0], "a: b # →\n") is None
