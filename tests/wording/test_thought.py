"""One word for all that stand for each other."""

from __future__ import annotations

import pytest

from charterc.wording.thought import thought


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("We'll let parents know", "we'll tell family"),
        ("let all the four parents know", "tell all the four family"),
        ("let all of the four parents know", "let all of the four family know"),
        ("let know", "tell"),
        ("We notified everybody in advance", "we tell everyone in before"),
        ("make sure", "ensure"),
        ("see to it that it ends", "ensure that it end"),
        ("keep carers updated", "tell family"),
        ("information on inclusion", "information on inclusion"),
        ("no one", "nobody"),
        ("a keyworker's view", "a key worker view"),
        ("you get a letter", "give you a letter"),
        ("Families will receive notes", "give family minute"),
        ("we get letters", "we get letter"),
        ("they wrote and came to see us", "they write and visit us"),
    ],
)
def test_thoughts(said: str, found: str) -> None:
    assert " ".join(thought(said)) == found


def test_nothing_is_no_thought() -> None:
    assert thought("") == []


@pytest.mark.parametrize("said", ["it is not far", "an information fair", "let us all see what we know"])
def test_short_words_are_not_taken_for_others(said: str) -> None:
    assert thought(said) == said.split()
