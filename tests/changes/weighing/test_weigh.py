"""What rewordings weigh, against what people said of some five hundred (`rewordings.yaml`)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from charterc.changes.change import Weight
from charterc.changes.weighing.weigh import weigh

CORPUS: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "rewordings.yaml").read_text(encoding="utf-8"))
RIGHT = 0.85
OPPOSED = 0.04
TURNED = {Weight.WEAKENED, Weight.STRENGTHENED}


def test_most_rewordings_weigh_what_people_say() -> None:
    right = sum(weigh(pair["before"], pair["after"]).weight == pair["weight"] for pair in CORPUS)

    assert right / len(CORPUS) >= RIGHT


def test_more_is_hardly_ever_taken_for_less() -> None:
    found = [(weigh(pair["before"], pair["after"]).weight, Weight(pair["weight"])) for pair in CORPUS]
    opposed = [pair for pair in found if set(pair) == TURNED]

    assert len(opposed) / len(CORPUS) <= OPPOSED


def test_a_change_read_backwards_weighs_the_opposite() -> None:
    for pair in CORPUS:
        there, back = weigh(pair["before"], pair["after"]), weigh(pair["after"], pair["before"])
        if all(reason.rule != "negation" for reason in there.reasons):  # a promise turned round is lost either way
            assert there.weight == back.weight.turned, pair


@pytest.mark.parametrize(
    ("before", "after", "weight"),
    [
        ("We will answer", "We may answer", "weakened"),
        ("We will answer", "We aim to answer", "weakened"),
        ("We will answer", "We will answer where possible", "weakened"),
        ("We will answer within 5 days", "We will answer within 10 days", "weakened"),
        ("We will answer all letters", "We will answer letters", "weakened"),
        ("The council and the NHS will answer", "The NHS will answer", "weakened"),
        ("We'll answer", "We will answer.", "wording"),
        ("We will meet in the library", "We will meet in the hall", "neutral"),
        ("We may answer within 5 days", "We will answer within 10 days", "unsure"),
    ],
)
def test_plain_cases(before: str, after: str, weight: str) -> None:
    assert weigh(before, after).weight == weight


def test_a_reason_shows_the_words_as_they_are_written() -> None:
    (reason,) = weigh("We’ll ring you within five days.", "We’ll ring you within two weeks.").reasons

    assert "“within five days”" in reason.words or "five days" in reason.words
    assert "two weeks" in reason.words
