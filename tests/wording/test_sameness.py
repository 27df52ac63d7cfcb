"""Whether two sentences are about one thing."""

from __future__ import annotations

import pytest

from charterc.wording.sameness import Sameness
from charterc.wording.thought import thought


def same(one: str, other: str) -> Sameness:
    return Sameness.of(thought(one), thought(other))


def test_other_words_for_one_thing_are_shared() -> None:
    found = same("We will admit a mistake", "We own up when we get it wrong")

    assert (found.shared, found.alone, found.share) == (2.0, 0, 1.0)


def test_what_each_has_for_itself_makes_two() -> None:
    assert same("We answer letters", "We answer calls").are_two
    assert not same("We answer letters", "We answer").are_two
    assert not same("We answer people", "We answer letters").are_two


def test_light_words_and_topics_weigh_less() -> None:
    assert same("We give bread", "We give bread").shared == 1.25
    assert same("children", "children").shared == 0.5


@pytest.mark.parametrize(("one", "other"), [("before lunch", "after lunch"), ("the first bus", "the last bus")])
def test_opposites(one: str, other: str) -> None:
    assert same(one, other).are_opposite
    assert not same(one, one).are_opposite


def test_nothing_shares_nothing() -> None:
    assert same("We sing", "They dance").share == 0
