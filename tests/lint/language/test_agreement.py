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
        ("We know that the child take part", "take", "takes"),
        ("The children's views is recorded", "is", "are"),
        ("Each child's plan are short", "are", "is"),
        ("The young children's needs is written down", "is", "are"),
        ("Our partners' views is recorded", "is", "are"),
        ("Our plans for the year is online", "is", "are"),
        ("Our commitment to these values are plain", "are", "is"),
        ("The letters on the website for parents is new", "is", "are"),
        ("A list of the people involved are kept", "are", "is"),
        ("Information about services are on the map", "are", "is"),
        ("Their feedback are read", "are", "is"),
        ("Families and professionals works together", "works", "work"),
        ("Both the school and the family agrees", "agrees", "agree"),
        ("The council and its partners has signed", "has", "have"),
        ("A parent or a carer have signed", "have", "has"),
        ("Several of the group has a plan", "has", "have"),
        ("The voices of young people shapes what we do", "shapes", "shape"),
        ("The feedback we receives is shared", "receives", "receive"),
        ("They tells us what works", "tells", "tell"),
        ("If you wants a copy, ask", "wants", "want"),
        ("If it happen again, tell us", "happen", "happens"),
        ("Everyone need to know", "need", "needs"),
        ("He or she have a say", "have", "has"),
        ("Those who takes part are thanked", "takes", "take"),
        ("Each sign it before it is published", "sign", "signs"),
        ("Our partners have read this charter, and each sign it", "sign", "signs"),
        ("There is many ways in", "is", "are"),
        ("There was three plans", "was", "were"),
        ("There are a need for taxis", "are", "is"),
        ("This meetings are short", "This", "these"),
        ("A parents is on each panel", "parents", "parent"),
        ("All partner agree to this", "partner", "partners"),
        ("These principle guides us", "principle", "principles"),
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
        "It is vital that the child take part",
        "It's clear that its aims are ours",
        "Let's see what plans are for",
        "That's what forms are for",
        "The views of the child and the parents are heard",
        "The plan for parents and carers is short",
        "Each parent and each child has a say",
        "No parent and no child is left out",
        "Our chair and lead is a parent",
        "The school and family has a plan",
        "A parent or the carers have signed",
        "Trust and honesty is what we ask",
        "Everyone need not come",
        "They and we have signed, and each have our own copy",
        "We read the charter, and each sign it",
        "At the end, each have a say",
        "Each sign is in Braille",
        "There is two weeks for it",
        "There are a number of ways",
        "There are a parent and a nurse on it",
        "This means that we listen",
        "This works well",
        "This needs time",
        "All day are families welcome",
        "A parents and carers group meets",
        "A parents' group meets",
        "15 promises is too many",
        "What we call “early plans” is new",
        "The people we speak to are kind",
        "Help for parents whose child is ill is free",
        "Two of them is enough",
        "The payments are made",
    ],
)
def test_a_verb_that_goes_with_who_does_it(sentence: str) -> None:
    assert told(sentence) == []


def test_words_far_in_front_of_a_verb_are_not_looked_at() -> None:
    long = "young disabled local other different new older"

    assert told(f"The {long} child have a say") == []
    assert told(f"The {long.removesuffix(' older')} child have a say") == [("have", ["has"])]
