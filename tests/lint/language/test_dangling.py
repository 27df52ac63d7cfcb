"""Sentences that end with the first words of a clause that never comes."""

from __future__ import annotations

import pytest

from charterc.lint.language.dangling import dangling


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("we want services that", 2),
        ("make sure that families know how to", 2),
        ("training on autism , communication and how", 2),
        ("people feel safe , happy and able", 2),
        ("they meet a manager who has not been", 2),
        ("we are judged by how well they", 2),
        ("ask when you dislike the decision you", 2),
        ("a child moves from primary to", 2),
        ("we offer help as early as", 2),
        ("we listen even when it is", 2),
        ("we publish it so that everyone", 2),
        ("we wait because all our families", 4),
        ("a child moves from one big school to", 2),
        ("all the services that", 2),
        # what is whole
        ("we heard from all of you and moved to", 0),
        ("we wait because all of our families", 0),
        ("we will do that", 0),
        ("ask if you do not know how to", 0),
        ("we explain what we do and how", 0),
        ("come whenever you are able", 0),
        ("the places that we have been", 0),
        ("we are late , and so are they", 0),
        ("the people who help you", 0),
        ("who we moved from and to", 0),
        ("it is as good as new", 0),
        ("say when it is", 0),
        ("we know because parents asked", 0),
        ("the services that", 0),
        ("a child moves from one very big school to", 0),
    ],
)
def test_a_clause_that_never_comes(sentence: str, count: int) -> None:
    assert dangling(sentence.split()) == count
