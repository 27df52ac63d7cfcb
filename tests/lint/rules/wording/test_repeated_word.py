"""A word is written twice in a row."""

from __future__ import annotations

import pytest

from tests.lint.linting import said


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("to **to** school", ["to **to"]),
        ("the plan of the of the town", ["of the of the"]),
        # what is right
        ("check in in person, log on on Monday, sign in in ink", []),
        ("she told her her story; what you do do well", []),
        ("Ha ha, night night, tut tut", []),
        ("in the New New Town", []),
        ("to the Board board room, or see section Section 2", []),
        ("We we ask; to the the board", ["We we", "the the"]),
        ("The The plan", ["The The"]),
        ("one-to-one, day by day by day", []),
    ],
)
def test_words_written_twice(sentence: str, found: list[str]) -> None:
    assert said("repeated-word", sentence) == found
