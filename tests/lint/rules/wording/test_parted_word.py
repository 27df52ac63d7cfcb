"""A word is written as two."""

from __future__ import annotations

import pytest

from charterc.problem import Severity
from charterc.wording.english import is_english
from charterc.wording.word_lists import WordList
from tests.lint.linting import problems, promised, slips

_EVERYWHERE = dict.fromkeys(("", "no-name", "before-a-noun", "between-a-and-noun"), bool)


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("We look after your well being", [("well being", "wellbeing")]),
        ("Well being comes first", [("Well being", "Wellbeing")]),
        ("We believe in co production", [("co production", "co-production")]),
        ("A multi agency team meets", [("multi agency", "multi-agency")]),
        ("We meet with out a break", [("with out", "without")]),
        ("Two five year olds play", [("five year olds", "five-year-olds")]),
        ("You can sign-up online", [("sign-up", "sign up")]),
        ("We keep an up to date list", [("up to date", "up-to-date")]),
        ("We ask that every one has a say", [("every one", "everyone")]),
        ("We give one to one help", [("one to one", "one-to-one")]),
        ("We hold a follow up call", [("follow up", "follow-up")]),
        # what is right
        ("We look after your wellbeing and believe in co-production", []),
        ("Your well-being matters", []),
        ("You can sign up with the sign-up form", []),
        ("The list is up to date, and we meet one to one", []),
        ("We follow up calls", []),
        ("We say “well being” aloud", []),
        ("We thank the Hope Well Being Trust", []),
        ("Parents meet with out of area schools", []),
    ],
)
def test_compounds_that_came_apart(sentence: str, found: list[tuple[str, str]]) -> None:
    assert slips("parted-word", sentence) == found


def test_a_compound_may_come_apart_at_the_end_of_a_line() -> None:
    text = "agreements:\n  - text: |\n      We look after your well\n      being.\n"

    assert problems("parted-word", text)[0].hint.startswith("Write “wellbeing”.")


def test_what_only_needs_a_hyphen_before_a_noun_is_a_note() -> None:
    weights = [
        problem.severity
        for sentence in ("We use person centred plans", "We value co production")
        for problem in problems("parted-word", promised(sentence))
    ]

    assert weights == [Severity.INFO, Severity.WARNING]


def test_words_of_the_project_are_left_alone() -> None:
    assert problems("parted-word", promised("We co produce it"), words=frozenset({"co produce"})) == []


def test_each_joined_word_is_english() -> None:
    joined = [
        entry for entry, group in WordList("compounds", _EVERYWHERE).entries if group and group.advice == ("joined",)
    ]
    parts = [entry.written.split(" ") for entry in joined if entry.written.count(" ") == 1 and "<" not in entry.written]
    words = [first + second for one, other in parts for first in one.split("|") for second in other.split("|")]

    assert [word for word in words if not is_english(word)] == []


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The coun cil pays for it", [("coun cil", "council")]),
        ("Every fam ily has a key", [("fam ily", "family")]),
        # both are words, or they make none together
        ("We sup port you", []),
        ("We pay per cent by cent", []),
        ("Ask Coun Cil for it", []),
        ("We say “coun cil” in jest", []),
    ],
)
def test_two_pieces_of_a_word(sentence: str, found: list[tuple[str, str]]) -> None:
    assert slips("parted-word", sentence) == found
