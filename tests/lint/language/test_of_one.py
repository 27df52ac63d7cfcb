"""Several of a thing behind a word that stands before one."""

from __future__ import annotations

import pytest

from charterc.lint.language.of_one import several_of_one
from charterc.wording.tokens import tokens


def told(sentence: str) -> list[tuple[str, list[str]]]:
    row = tokens(sentence)
    return [(row[at].written, meant) for at, meant in several_of_one(row)]


@pytest.mark.parametrize(
    ("sentence", "wrong", "meant"),
    [
        ("Ask for a doctors.", "doctors", "doctor"),
        ("Every patients will be seen", "patients", "patient"),
        ("We set a common goals", "goals", "goal"),
        ("It is another opportunities that you have", "opportunities", "opportunity"),
        ("An activities in the park", "activities", "activity"),
    ],
)
def test_several_where_one_is_meant(sentence: str, wrong: str, meant: str) -> None:
    assert told(sentence) == [(wrong, [meant])]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ask for a doctor, or for doctors.",
        "A levels in the college",
        "Clubs an schools.",
        "A parents evening, a sports day and a skills workshop",
        "We ask what a child needs.",
        "A dozen parents, every few weeks and another ten days",
        "A means of travel, a series of visits",
        "In a children's home, at a carers' group",
        "A services-led plan, an all-families day",
        "We speak of a Voices who sing",
    ],
)
def test_what_is_right_is_left_alone(sentence: str) -> None:
    assert told(sentence) == []
