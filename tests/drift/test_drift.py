"""What becomes of a charter's passages on a page that repeats it."""

from __future__ import annotations

import pytest

from charterc.drift.document import Block
from charterc.drift.drift import Drift, drift
from charterc.reading.read import read_bytes

TOWN = """\
title: Our charter
vision: Every child is heard. Families trust us.
values:
  - {id: open, name: Be open, commitments: [We will tell you the truth, We will answer within 5 days]}
  - {id: kind, name: Be kind, commitments: [We will smile at every child]}
outcomes:
  items: {safe: I feel safe at school}
"""
PAGE = [
    *("Our school", "Every child is heard. Families trust us.", "Be open", "We will tell you the truth"),
    *("We will answer within 5 days", "Be kind", "We will smile at every child", "I feel safe at school"),
]


def made_of(lines: list[str]) -> Drift:
    charter = read_bytes(TOWN.encode(), "town.yaml").charter
    assert charter is not None
    return drift("town", charter, "page.txt", [Block(line, ((0, number),)) for number, line in enumerate(lines, 1)])


def told(lines: list[str]) -> dict[str, str]:
    """The verdict on each passage that is not the same."""
    return {one.passage.words: str(one.verdict) for one in made_of(lines).verdicts if str(one.verdict) != "same"}


def test_a_page_that_says_the_same_has_not_drifted() -> None:
    assert told(PAGE) == {}
    assert made_of(PAGE).same


@pytest.mark.parametrize(
    ("old", "new", "verdict"),
    [
        ("We will tell you the truth", "We will try to tell you the truth", "weakened"),
        ("We will tell you the truth", "We will always tell you the truth", "strengthened"),
        ("We will tell you the truth", "WE WILL TELL YOU THE TRUTH.", "typography"),
        ("We will tell you the truth", "We shall tell you the truth", "reworded"),
        ("We will tell you the truth", "Ask at reception for a copy", "missing"),
    ],
)
def test_a_promise_in_other_words_gets_its_verdict(old: str, new: str, verdict: str) -> None:
    assert told([new if line == old else line for line in PAGE]) == {old: verdict}


def test_a_promise_under_another_value_has_moved() -> None:
    lines = [line for line in PAGE if line != "We will answer within 5 days"]

    assert told([*lines[:-1], "We will answer within 5 days", lines[-1]]) == {"We will answer within 5 days": "moved"}


def test_two_promises_in_one_line_are_both_there() -> None:
    lines = [*PAGE[:3], "We will tell you the truth; we will answer within 5 days", *PAGE[5:]]

    assert set(told(lines).values()) <= {"typography"}


def test_sentences_of_the_pages_own_are_told_with_their_line() -> None:
    drifted = made_of([*PAGE[:5], "We also have a dog called Rufus", *PAGE[5:]])

    assert [(unit.text, unit.line) for unit in drifted.added] == [("We also have a dog called Rufus", 6)]
