"""Whether the beginning of a sentence holds what belongs to its end."""

from __future__ import annotations

import pytest

from charterc.lint.language.gaps import has_gap, has_open_gap


@pytest.mark.parametrize(
    "front",
    [
        "what we stand",
        "the people we care",
        "the letter it came",
        "the school your child goes",
        "a person to turn",
        "whatever you",
        "all we",
        "rooms everyone can get",
        "the very good and quick and kind support you need",
    ],
)
def test_something_in_front_belongs_to_the_end(front: str) -> None:
    assert has_gap(front.split())


@pytest.mark.parametrize(
    "front",
    [
        "we will meet with families",
        "we promise to talk",
        "all new staff will meet",
        "we make sure that you can talk",
        "young people help us to talk",
        "we support families",
    ],
)
def test_nothing_in_front_belongs_to_the_end(front: str) -> None:
    assert not has_gap(front.split())


@pytest.mark.parametrize(
    ("front", "is_open"),
    [
        ("the parents who came", False),
        ("the parents who we came", True),
        ("parents who are spoken", True),
        ("if families meet", False),
        ("what we say , the hall is", False),
        ("what we all say of the old town hall is", True),
        ("what we all can say of the old town hall is", False),
        ("a person to go to the shops", True),
        ("a guide to go to many old shops", False),
        ("the hall is easy to get", True),
    ],
)
def test_a_gap_may_be_filled_again(front: str, *, is_open: bool) -> None:
    assert has_open_gap(front.split()) is is_open
