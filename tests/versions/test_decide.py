"""A version is large where promises became weaker or are gone."""

from __future__ import annotations

import pytest

from charterc.changes.change import Change, Difference, Kind, Weight
from charterc.versions.decide import decide


def change(kind: Kind, weight: Weight, inside: tuple[str, ...] = ()) -> Change:
    return Change(kind, "values.listen", "Before", "Now", weight, inside=inside)


@pytest.mark.parametrize(
    "weakening",
    [
        change(Kind.COMMITMENT_REWORDED, Weight.WEAKENED),
        change(Kind.COMMITMENT_REMOVED, Weight.UNSURE),
        change(Kind.VALUE_REMOVED, Weight.NEUTRAL, inside=("We will listen",)),
        change(Kind.PART_REMOVED, Weight.NEUTRAL, inside=("We will listen",)),
        change(Kind.OUTCOME_REMOVED, Weight.WEAKENED),
    ],
    ids=lambda change: change.kind.value,
)
def test_one_promise_less_makes_a_large_version(weakening: Change) -> None:
    decision = decide(Difference((change(Kind.COMMITMENT_ADDED, Weight.STRENGTHENED), weakening)))

    assert decision.large
    assert decision.weakened == (weakening,)


@pytest.mark.parametrize(
    "harmless",
    [
        change(Kind.COMMITMENT_REWORDED, Weight.STRENGTHENED),
        change(Kind.COMMITMENT_REWORDED, Weight.WORDING),
        change(Kind.VALUE_REMOVED, Weight.NEUTRAL),
        change(Kind.PART_REMOVED, Weight.NEUTRAL),
        change(Kind.CONTACT_CHANGED, Weight.NEUTRAL),
    ],
    ids=lambda change: f"{change.kind.value}-{change.weight.value}",
)
def test_all_else_makes_a_small_one(harmless: Change) -> None:
    assert not decide(Difference((harmless,))).large


def test_what_cannot_be_told_by_the_words_is_listed_for_people() -> None:
    unsure = change(Kind.COMMITMENT_REWORDED, Weight.UNSURE)

    decision = decide(Difference((unsure,)))

    assert decision.large
    assert decision == ((), (unsure,))
