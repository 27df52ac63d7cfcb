"""A word is written twice in a row."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems, said


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("to **to** school", ["to **to"]),
        ("the plan of the of the town", ["of the of the"]),
        ("we will we will ask", ["we will we will"]),
        ("to be to be heard", ["to be to be"]),
        ("for the our school", ["the our"]),
        ("at least at least six weeks before", ["at least at least"]),
        ("with you with you in the room", ["with you with you"]),
        # what is right
        ("“the our” is wrong, and The A Team is a name", []),
        ("check in in person, log on on Monday, sign in in ink", []),
        ("she told her her story; what you do do well", []),
        ("Ha ha, night night, tut tut", []),
        ("we walk hand in hand in hand, more and more and more, step by step by step", []),
        ("in the New New Town", []),
        ("to the Board board room, or see section Section 2", []),
        ("We we ask; to the the board", ["We we", "the the"]),
        ("The The plan", ["The The"]),
        ("one-to-one, day by day by day", []),
    ],
)
def test_words_written_twice(sentence: str, found: list[str]) -> None:
    assert said("repeated-word", sentence) == found


def test_a_word_is_found_over_the_end_of_a_line() -> None:
    assert len(problems("repeated-word", "aim: |\n  We work with the\n  the family\n")) == 1
