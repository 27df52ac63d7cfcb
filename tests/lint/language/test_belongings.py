"""What belongs to somebody without an apostrophe that says so, and apostrophes where nothing belongs."""

from __future__ import annotations

import pytest

from charterc.lint.language.belongings import missing, too_many
from charterc.wording.tokens import tokens


@pytest.mark.parametrize(
    ("sentence", "wrong", "meant"),
    [
        ("The councils website", "councils", ["council's", "councils'"]),
        ("This charters aims", "charters", ["charter's"]),
        ("The councils plan is short", "councils", ["council's", "councils'"]),
        ("A social workers visit", "workers", ["worker's"]),
        ("The head teachers office", "teachers", ["teachers'"]),
        ("Parents expenses are paid", "Parents", ["parents'"]),
        ("Pupils work is on show", "Pupils", ["pupils'"]),
        ("We value families time", "families", ["families'"]),
    ],
)
def test_an_apostrophe_is_missing(sentence: str, wrong: str, meant: list[str]) -> None:
    row = tokens(sentence)

    found = [(row[at].written, said) for at, said in missing(row)]

    assert found == [(wrong, meant)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The councils plan their budgets",
        "The schools forum meets",
        "A carers group meets",
        "Parents evening is in May",
        "Parents plan their year",
        "We give parents information",
        "Head teachers office hours",
        "The schools-based team",
        "Families need rest",
        "Some of our pupils travel far",
        "Most of the parents work shifts",
        "The schools children go to",
    ],
)
def test_no_apostrophe_is_missing(sentence: str) -> None:
    assert list(missing(tokens(sentence))) == []


@pytest.mark.parametrize(
    ("sentence", "meant"),
    [
        ("We hold meeting's in the library", "meetings"),
        ("Grandparent's come too", "grandparents"),
        ("Teaching assistant's explain it in class", "assistants"),
        ("Mum's, dad's and carers are welcome", "mums"),
        ("The leader's of both schools", "leaders"),
        ("The board's will meet in June", "boards"),
        ("A group for dad's.", "dads"),
        ("We run activity's and clubs", "activities"),
    ],
)
def test_an_apostrophe_too_many(sentence: str, meant: str) -> None:
    assert [said for _, said in too_many(tokens(sentence))][:1] == [meant]


@pytest.mark.parametrize(
    "sentence",
    [
        "The meeting's in the library",
        "Meeting's in the library",
        "A parent's help in class",
        "Mum's help in class",
        "Today's meeting's for parents",
        "The board's will to act",
        "We met at the doctor's.",
        "The GP's are short",
        "Mum's, dad's and carers' views",
    ],
)
def test_an_apostrophe_in_its_place(sentence: str) -> None:
    assert list(too_many(tokens(sentence))) == []


def test_an_acronym_behind_a_body_is_not_what_it_does() -> None:
    assert list(too_many(tokens("We wrote the Council's SEND page"))) == []
    assert [meant for _, meant in too_many(tokens("We know our council's send letters"))] == ["councils"]
