"""A word names one gender, or two, where everyone is meant."""

from __future__ import annotations

import pytest

from tests.lint.linting import said


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("(s)he / him", ["(s)he"]),
        ("he / she, her/him and himself", ["he / she", "her/him"]),
        ("it is his or hers; herself or himself", ["his or hers", "herself or himself"]),
        ("the Chairman’s room, two vice-chairmen", ["Chairman", "vice-chairmen"]),
        ("Man the stall, and the desk is manned by carers", ["Man the stall", "is manned"]),
        ("man-hours and man-made", ["man-hours", "man-made"]),
        ("the dinner ladies, a lollipop lady", ["dinner ladies", "lollipop lady"]),
        ("Every child brings his own lunch", ["Every child brings his own"]),
        ("laymen, policemen, a spokeswoman", ["laymen", "policemen", "spokeswoman"]),
        # what is right
        ("the Ombudsman, Jane Foreman, Postman Pat and the Isle of Man", []),
        ("mothers and fathers, boys and girls, women and men", []),
        ("he said that she or her son would come", []),
    ],
)
def test_gender(sentence: str, found: list[str]) -> None:
    assert said("gendered-word", sentence) == found
