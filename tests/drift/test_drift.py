"""What becomes of a charter's passages on a page that repeats it."""

from __future__ import annotations

from pathlib import Path

import pytest

from charterc.drift.document import Block
from charterc.drift.drift import Drift, drift
from charterc.reading.read import read_bytes
from tests.drift.readers.read import blocks

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


def made_of(lines: list[str], town: str = TOWN) -> Drift:
    charter = read_bytes(town.encode(), "town.yaml").charter
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
        ("We will tell you the truth", "We will", "missing"),
    ],
)
def test_a_promise_in_other_words_gets_its_verdict(old: str, new: str, verdict: str) -> None:
    assert told([new if line == old else line for line in PAGE]) == {old: verdict}


@pytest.mark.parametrize(
    "joined",
    [
        "We will tell you the truth and we will answer within 5 days",
        "We will tell you the truth and answer within 5 days",
        "We will tell you the truth, and answer within 5 days",
        "We will tell you the truth as well as answer within 5 days",
        "We will tell you the truth, while also answering within 5 days",
        "We will answer within 5 days and tell you the truth",
    ],
)
def test_two_promises_in_one_sentence_are_both_there(joined: str) -> None:
    verdicts = told([*PAGE[:3], joined, *PAGE[5:]])

    assert set(verdicts.values()) <= {"typography", "reworded"}


@pytest.mark.parametrize(
    ("joined", "verdicts"),
    [
        (
            "We will try to tell you the truth and answer within 5 days",
            {"We will tell you the truth": "weakened", "We will answer within 5 days": "weakened"},
        ),
        ("We will tell you the truth and answer within 10 days", {"We will answer within 5 days": "weakened"}),
        ("We will tell you the truth and answer", {"We will answer within 5 days": "weakened"}),
        (
            "We will tell you the truth and wave",
            {"We will tell you the truth": "strengthened", "We will answer within 5 days": "missing"},
        ),
    ],
)
def test_of_promises_in_one_sentence_each_gets_its_own_verdict(joined: str, verdicts: dict[str, str]) -> None:
    assert told([*PAGE[:3], joined, *PAGE[5:]]) == verdicts


def test_a_promise_of_two_things_is_not_divided() -> None:
    town = TOWN.replace("We will tell you the truth,", "We will tell you the truth and answer within 5 days,")
    page = ["We will tell you the truth and answer within 5 days" if "truth" in line else line for line in PAGE]

    assert made_of(page, town).same


def test_a_promise_under_another_value_has_moved() -> None:
    lines = [line for line in PAGE if line != "We will answer within 5 days"]

    assert told([*lines[:-1], "We will answer within 5 days", lines[-1]]) == {"We will answer within 5 days": "moved"}


def test_two_promises_in_one_line_are_both_there() -> None:
    lines = [*PAGE[:3], "We will tell you the truth; we will answer within 5 days", *PAGE[5:]]

    assert set(told(lines).values()) <= {"typography"}


def test_sentences_of_the_pages_own_are_told_with_their_line() -> None:
    drifted = made_of([*PAGE[:5], "We also have a dog called Rufus", *PAGE[5:]])

    assert [(unit.text, unit.line) for unit in drifted.added] == [("We also have a dog called Rufus", 6)]


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("We will answer. Within: 5 days", "same"),
        ("We will answer (Within: 5 days)", "typography"),
        ("We will answer within 5 days", "same"),
        ("We will answer within 10 days", "weakened"),
        ("We will answer. Within: 15 days", "weakened"),
        ("We will answer", "weakened"),
    ],
)
def test_the_time_within_which_a_promise_holds_is_part_of_it(said: str, verdict: str) -> None:
    charter = "title: A\nvalues:\n  - {name: Be open, commitments: [{text: We will answer., within: 5 days}]}\n"

    assert [str(one.verdict) for one in made_of(["Be open", said], charter).verdicts][1:] == [verdict]


@pytest.mark.parametrize(
    "line", ["1.2", "A1", "Helps 2 of 7 outcomes", "Served by 5 of 7", "Print this value", "Promised by:"]
)
def test_what_our_own_pages_print_around_promises_is_nothing_that_was_added(line: str) -> None:
    assert made_of([*PAGE[:5], line, *PAGE[5:]]).same


KEPT = """\
title: Our charter
commitments: {answer: {text: We will answer, within: 5 days}, meet: {text: We will meet, when: Every month}}
values:
  - {name: trust, commitments: [answer, meet]}
  - {name: Be kind, commitments: [answer]}
"""


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("", "", []),
        ("[answer, meet]", "[meet]", ["answer"]),
        ("[answer, meet]", "[answer]", ["meet"]),
        ("commitments: [answer]}", "commitments: []}", ["answer"]),
    ],
)
def test_a_copy_in_yaml_lacks_what_no_value_names(tmp_path: Path, old: str, new: str, told: list[str]) -> None:
    charter = read_bytes(KEPT.encode(), "town.yaml").charter
    assert charter is not None
    blocks_read = blocks(tmp_path, "copy.yaml", KEPT.replace(old, new))

    drifted = drift("town", charter, "copy.yaml", blocks_read)

    assert [one.passage.id for one in drifted.verdicts if str(one.verdict) == "missing"] == told
    assert {str(one.verdict) for one in drifted.verdicts} <= {"same", "missing"}
