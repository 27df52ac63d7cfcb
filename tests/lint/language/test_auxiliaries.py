"""Whether what a thing or somebody is or does has to follow the last word."""

from __future__ import annotations

import pytest

from charterc.lint.language.auxiliaries import lacks_its_deed


@pytest.mark.parametrize(
    ("sentence", "lacks"),
    [
        ("the meeting is", False),
        ("the next meeting is", True),
        ("say how the new plan is", False),
        # “how” stands near enough to ask what comes, and too far away
        ("say how the new plan for our own team meeting is", False),
        ("say how the new plan for our own town team meeting is", True),
        # what stands in front of a comma may be what will be
        ("on the day , each new plan will be", False),
        ("on the day , each of our plans will be", True),
    ],
)
def test_a_sentence_that_ends_with_is_or_will(sentence: str, *, lacks: bool) -> None:
    assert lacks_its_deed(sentence.split()) is lacks
