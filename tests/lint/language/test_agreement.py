"""A verb that does not go with who does it."""

from __future__ import annotations

import pytest

from charterc.lint.language.agreement import disagreements
from charterc.wording.tokens import tokens


def told(sentence: str) -> list[tuple[str, list[str]]]:
    row = tokens(sentence)
    return [(row[at].written, meant) for at, meant in disagreements(row)]


@pytest.mark.parametrize(
    ("sentence", "wrong", "meant"),
    [
        ("I were told", "were", "was"),
        ("They was told", "was", "were"),
        ("Ask us when we has time", "has", "have"),
        ("All our families has a say", "has", "have"),
        ("Everyone have a say", "have", "has"),
        ("Each child have a plan", "have", "has"),
        ("Every family always have a choice", "have", "has"),
        ("Every team have a leader", "have", "has"),
        ("Parents was told", "was", "were"),
        ("The children is asked", "is", "are"),
        ("Our teams works with nurseries", "works", "work"),
        ("Young people has told us", "has", "have"),
        ("Each of these services are listed", "are", "is"),
        ("One of our promise is to be on time", "promise", "promises"),
        ("Many family told us", "family", "families"),
        ("These meeting are short", "meeting", "meetings"),
        ("The views of families is written down", "is", "are"),
        ("A list of services are on our website", "are", "is"),
        ("The needs of them is written down", "is", "are"),
        ("Most of the schools has a nurse", "has", "have"),
        ("If a parent are late, we wait", "are", "is"),
        ("We know that children is tired by then", "is", "are"),
        ("A parent carer sit on every panel", "sit", "sits"),
        ("Families who has a plan may come", "has", "have"),
        ("Parents wants to be heard", "wants", "want"),
        ("Parents needs to be heard", "needs", "need"),
        ("Each child get a copy", "get", "gets"),
        ("A parent go first", "go", "goes"),
        ("We listen, but parents was not told", "was", "were"),
        ("And parents was told", "was", "were"),
    ],
)
def test_a_verb_that_does_not_go_with_who_does_it(sentence: str, wrong: str, meant: str) -> None:
    assert told(sentence) == [(wrong, [meant])]


@pytest.mark.parametrize(
    "sentence",
    [
        "If I were on the board, I would listen",
        "If a child were to be excluded, we would meet",
        "One of the families has a say",
        "One of the families who has a plan spoke",
        "We help everyone have a say",
        "We help each child have a say",
        "We ask that each parent sign the form",
        "Trust between schools and families is key",
        "Travel before and after meetings is paid",
        "Listening to parents is how we learn",
        "The number of families who have waited is falling",
        "A number of families are waiting",
        "Two weeks is too long",
        "The team are proud",
        "The family have moved",
        "Some of the work is done by parents",
        "None of the schools is closed",
        "Parents First is a charity",
        "PALS helps you",
        "Our Short Breaks is on the map",
        "The plan that parents have is short",
        "What parents have is time",
        "Each parent and carer have a copy",
        "Many family members came",
        "One of our team is a parent",
        "Parents' meetings are short",
        "The children's plan has a page for them",
        "Carers assess risks at home",
        "Parents needs are written down",
        "The parents visits to the school were short",
        "A parent put it well",
        "Pre-school families has-beens",
        "It is vital that the child be there",
    ],
)
def test_a_verb_that_goes_with_who_does_it(sentence: str) -> None:
    assert told(sentence) == []


def test_words_far_in_front_of_a_verb_are_not_looked_at() -> None:
    long = "young disabled local other different new older"

    assert told(f"The {long} child have a say") == []
    assert told(f"The {long.removesuffix(' older')} child have a say") == [("have", ["has"])]
