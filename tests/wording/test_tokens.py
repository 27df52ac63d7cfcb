"""The words and signs of prose one by one."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charterc.wording.marks import masked
from charterc.wording.tokens import tokens


def small(text: str) -> list[str]:
    return [token.small for token in tokens(masked(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The CHILD’s “hard‑to-reach” age", ["the", "child", "'", "s", '"', "hard", "to", "reach", '"', "age"]),
        ("he/she, (s)he", ["he", "/", "she", ",", "(", "s", ")", "he"]),
        ("a **bold** and [linked](https://x.org) word", ["a", "bold", "and", "linked", "word"]),
        ("one\ntwo", ["one", "two"]),
        ("one  two\u00a0three", ["one", "two", "three"]),
        ("we try - to help", ["we", "try", "-", "to", "help"]),
        ("snake_case", ["snake", "_", "case"]),
        ("", []),
    ],
)
def test_words_and_signs(text: str, found: list[str]) -> None:
    assert small(text) == found


def test_a_paragraph_and_an_address_part_what_stands_around_them() -> None:
    assert len(small("one\n\ntwo")) == 3
    assert len(small("one www.x.org two")) == 3


def test_a_token_knows_whether_a_hyphen_joins_it_to_the_word_before() -> None:
    assert [token.written for token in tokens("hard-to-reach, co- op, group-(a)") if token.in_compound] == [
        "to",
        "reach",
    ]


@given(st.text(st.sampled_from("aA1’'-‑ \n\u00a0İß_.,\x00\x01"), max_size=40))
def test_every_token_is_at_its_place(prose: str) -> None:
    found = tokens(prose)

    assert all(prose[token.start : token.end] == token.written for token in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert {letter for letter in prose if letter.isalnum()} <= set("".join(token.written for token in found))
