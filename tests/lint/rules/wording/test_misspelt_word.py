"""A word is spelt wrong."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems, said, words

RULE = "misspelt-word"


@pytest.mark.parametrize(
    ("sentence", "meant"),
    [
        ("We will work togehter", "together"),  # a slip that many people make
        ("We will lisen", "listen"),  # a letter is missing
        ("We will lissten", "listen"),  # one too many
        ("We will lusten", "listen"),  # another one
        ("We will ilsten", "listen"),  # two in the wrong order
        ("We will listento you", "listen to"),  # two words run together
        ("We will meet at ofthe school", "of the"),
        ("Togehter we plan", "Together"),
        ("We put you at the center", "centre"),
        ("We praise good behavior", "behaviour"),
    ],
)
def test_slips_are_found_with_what_was_meant(sentence: str, meant: str) -> None:
    (problem,) = problems(RULE, f"agreements:\n  - {sentence}\n")

    assert f"“{meant}”" in problem.hint


@pytest.mark.parametrize(
    "charter",
    [
        "agreements: [We will organise and recognize it]",
        "agreements: [We cook bara brith together]",  # words next to each other that are not English
        "agreements: [We meet in Llanfyllin with Owain]",
        "agreements: [The TEH team answers]",
        "agreements: ['You told us: “we work togehter”']",
        "agreements: [We answer at togehter@example.org or www.togehter.example]",
        "agreements: [Use upskilling and webinars for everyone]",
        "agreements: ['Say it with #weallisten']",
        "agreements: ['We meet at the cafe and the summer fete, and send toolkits']",
        "agreements: [Funders and the funder agree]",
        "agreements: [Each note that was actioned attaches to Annexe A]",
        "agreements: [See Adn House and Evry Road]",
        "agreements: [Ask at the Lisen]\nglossary: {terms: {Lisen: A bus for families.}}",
        "area: Togehter\nagreements: [We will help togehter families]",
        "partners:\n  - name: Togehter Trust\nagreements: [We ask togehter first]",
        "language: cy\nagreements: [Fod yn togehter]",
    ],
)
def test_names_quotations_and_other_languages_are_left_alone(charter: str) -> None:
    assert words(RULE, charter) == []


def test_words_of_the_settings_are_left_alone() -> None:
    charter = "agreements: [We lisen togehter]\n"

    assert words(RULE, charter, words=frozenset({"Togehter"})) == ["lisen"]


def test_one_word_is_one_finding_with_all_its_places() -> None:
    (problem,) = problems(RULE, "agreements:\n  - We lisen\n  - You lisen\n")

    assert [related.span.line for related in problem.related] == [4]


def test_a_word_of_the_charter_is_meant_before_others() -> None:
    (problem,) = problems(RULE, "agreements:\n  - We act on views\n  - We acton plans\n  - We play an actor\n")

    assert "“act on”" in problem.hint


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("We learn from the Center for Kind Practice", []),
        ("We learn from the Center of Wye", []),
        ("We learn from the Harbor for Kind Practice", []),
        ("Center for Kind Practice rules hold", []),
        ("We meet at the Center every day", ["Center"]),
        ("We meet at the center for Families", ["center"]),
        ("Center for all ages", ["Center"]),
        ("We ask the Comittee for Families", ["Comittee"]),
        ("Widgit is spelt so, and Widgit signs are on our doors", ["Widgit"]),
        ("Our doors have Widgit signs", []),
        ("Our doors have widgit signs", ["widgit"]),
        ("We lend you a biro, teach oracy and visit bargees", []),
        ("Croeso i bawb. You are all welcome", []),
        ("All come i bawb. You are all welcome", ["bawb"]),
    ],
)
def test_names_of_bodies_and_greetings_in_other_languages(sentence: str, found: list[str]) -> None:
    assert said(RULE, sentence) == found
