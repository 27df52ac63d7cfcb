"""Who alone does what, and whom the words above a list name."""

from __future__ import annotations

import pytest

from charterc.wording.acts import doers, party_of, subject_of


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("Parents and carers will:", "families"),
        ("As parents we will:", "families"),
        ("Health services", "health"),
        ("Calderfield Council", "council"),
        ("Our schools", "schools"),
        ("We will:", "staff"),
        # two, or somebody of whom it is not known what they do
        ("Parents and schools", ""),
        ("Families and staff", ""),
        ("Parent Carer Forum", ""),
        ("Families can expect us to:", ""),
        ("Everyone", ""),
    ],
)
def test_the_party_that_is_named(words: str, party: str) -> None:
    assert party_of(words) == party


@pytest.mark.parametrize(
    ("item", "parties"),
    [
        ("Fund places at the nursery", {"bodies"}),
        ("We will fund places", {"bodies"}),
        ("Prescribe medicines", {"health"}),
        ("Set homework", {"schools"}),
        ("Issue the final plan", {"council"}),
        ("Bring your child on time", {"families"}),
        ("Bring your child's plan", set()),
        ("Help to fund places", set()),
        ("Funding", set()),
    ],
)
def test_who_alone_does_it(item: str, parties: set[str]) -> None:
    assert doers(item) == parties


@pytest.mark.parametrize(
    ("item", "party"),
    [
        ("Parents bring coats", "families"),
        ("The school will write to us", "schools"),
        # what is done for them, is theirs by right, or is no sentence
        ("Families get ten days", ""),
        ("Families can ask", ""),
        ("School reports", ""),
        ("We bring coats", ""),
    ],
)
def test_who_is_said_to_do_it(item: str, party: str) -> None:
    assert subject_of(item) == party
