"""Whether the beginning of a sentence holds what belongs to its end."""

from __future__ import annotations

import pytest

from charterc.lint.language.gaps import has_gap


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
