"""Readers are sent to what only paper had, or to a promise, a level or a month that is not there."""

from __future__ import annotations

import pytest

from tests.lint.linting import words

_TEAMS = "values:\n  labels: {commitments: 'We will:'}\n  items:\n    - {number: A, name: Door, commitments: [knock first]}\n"
_LEVELS = "levels:\n  - {name: Tell, commitments: [We ask first]}\n  - {name: Join, commitments: [We vote once]}\n"


def told(sentence: str, before: str = "") -> list[str]:
    """What the rules on places and counts point at in a text."""
    text = f"{before}sections:\n  a:\n    heading: Start\n    text: '{sentence}'\nagreements: [We ask first, We tell all]\n"
    return [*words("missing-part", text), *words("wrong-count", text)]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Scan the QR code for the film.", "QR code"),
        ("The promises in green are new.", "promises in green"),
        ("Words printed in blue are ours.", "Words printed in blue"),
        ("Fill in the box below.", "Fill in the box below"),
        ("Sign on the dotted line.", "on the dotted line"),
        ("Use the tear-off slip.", "the tear-off slip"),
        ("Our number is on the back.", "is on the back"),
        ("Send the form at the back of this leaflet.", "the form at the back of this leaflet"),
        ("See the inside back cover.", "inside back cover"),
        ("The pie chart below says more.", "The pie chart below"),
        ("The cartoon shows how it feels.", "The cartoon shows"),
        ("Details are in the table that follows.", "the table that follows"),
        ("The five signatures below are old.", "The five signatures below"),
        ('More is in the section called "Money".', 'the section called "Money"'),
        ("As we say in chapter 3, it takes time.", "chapter 3"),
        ("Article 4 of this charter holds.", "Article 4"),
        ("Rates are in annex 1, in full.", "annex 1"),
        ("We meet three times a year, in May and October.", "three times a year"),
        ("We meet two times a week (Monday, Tuesday and Friday).", "two times a week"),
        ("The nine promises stand in any order.", "nine promises"),
    ],
)
def test_what_is_not_there_is_told(sentence: str, found: str) -> None:
    assert found in " ".join(told(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Scan the code on the door of your clinic.",
        "Words in green ink fade.",
        "A pat on the back helps.",
        "We use the box in the hall.",
        "The map shows the way, and hangs in the hall.",
        "Article 12 is of the convention.",
        "Rates are in annex 1 of the Code.",
        "We meet three times a year, in May, July and October.",
        "We meet two times a year, in spring and autumn.",
        "The two promises stand in any order.",
        "The nine promises that we broke are told.",
    ],
)
def test_what_is_there_or_elsewhere_is_left_alone(sentence: str) -> None:
    assert told(sentence) == []


def test_a_promise_is_looked_for_by_its_letter_and_number() -> None:
    assert told("We keep it, as promised in A2.", _TEAMS) == ["A2"]
    assert told("We keep it, as promised in A1.", _TEAMS) == []
    assert told("We print it on A4, and see form B9.", _TEAMS) == []


def test_a_level_is_looked_for_in_a_charter_of_levels() -> None:
    assert told("On level 3 you vote.", _LEVELS) == ["level 3"]
    assert told("On level 2 you vote.", _LEVELS) == []
    assert told("We pay for a level 3 course.", _LEVELS) == []
