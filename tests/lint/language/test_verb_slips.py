"""A verb in a form that cannot stand where it does."""

from __future__ import annotations

import pytest

from charterc.lint.language.verb_slips import verb_slips
from charterc.wording.tokens import tokens


def told(sentence: str) -> list[tuple[str, list[str]]]:
    row = tokens(sentence)
    return [(row[at].written, meant) for at, meant in verb_slips(row)]


@pytest.mark.parametrize(
    ("sentence", "wrong", "meant"),
    [
        ("We will listened to you", "listened", ["listen", "be listened"]),
        ("We will always wrote back", "wrote", ["write"]),
        ("Families can not chose", "chose", ["choose"]),
        ("We want to learned from you", "learned", ["learn", "be learned"]),
        ("We let you chose the day", "chose", ["choose"]),
        ("Families are always ask first", "ask", ["asked"]),
        ("You will be give a copy", "give", ["given"]),
        ("You will be support by a nurse", "support", ["supported"]),
        ("Parents have agree to this", "agree", ["agreed"]),
        ("The board will ensures that it is read", "ensures", ["ensure"]),
        ("Your ideas can helps us", "helps", ["help"]),
        ("We aim to gives notice", "gives", ["give"]),
        ("We are committed to improve the hall", "improve", ["improving"]),
        ("We look forward to hear it", "hear", ["hearing"]),
        ("We are dedicated to get it right", "get", ["getting"]),
        ("We are committed to refer you on", "refer", ["referring"]),
    ],
)
def test_a_form_that_cannot_stand_there(sentence: str, wrong: str, meant: list[str]) -> None:
    assert told(sentence) == [(wrong, meant)]


@pytest.mark.parametrize(
    "sentence",
    [
        "We will listen to you",
        "In May asked-for papers come",
        "In May invited guests came",
        "Of her own free will asked",
        "All who can asked for it",
        "We have support from parents",
        "We are committed to support for parents",
        "We are committed to improving the hall",
        "We ask to offers made by post",
        "The things that we are support you",
        "All that you need do is ask",
        "We are come-as-you-are people",
        "We have learn-and-share days",
        "What suits you is best",
        "Any questions you have ask us",
        "Wherever you are join us",
        "The service that suits you was chosen",
        "It is what you, who has time, can do",
    ],
)
def test_a_form_that_is_right(sentence: str) -> None:
    assert told(sentence) == []
