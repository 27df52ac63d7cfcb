"""Who makes each promise."""

from __future__ import annotations

import pytest

from charterc.model.roles import Role
from tests.lint.linting import context

TWO = """title: T
responsibilities: {%sgroups: [
    {heading: Parents, items: [{text: One}]},
    {heading: Schools, %sitems: [{%stext: Two}]}]}
values: [{name: Three, %scommitments: [Three], how: [Four]}]
"""
ROLES = {Role.RESPONSIBILITY, Role.COMMITMENT, Role.WAY}


@pytest.mark.parametrize(
    ("one", "other", "are_two"),
    [
        ("The nursery will", "The parent/carer will:", True),
        ("As a club, we will", "As players, we will", True),
        ("Our responsibilities", "Your responsibilities as a swimmer", True),
        ("The doctor's part", "What we ask of you", True),
        ("You can expect us to", "We ask you to", True),
        ("Be kind. We will", "Be quick. We also will", False),
        ("We will", "You can expect us to:", False),
        ("Our promises", "We will", False),
        ("Rights and responsibilities", "We will", False),
        ("Kindness", "We will", False),
    ],
)
def test_a_heading_says_who_promises_what_stands_below(one: str, other: str, are_two: bool) -> None:  # noqa: FBT001
    values = [{"name": name, "commitments": [name[-1] + name]} for name in (one, other)]
    analysis = context(f"title: T\nvalues: {values}\n").analysis
    first, second = analysis.texts.with_roles({Role.COMMITMENT})

    assert analysis.are_of_two_parties(first, second) is are_two


@pytest.mark.parametrize(
    ("one", "other", "are_two"),
    [
        ("The school will:", "Parents and carers will:", True),
        ("We will", "We ask you to", True),
        ("We will", "We promise to", False),
        ("We will", "These are", False),
    ],
)
def test_a_lead_in_says_it_where_the_heading_does_not(one: str, other: str, are_two: bool) -> None:  # noqa: FBT001
    values = [{"name": f"Be {stem[-3:]}", "stem": stem, "commitments": [f"ask {stem[-3:]}"]} for stem in (one, other)]
    analysis = context(f"title: T\nvalues: {values}\n").analysis
    first, second = analysis.texts.with_roles({Role.COMMITMENT})

    assert analysis.are_of_two_parties(first, second) is are_two


@pytest.mark.parametrize(
    ("said", "party_of_each"),
    [
        (("", "", "", ""), "Parents Schools - -"),
        (("We", "", "", ""), "We We - -"),
        (("We", "Staff", "", ""), "We Staff - -"),
        (("We", "Staff", "Cooks", "Heads"), "We Cooks Heads Heads"),
    ],
)
def test_who_promises_each(said: tuple[str, ...], party_of_each: str) -> None:
    analysis = context(TWO % tuple(f"by: {name}, " if name else "" for name in said)).analysis
    found = {text.value: text for text in analysis.texts.with_roles(ROLES) if text.value in "One Two Three Four"}
    parties = dict(zip(("One", "Two", "Three", "Four"), party_of_each.split(), strict=True))

    for one, first in found.items():
        for other, second in found.items():
            two = "-" not in (parties[one], parties[other]) and parties[one] != parties[other]
            assert analysis.are_of_two_parties(first, second) is two, (one, other)
