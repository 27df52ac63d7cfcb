"""The second verb behind who does it."""

from __future__ import annotations

import pytest

from charterc.lint.language.second_verbs import second_verbs
from charterc.wording.tokens import tokens


def slips(text: str) -> list[tuple[str, list[str]]]:
    row = tokens(text)
    return [(row[index].written, meant) for index, meant in second_verbs(row)]


@pytest.mark.parametrize(
    ("text", "verb", "meant"),
    [
        ("Everyone is heard and have a say", "have", "has"),
        ("Every parent is invited and are told who will be there", "are", "is"),
        ("Each school was asked and were given a month", "were", "was"),
        ("Nobody waits alone and do without help", "do", "does"),
        ("Everybody knows the plan and understand what comes next", "understand", "understands"),
        ("Make sure that everyone is aware of the plan and know how to use it", "know", "knows"),
        ("Ensure each family is told and are asked again", "are", "is"),
        ("Check that every child was safe and were heard", "were", "was"),
        ("We meet. Anyone is welcome and have a seat", "have", "has"),
    ],
)
def test_a_second_verb_of_several_behind_one_is_a_slip(text: str, verb: str, meant: str) -> None:
    assert slips(text) == [(verb, [meant])]


@pytest.mark.parametrize(
    "text",
    [
        "Everyone is heard and has a say",
        "Everyone is free to come and have a say",  # it goes on from “to”
        "Everyone will come and have a say",
        "We check that everyone is well and have a list of names",  # what we do
        "They see that each child is safe and are glad",
        "Make sure everyone is heard and have a seat ready",  # what the reader is to do
        "Make sure everyone is heard and tell them what comes next",
        "Everyone is safe, and have we asked them?",
        "Everyone is kind and welcome",  # no verb
        "Everyone is open and trust comes next",
        "Families are heard and have a say",
        "All families were asked and were told",
        "Each of the families that come and have a say",
        "Everyone is glad when families come and have a say",  # whose verb it is
        "Everyone is who they are and do what they like",
        "EVERYONE IS HEARD AND HAVE A SAY",
    ],
)
def test_what_may_be_right_is_left_alone(text: str) -> None:
    assert slips(text) == []


@pytest.mark.parametrize(("count", "found"), [(12, 1), (13, 0)])
def test_the_first_verb_stands_near(count: int, found: int) -> None:
    assert len(slips(f"Everyone is {'very ' * count}and have a say")) == found
