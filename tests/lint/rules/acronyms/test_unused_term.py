"""The glossary explains a term that the charter does not use."""

from __future__ import annotations

import pytest

from tests.lint.linting import words


@pytest.mark.parametrize(
    ("term", "used", "found"),
    [
        ("Outcome", "the outcomes we want", []),
        ("Outcomes", "one outcome", []),
        ("Outcome", "what we want", ["Outcome"]),
        ("Integrated care board (ICB)", "the ICB pays", []),
        ("Policy", "our policies", []),
    ],
)
def test_terms_of_the_glossary_are_used(term: str, used: str, found: list[str]) -> None:
    assert words("unused-term", f"aim: We plan {used}\nglossary:\n  terms:\n    {term}: What it means\n") == found


@pytest.mark.parametrize(
    ("term", "used", "found"),
    [
        ("Early help", "an early-help plan", []),
        ("Co-production", "We co-produce it", []),
        ("Early help", "help that comes early", ["Early help"]),
        ("Tribunal", "a tribe", ["Tribunal"]),
        ("Adult", "adulthood", []),
        ("Care", "careful", ["Care"]),
    ],
)
def test_other_forms_of_a_term_are_uses(term: str, used: str, found: list[str]) -> None:
    assert words("unused-term", f"aim: {used}\nglossary:\n  terms:\n    {term}: What it means\n") == found


def test_an_apostrophe_elsewhere_is_no_use_of_a_term() -> None:
    assert words("unused-term", "aim: A child's plan\nglossary:\n  terms:\n    Outcome: A change\n") == ["Outcome"]
