"""The notation of word lists: what an entry finds, and how its advice is inflected."""

from __future__ import annotations

import pytest

from charterc.wording.entries import Entry
from charterc.wording.tokens import tokens


def found(written: str, prose: str) -> list[str]:
    """What an entry finds in prose, from whichever token on."""
    row = tokens(prose)
    ways = [(at, way.end) for at in range(len(row)) for way in Entry(written).ways(row, at)]
    return [prose[row[start].start : row[end - 1].end] for start, end in ways]


def advised(written: str, prose: str, *advice: str) -> list[str]:
    row, entry = tokens(prose), Entry(written, advice)
    return [said for at in range(len(row)) for way in entry.ways(row, at) for said in entry.advised(way)]


@pytest.mark.parametrize(
    ("written", "prose", "stretches"),
    [
        ("hard to reach", "Hard to reach, hard-to-reach, hard, to reach", ["Hard to reach", "hard-to-reach"]),
        ("use|uses", "it uses what we use; reuse", ["uses", "use"]),
        ("did_not|didn't reply", "did not reply, didn’t reply, did reply", ["did not reply", "didn’t reply"]),
        ("our [very] best", "our best, our very best", ["our best", "our very best"]),
        ("[very] best", "the best", ["best"]),
        ("{children} first", "young people first", ["young people first"]),
        ("{people}", "children and young people", ["children", "children and young people", "young people", "people"]),
        ("SEND {family}", "SEND parents, we send parents", ["SEND parents"]),
        ("CCG|CCGs", "the CCG's plan, CCGs", ["CCG", "CCGs"]),
        ("he/she", "he / she", ["he / she"]),
        ("share <there> views", "share there views", ["share there views"]),
    ],
)
def test_what_an_entry_finds(written: str, prose: str, stretches: list[str]) -> None:
    assert found(written, prose) == stretches


def test_an_entry_that_is_cut_off_is_not_found() -> None:
    assert found("hard to reach", "they are hard to") == []


@pytest.mark.parametrize(
    ("written", "prose", "advice", "said"),
    [
        ("suffer|suffers from {condition}", "he suffers from Autism", "have|has {condition}", "has autism"),
        ("find out|find_out", "find find out", "learn_at_last|learn", "learn"),
        ("share|of <there|their're> views|plan", "a share of there plan", "their|theirs", "their"),
        ("is|are deaf and|or blind", "they are deaf or blind", "is|are deaf", "are deaf"),
    ],
)
def test_advice_takes_the_form_that_was_found(written: str, prose: str, advice: str, said: str) -> None:
    assert said in advised(written, prose, advice)


def test_each_alternative_takes_its_own_form() -> None:
    assert advised("procure|procures", "he procures", "get|gets", "buy|buys") == ["gets", "buys"]


def test_an_entry_may_stand_where_each_of_its_places_has_a_word() -> None:
    entry = Entry("our [very] best|utmost")

    assert entry.may_stand_among({"our", "utmost"})
    assert not entry.may_stand_among({"our", "very"})


def test_of_a_marked_slip_the_words_around_it_are_no_part() -> None:
    row = tokens("We share there views")
    (way,) = Entry("share <there> views").ways(row, 1)

    assert way.slip is not None
    assert [row[at].written for at in way.slip] == ["there"]


def test_a_kind_of_word_stands_for_every_word_of_it() -> None:
    assert found("you {plural}", "you letters, you letter") == ["you letters"]
    assert Entry("you {plural}").may_stand_among({"you"})


def test_a_full_stop_stands_for_the_end_of_a_paragraph_and_of_a_text() -> None:
    assert found("the <from> .", "the from. Then") == ["the from."]
    assert found("the <from> .", "the from\n\nThen") == ["the from\n\n"]
    assert found("the <from> .", "the from Fife") == []


@pytest.mark.parametrize(
    ("written", "prose", "stretches"),
    [
        ("it's'", "it's' own", ["it's'"]),
        ("it's'", "it's 'good'", []),
        ("parents' views", "parents' views", ["parents' views"]),
        ("e-mail", "e-mail, e mail", ["e-mail", "e mail"]),
    ],
)
def test_signs_stand_as_close_as_in_the_entry(written: str, prose: str, stretches: list[str]) -> None:
    assert found(written, prose) == stretches


@pytest.mark.parametrize(
    ("written", "at", "starts", "anchors"),
    [
        ("share <there> views", 5, [4], ["there"]),
        ("in the|a_very [big] <hole> family", 5, [1, 2, 3], ["hole"]),
        ("hard to reach", 5, [5], ["hard"]),
        ("[very] best", 5, [5], ["very", "best"]),
        ("<there|they're> own", 5, [5], ["there", "they"]),
    ],
)
def test_an_entry_is_looked_for_by_its_slip(written: str, at: int, starts: list[int], anchors: list[str]) -> None:
    entry = Entry(written)

    assert (list(entry.starts(at)), list(entry.anchor_tokens)) == (starts, anchors)
