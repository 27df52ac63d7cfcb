"""What is still to be written promises nothing: it cannot be lost, and the words in its place are new."""

from __future__ import annotations

import pytest

from charterc.versions.decide import decide
from tests.changes.changed import changes, difference, told

TODO = """\
title: Our charter
aim: "TODO: what it is for"
values:
  - name: "TODO: the first value"
    why: "TODO: why it matters"
    commitments: ["TODO: its first promise", "TODO: its second promise"]
    indicators: ["TODO: a sign"]
    outcomes: [first]
  - name: "TODO: the second value"
    commitments: ["TODO: the only promise of the second value"]
    outcomes: all
outcomes:
  first: "TODO: the first outcome"
measures:
  - what: "TODO: what you will do to check"
    how: ["TODO: one way of doing it"]
    owner: "TODO: who sees to it"
partners: ["TODO: the council"]
contacts:
  - text: "TODO: whom to ask"
glossary:
  terms: {SEND: "TODO: what it means"}
signatories:
  - role: "TODO: the office"
    organisation: TBC
"""


def written(*words: tuple[str, str]) -> str:
    """The charter with some of its placeholders filled in."""
    text = TODO
    for placeholder, now in words:
        assert text.count(placeholder) == 1
        text = text.replace(placeholder, now)
    return text


FIRST = written(
    ("TODO: the first value", "Be open"),
    ("TODO: why it matters", "Families plan around what we say."),
    ("TODO: its first promise", "We will reply within 5 working days"),
    ("TODO: its second promise", "We will say what we cannot do"),
)


def test_a_value_that_is_filled_in_is_new() -> None:
    (change,) = changes(TODO, FIRST)

    assert (str(change.kind), change.words, str(change.weight)) == ("value-added", "Be open", "strengthened")
    assert change.inside == ("We will reply within 5 working days", "We will say what we cannot do")


def test_a_promise_that_is_filled_in_is_new() -> None:
    before = written(("TODO: the first value", "Be open"))
    after = before.replace("TODO: its second promise", "We will say what we cannot do")

    (change,) = changes(before, after)

    assert (str(change.kind), change.owner, change.after) == (
        "commitment-added",
        "Be open",
        "We will say what we cannot do",
    )


def test_a_value_that_had_no_name_yet_gets_one_and_keeps_its_promises() -> None:
    before = written(("TODO: its first promise", "We will reply within 5 working days"))

    assert told(changes(before, before.replace("TODO: the first value", "Be open"))) == [
        ("value-renamed", "values.open", None, "Be open", "neutral")
    ]


@pytest.mark.parametrize(
    ("placeholder", "now", "kind"),
    [
        ("TODO: the first outcome", "I feel safe", "outcome-added"),
        ("TODO: what you will do to check", "We ask families every year", "measure-added"),
        ("TODO: what it is for", "Better lives", "text-changed"),
        ("TODO: the council", "The council", "text-changed"),
        ("TODO: whom to ask", "Ask the team", "contact-changed"),
        ("TODO: what it means", "special educational needs and disabilities", "text-changed"),
        ("TODO: the office", "Chair", "signatory-added"),
        ("TODO: a sign", "Letters come within a week", "value-added"),
    ],
)
def test_what_is_written_for_the_first_time_is_new(placeholder: str, now: str, kind: str) -> None:
    (change,) = changes(TODO, written((placeholder, now)))

    assert (str(change.kind), change.before) == (kind, None)


def test_words_that_only_lose_their_mark_are_new() -> None:
    found = changes(TODO, TODO.replace("TODO: ", ""))

    assert {change.before for change in found} == {None}
    assert {str(change.weight) for change in found} == {"strengthened", "neutral"}


@pytest.mark.parametrize(
    "after",
    [
        TODO.replace("TODO: the second value", "TODO: another value"),
        TODO[: TODO.index('  - name: "TODO: the second value')] + TODO[TODO.index("outcomes:\n  first") :],
        TODO.replace(', "TODO: its second promise"', ""),
    ],
)
def test_a_placeholder_that_goes_or_is_put_otherwise_changes_nothing(after: str) -> None:
    assert after != TODO
    assert difference(TODO, after).same


def test_a_part_of_placeholders_takes_nothing_away() -> None:
    (change,) = changes(TODO, TODO[: TODO.index("measures:")] + TODO[TODO.index("partners:") :])

    assert (str(change.kind), str(change.weight)) == ("part-removed", "neutral")


def test_a_promise_that_a_placeholder_replaces_is_gone() -> None:
    (change,) = changes(FIRST, FIRST.replace("We will say what we cannot do", "TODO: ask the forum"))

    assert (str(change.kind), str(change.weight)) == ("commitment-removed", "weakened")


@pytest.mark.parametrize("after", [FIRST, TODO.replace("TODO: ", "")])
def test_filling_in_makes_no_large_version(after: str) -> None:
    assert not decide(difference(TODO, after)).large
