"""Who is not to be named, by the latest word of each person."""

from __future__ import annotations

import pytest

from charterc.model.charter import Charter
from charterc.model.consent import refusals_of, withheld


def charter(*signatories: dict[str, object]) -> Charter:
    return Charter.model_validate({"title": "T", "signatories": list(signatories)})


BOB: dict[str, object] = {"name": "Bob Góne", "role": "Chair", "organisation": "Town Council"}
ANN: dict[str, object] = {"name": "Ann Example", "role": "Chair", "organisation": "Parent Forum"}


def named(before: Charter, *later: Charter) -> list[str | None]:
    """Who is named in a charter after what later ones say, the latest of which comes last."""
    shown = withheld(before, refusals_of([*reversed(later), before])).signatories
    assert shown
    return [one.name for one in shown.items if one.consent is not False]


@pytest.mark.parametrize(
    "refusal",
    [
        {**BOB, "consent": False},
        {"name": "BOB  gone", "consent": False},
        {"name": "Bob Go\u0301ne", "organisation": "Another", "consent": False},
        {"name": "B. Gone", "role": "chair", "organisation": "town council", "consent": False},
        {"role": "Chair", "organisation": "Town Council", "consent": False},
        {"organisation": "Town Council", "consent": False},
    ],
    ids=["as it was", "capitals", "accents", "initial", "seat", "body"],
)
def test_a_person_who_refuses_is_known_in_whatever_way_it_is_written(refusal: dict[str, object]) -> None:
    assert named(charter(BOB, ANN), charter(refusal, ANN)) == ["Ann Example"]


def test_a_refusal_outlives_its_entry() -> None:
    assert named(charter(BOB, ANN), charter({**BOB, "consent": False}, ANN), charter(ANN)) == ["Ann Example"]


def test_whoever_agrees_later_is_named() -> None:
    assert named(charter(BOB), charter({**BOB, "consent": False}), charter({**BOB, "consent": True})) == ["Bob Góne"]


def test_whoever_agreed_before_and_refuses_now_is_not() -> None:
    assert named(charter({**BOB, "consent": True}), charter({**BOB, "consent": False})) == []


def test_a_seat_without_a_name_hides_nobody_whom_the_same_charter_names() -> None:
    assert named(charter(BOB), charter({"organisation": "Town Council", "consent": False}, BOB)) == ["Bob Góne"]


def test_another_person_in_the_same_seat_is_named() -> None:
    assert named(charter(BOB), charter({**BOB, "name": "Carol Came", "consent": False})) == ["Bob Góne"]
