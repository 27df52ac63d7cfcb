"""A term is used that the law has replaced."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems, said, words


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("We review each statement of SEN", ["statement of SEN"]),
        ("Children still had statements of SEN then.", []),
        ("A statement of intent", []),
        ("School Action Plus comes first", ["School Action Plus"]),
        ("Every school action counts", []),
    ],
)
def test_terms_that_the_law_replaced(said: str, found: list[str]) -> None:
    assert words("former-term", f"aim: {said}\n") == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("a child on School Action", ["School Action"]),
        ("each SEN statement and every CRB check", ["SEN statement", "CRB check"]),
        ("a child on school action plus", ["school action plus"]),
        ("all staff have a CRB", ["CRB"]),
        ("we use the CAF", ["use the CAF"]),
        ("your child's Statement is kept", ["child's Statement"]),
        ("a POVA check and the ECM outcomes", ["POVA check", "ECM outcomes"]),
        ("the Single Assessment Process", ["Single Assessment Process"]),
        ("our café, and your child's statement of what they want", []),
        (
            "pupils with behavioural, emotional and social difficulties",
            ["behavioural, emotional and social difficulties"],
        ),
        # what is right
        ("Before 2014 a child had a statement of special educational needs", []),
        ("Statements of special educational needs have been replaced by plans", []),
        ("our School Action Plan, and any school action", []),
    ],
)
def test_terms(sentence: str, found: list[str]) -> None:
    assert said("former-term", sentence) == found


def test_a_term_of_two_years_names_the_first() -> None:
    (problem,) = problems("former-term", "aim: We read SEN statements\n")

    assert "the system before 2014" in problem.message
