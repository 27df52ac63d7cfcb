"""A term is written in more than one way."""

from __future__ import annotations

import pytest

from charterc.problem import Severity
from tests.lint.linting import problems, words


def agreed(*promises: str) -> str:
    return "agreements:\n" + "".join(f"  - {promise}\n" for promise in promises)


@pytest.mark.parametrize(
    ("said", "found"),
    [
        (("We ask parents and carers", "We tell parents/carers", "We thank parents and carers"), ["parents/carers"]),
        (("We ask parents and carers", "The Parent Carer Forum helps", "We thank parents and carers"), []),
        (("We ask the parent carer forum", "We thank parents and carers"), []),
        (("Each parent or carer comes", "We thank parents and carers"), []),
        (("We ask parents, carers and staff", "We thank parents and carers"), []),
        (("We use co-production", "We like coproduction", "Co-production works"), ["coproduction"]),
        (("Well-being first", "Their wellbeing counts", "Our wellbeing too"), ["Well-being"]),
        (("We organise it", "They organise it", "You organize it"), ["organize"]),
        (("The size is right", "We organise it"), []),
    ],
)
def test_a_term_in_two_spellings(said: tuple[str, ...], found: list[str]) -> None:
    assert words("inconsistent-term", agreed(*said)) == found


@pytest.mark.parametrize(
    ("other", "severity"), [("We ask carers and parents", Severity.INFO), ("We ask parents/carers", Severity.WARNING)]
)
def test_the_same_people_in_another_order_are_a_note(other: str, severity: Severity) -> None:
    (problem,) = problems("inconsistent-term", agreed("We tell parents and carers", other))

    assert problem.severity is severity


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("We like co-production", "We coproduced it", True),
        ("We like decision-making", "We like decision making", True),
        ("We ask parents and carers", "We ask carers and parents", True),
        ("We ask parents and carers", "We ask parents & carers", True),
        ("We ask parent carers", "We ask parent-carers", True),
        ("We ask the SENCO", "We ask the SENCo", True),
        ("We ask the SENCOs", "We ask a SENCo", True),
        ("The DfE pays", "The DFE pays", True),
        ("We write MoUs", "An MOU is signed", True),
        ("We read the Local Offer", "We read the local offer", True),
        ("We write easy read notes", "We write easy-read notes", True),
        ("We ask the advisers", "We ask an advisor", True),
        # what is right
        ("We meet face to face", "We hold a face-to-face meeting", False),
        ("We organise it", "The World Health Organization agrees", False),
        ("We read the Millbrook Local Offer", "We read the local offer", False),
        ("Easy read comes first", "We write easy read notes", False),
        ("We write EHCPs", "The EHCP's first page", False),
    ],
)
def test_spellings(one: str, other: str, found: bool) -> None:  # noqa: FBT001
    assert bool(words("inconsistent-term", f"agreements:\n  - {one}\n  - {other}\n")) is found
