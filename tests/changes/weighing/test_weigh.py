"""What rewordings weigh, against what people said of some five hundred (`rewordings.yaml`)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from charterc.changes.change import Weight
from charterc.changes.weighing.weigh import weigh, weigh_text

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
        ("From the outset, we will ask you and act", "From the outset, we will try to ask you and act", "weakened"),
        ("We will tell you and act at once", "We will tell you and try to act at once", "weakened"),
        ("We will talk with each other and with services", "We will talk with each", "weakened"),
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


@pytest.mark.parametrize(
    "after",
    [
        "We will never seek views from parents",
        "We will stop seeking views from parents",
        "We will avoid seeking views from parents",
        "We will fail to seek views from parents",
        "We refuse to seek views from parents",
        "We will no longer seek views from parents",
        "We will neither seek nor record views from parents",
        "We will seek no views from parents",
        "We won’t seek views from parents",
    ],
)
def test_a_promise_turned_round_is_weakened_by_a_negation(after: str) -> None:
    verdict = weigh("We will seek views from parents", after)

    assert verdict.weight is Weight.WEAKENED
    assert "negation" in {reason.rule for reason in verdict.reasons}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We will answer letters", "We will never fail to answer letters"),
        ("We will answer letters", "We will answer letters no later than Friday"),
        ("We will answer letters", "We will answer letters and never ignore them"),
        ("We will use plain words", "We will use plain words and stop using jargon"),
        ("We will use plain words", "We will use plain words, not jargon"),
        ("We will listen and act", "We will stop, listen and act"),
        ("We will not share your views", "We will never share your views"),
        ("We will rarely be late", "We will never be late"),
        ("We will avoid jargon", "We will never use jargon"),
    ],
)
def test_a_not_that_turns_nothing_round_is_no_negation(before: str, after: str) -> None:
    verdict = weigh(before, after)

    assert verdict.weight is not Weight.WEAKENED
    assert "negation" not in {reason.rule for reason in verdict.reasons}


@pytest.mark.parametrize("hedge", ["mostly", "partly", "perhaps", "hardly", "eventually", "reluctantly", "somewhat"])
def test_a_hedge_before_the_verb_weakens(hedge: str) -> None:
    assert weigh("We will listen to families", f"We will {hedge} listen to families").weight is Weight.WEAKENED


@pytest.mark.parametrize(
    "hedge",
    [
        "in theory",
        "in part",
        "once",
        "(optional)",
        "up to a point",
        "during office hours",
        "until further notice",
        "as a last resort",
        "where practicable",
        "wherever possible",
        "for the most part",
        "in some areas",
        "unless funds are short",
    ],
)
def test_a_hedge_at_the_end_weakens(hedge: str) -> None:
    assert weigh("We will listen to families", f"We will listen to families {hedge}").weight is Weight.WEAKENED


@pytest.mark.parametrize("scope", ["selected", "certain", "some", "key"])
def test_a_word_of_scope_weakens(scope: str) -> None:
    assert weigh("We will ask relevant parties", f"We will ask {scope} relevant parties").weight is Weight.WEAKENED


@pytest.mark.parametrize("how", ["partly", "fairly", "mostly", "reasonably"])
def test_a_degree_behind_an_and_weakens_what_follows(how: str) -> None:
    assert weigh("Be open and transparent", f"Be open and {how} transparent").weight is Weight.WEAKENED


@pytest.mark.parametrize(
    "after",
    [
        "We would seek views",
        "We have sought views",
        "We sought views",
        "We were seeking views",
        "We tend to seek views",
    ],
)
def test_what_would_be_or_was_done_is_weaker_than_what_will_be(after: str) -> None:
    assert weigh("We will seek views", after).weight is Weight.WEAKENED


def test_a_verb_that_both_wordings_have_is_no_past() -> None:
    assert weigh("We will allow the time that we need", "Allow the time that we need").weight is Weight.WORDING


@pytest.mark.parametrize("word", ["dutifully", "theatrically"])
def test_an_adverb_that_nobody_knows_is_not_more(word: str) -> None:
    assert weigh("We will listen to families", f"We will {word} listen to families").weight is Weight.UNSURE


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We will give you information", "We will give you clear information"),
        ("We will listen to parents", "We will listen to parents, siblings and young people"),
        ("We will answer letters", "We will answer letters in writing"),
        ("We will answer letters", "We will answer letters promptly"),
    ],
)
def test_more_is_still_more(before: str, after: str) -> None:
    assert weigh(before, after).weight is Weight.STRENGTHENED


@pytest.mark.parametrize(
    ("before", "after", "weight"),
    [
        ("We will answer. We will listen.", "We will answer. We may listen. We will smile.", "unsure"),
        ("We will answer. We will listen.", "We will answer. We may listen.", "weakened"),
        ("We will answer. We will listen.", "We will answer.", "weakened"),
        ("We will answer.", "We will answer. We will listen to you.", "strengthened"),
        ("We will answer.", "We will answer. This depends on funding.", "weakened"),
        ("We will listen and act on your views.", "We will listen. We will act on your views.", "wording"),
    ],
)
def test_several_sentences_are_weighed_one_by_one(before: str, after: str, weight: str) -> None:
    assert weigh(before, after).weight == weight


def test_a_text_that_gets_a_sentence_more_is_still_weighed_by_the_others() -> None:
    before = "This is our charter. It tells how we will all work together:"
    after = "We took this on. This is our charter. It tells how we will work together:"

    assert weigh_text(before, after, "text", "en").weight is Weight.WEAKENED
    assert weigh_text(before, f"We took this on. {before}", "text", "en").weight is Weight.NEUTRAL


def test_a_reason_shows_the_words_as_they_are_written() -> None:
    (reason,) = weigh("We’ll ring you within five days.", "We’ll ring you within two weeks.").reasons

    assert "“within five days”" in reason.words or "five days" in reason.words
    assert "two weeks" in reason.words
