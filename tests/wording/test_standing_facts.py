"""The list of standing facts: by which words a sentence speaks of one, and what tells two apart."""

from __future__ import annotations

import pytest

from charterc.wording.standing_facts import (
    apart,
    bodies,
    channels,
    concerned,
    facts_with,
    is_no_rule,
    row_of,
    without,
)


def spoken_of(text: str) -> set[str]:
    return {fact.name for fact in facts_with({"within", "every"}) if fact.words_in(row_of(text)) is not None}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Whoever writes to us hears back", {"answering messages"}),
        ("We reply to e-mails", {"answering messages"}),
        ("We acknowledge an e-mail", {"acknowledging messages"}),
        ("Bulletins appear", {"newsletter"}),
        ("The newsletter has a page for children", set()),  # a word of “unless”
        ("The letter is blue", set()),  # one group of two
        ("Newsletters", set()),
    ],
)
def test_the_facts_of_which_a_sentence_speaks(text: str, names: set[str]) -> None:
    assert spoken_of(text) == names


def test_facts_are_chosen_by_the_kinds_of_their_figures() -> None:
    assert {fact.name for fact in facts_with({"£ mile"})} == {"mileage"}
    assert facts_with(set()) == []


def test_words_are_taken_out_whole() -> None:
    assert without(row_of("urgent letters are answered"), [" letters ", " answer"]) == " urgent . are . "


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("the steering group meets", {("group", frozenset({"steering"}))}),
        ("the forum", {("forum", frozenset())}),
        ("every forum", {("forum", frozenset({"each"}))}),
        ("the panel that chooses staff", {("panel", frozenset({"chooses", "staff"}))}),
        ("the panel that chooses staff there", {("panel", frozenset({"chooses", "staff"}))}),  # and two behind it
        ("the forum's steering group", {("group", frozenset({"forum's", "steering"}))}),
        ("Upper Vale Parent Carer Forum", {("forum", frozenset({"vale", "parent", "carer"}))}),  # three words at most
        ("group and panel", {("group", frozenset()), ("panel", frozenset())}),
        ("interview panels", {("panel", frozenset({"interview"}))}),
        ("groups", {("group", frozenset({"each"}))}),
        ("grouped", set()),
    ],
)
def test_the_bodies_that_are_named(text: str, named: set[tuple[str, frozenset[str]]]) -> None:
    assert bodies(row_of(text)) == named


def test_what_tells_two_facts_apart() -> None:
    assert apart(row_of("urgent drafts")) == {"urgent", "draft"}
    assert concerned(row_of("parents and governors")) == {"families", "governors"}
    assert channels(row_of("letters")) == {"letter"}
    assert channels(row_of("whoever writes")) == {"letter", "e-mail"}


@pytest.mark.parametrize(
    ("text", "is_prose", "expected"),
    [
        ("letters took six weeks", False, True),
        ("letters were answered in six weeks", True, True),
        ("within six weeks after they were referred", False, False),
        ("letters are answered", True, False),
    ],
)
def test_what_tells_how_things_were(text: str, *, is_prose: bool, expected: bool) -> None:
    assert is_no_rule(row_of(text), is_prose=is_prose) is expected
