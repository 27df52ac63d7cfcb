"""A change is told in a sentence that names what is known of it."""

from __future__ import annotations

from typing import Any

import pytest

from charterc.changes.change import Change, Kind, Weight
from charterc.changes.sentence import sentence


def said(
    kind: Kind, where: str = "values.listen", before: str | None = "a", after: str | None = "b", **more: Any
) -> str:
    return sentence(Change(kind, where, before, after, Weight.NEUTRAL, **more))


@pytest.mark.parametrize("kind", list(Kind))
def test_something_can_be_said_of_every_kind_whatever_is_known(kind: Kind) -> None:
    for before, after in (("a", "b"), (None, "b"), ("a", None), (None, None)):
        words = said(kind, before=before, after=after)

        assert words[0].isupper() or words[0] == "“"
        assert "{" not in words


def test_what_came_with_a_value_is_counted() -> None:
    words = said(Kind.VALUE_ADDED, before=None, after="Listen", words="Listen", inside=("One.", "Two."))

    assert words == "The value “Listen” is new, and with it 2 promises."


def test_a_principle_is_called_one() -> None:
    assert said(Kind.VALUE_REMOVED, "principles.1", words="Listen") == "The principle “Listen” is gone."


@pytest.mark.parametrize(
    ("what", "told"),
    [
        ("source.document", "The document its words are from changed."),
        ("picture.lost", "What the lost picture showed changed."),
        ("labels.why", "A label changed."),
        ("goals-stem", "The words above what it aims at changed."),
    ],
)
def test_no_key_of_the_file_is_told_to_families(what: str, told: str) -> None:
    assert said(Kind.TEXT_CHANGED, "definition", what=what) == told


def test_a_promise_is_told_with_the_value_that_it_came_from() -> None:
    words = said(Kind.COMMITMENT_MOVED, owner="Be honest", former_owner="Listen")

    assert words == "A promise moved from “Listen” to “Be honest”."


def test_a_promise_that_moved_within_its_list_is_told_with_its_numbers() -> None:
    words = said(
        Kind.COMMITMENT_MOVED, before="values.listen.2", after="values.listen.1", owner="Listen", former_owner="Listen"
    )

    assert words == "A promise under “Listen” moved from place 2 to place 1."


def test_a_field_is_told_as_people_call_it() -> None:
    assert (
        said(Kind.TEXT_CHANGED, "vision.heading", what="heading", owner="Vision") == "Of “Vision”, the heading changed."
    )
    assert said(Kind.TEXT_CHANGED, "title", what="title") == "The title changed."
    assert said(Kind.TEXT_CHANGED, "x", what="other-thing") == "“other-thing” changed."


def test_what_was_not_there_before_is_new() -> None:
    words = said(Kind.DATE_CHANGED, "next-review", before=None, after="2027-01-31", what="next-review")

    assert words == "The day of the next review is now told, 2027-01-31."


def test_long_words_are_quoted_by_their_beginning() -> None:
    words = said(Kind.OUTCOME_ADDED, "outcomes.safe", before=None, words="I feel safe and " * 20)

    assert words.startswith("The outcome “I feel safe and I feel safe")
    assert words.endswith("…” is new.")
    assert len(words) < 130


def test_words_in_curly_brackets_are_words() -> None:
    assert said(Kind.VALUE_ADDED, words="{owner}") == "The value “{owner}” is new."
