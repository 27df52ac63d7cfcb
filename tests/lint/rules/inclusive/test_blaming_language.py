"""Words that put the fault with families or children."""

from __future__ import annotations

import pytest

from tests.lint.linting import said


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("the hardest to reach, and Hard-to-Reach groups", ["the hardest to reach", "Hard-to-Reach"]),
        ("families we find difficult to reach", ["difficult to reach"]),
        ("parents who don’t engage, carers who won't engage", ["don’t engage", "won't engage"]),
        ("a family that chose not to engage", ["chose not to engage"]),
        ("Non-engagement by parents, and disengaged fathers", ["Non-engagement", "disengaged"]),
        ("the lack of engagement from carers", ["lack of engagement from carers"]),
        ("hostile fathers, troubled families", ["hostile fathers", "troubled families"]),
        ("vexatious complainants and poor parenting", ["vexatious complainants", "poor parenting"]),
        ("naughty boys, defiant pupils", ["naughty boys", "defiant pupils"]),
        ("attention seeking, badly-behaved", ["attention seeking", "badly-behaved"]),
        ("children who abscond; school refusers", ["abscond", "school refusers"]),
        ("The pupil is non-compliant", ["non-compliant"]),
        ("Lazy pupils and unsupportive parents", ["Lazy pupils", "unsupportive parents"]),
        ("Parents in denial; pupils who lack motivation", ["in denial", "lack motivation"]),
        ("They are a burden on the class", ["a burden on the class"]),
        ("Paperwork is a burden on us, and services refuse to cooperate", []),
        ("mothers who failed to attend", ["failed to attend"]),
        ("the child did not attend", ["child did not attend"]),
        ("children who kick off", ["kick off"]),
        ("the pupils' poor behaviour", ["poor behaviour"]),
        # what is right
        ("The council failed to engage, and staff did not engage either", []),
        ("we say where services failed to attend", []),
        ("a button that is hard to reach, and a shelf hard to reach for", []),
        ("our failure to engage, and poor engagement by services", []),
        ("challenging families to dream, and the Troubled Families programme", []),
        ("we kick off the meeting at ten, and children act out a story", []),
        ("anybody may act out of character", []),
        ("notes for parents who did not attend", []),
        ("difficult conversations and challenging times", []),
        ("children with behaviour that challenges", []),
    ],
)
def test_blame(sentence: str, found: list[str]) -> None:
    assert said("blaming-language", sentence) == found
