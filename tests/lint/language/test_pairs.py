"""Statements that are alike, and what tells them apart."""

from __future__ import annotations

import pytest

from charterc.lint.language.features import Features
from charterc.lint.language.pairs import alike, told_twice
from charterc.model.roles import Role
from tests.lint.linting import texts


def features(said: str) -> list[Features]:
    """Those of each promise."""
    return [Features(text) for text in texts(said).with_roles({Role.PROMISE, Role.COMMITMENT})]


def test_a_word_that_is_also_written_as_two_is_one() -> None:
    said = "title: T\nagreements:\n  - We ask about your well being\n  - We ask about your wellbeing\n"
    (pair,) = alike(features(said), 0.9)

    assert pair == (0, 1, 1.0)


@pytest.mark.parametrize(
    ("one", "other", "are_same"),
    [
        ("within two weeks", "in 14 days", True),
        ("within two weeks", "in 13 days", False),
        ("20 pounds and 3 cakes", "3 cakes and 20 pounds", True),
        ("room 4", "room four", True),
        ("room 4", "room 5", False),
        ("room 4", "a room", False),
        ("within two weeks", "soon", False),
    ],
)
def test_the_same_figures(one: str, other: str, *, are_same: bool) -> None:
    first, second = features(f"title: T\nagreements:\n  - {one}\n  - {other}\n")

    assert first.has_figures_of(second) is are_same


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("We will admit each mistake we make", "We own up whenever we get it wrong", True),
        # one word of weight is enough where neither says more than a light one besides,
        ("We will have our tea", "You will all have tea", True),
        ("We will act on feedback", "We will do something about the feedback we receive", True),
        ("We will act on feedback", "We will first do something about the feedback we receive", False),
        # a topic and a light one are too little, unless both say the same figure;
        ("We will see all the parents", "All the parents will see us", False),
        ("We will see parents within five days", "Parents will see us within five days", True),
        # of what the longer one says, half has to be shared
        ("Parents will come within five days", "Parents bake bread within five days", False),
    ],
)
def test_one_thing_in_other_words(one: str, other: str, *, told: bool) -> None:
    said = f"title: T\nagreements:\n  - {one}\n  - {other}\n"

    assert bool(list(told_twice(features(said)))) is told
