"""A part of the charter needs a high reading age."""

from __future__ import annotations

import pytest

from charterc.lint.rules.plain_english.reading_age import readability
from tests.lint.linting import problems, words

HARD = (
    "Organisational accountability necessitates comprehensive documentation of participation arrangements. "
    "Implementation responsibilities are appropriately distributed between participating organisations. "
    "Evaluation methodologies incorporate representative participation opportunities throughout. "
    "Subsequent improvement activities remained predominantly collaborative and inclusive of representative families. "
    "Considerable deliberation preceded these administrative rearrangements of departmental responsibilities."
)


def test_a_part_with_a_high_reading_age_is_found_with_both_figures() -> None:
    (problem,) = problems("reading-age", f"background: {HARD}\n")

    assert "a reading age of about 23 " in problem.message  # grade 18, and school starts at five
    assert "Flesch–Kincaid grade" in problem.message
    assert "SMOG" in problem.message


@pytest.mark.parametrize(("joins", "is_told"), [((", ", ". ", ", ", ". "), True), ((", ", ", ", ". ", ", "), False)])
def test_three_sentences_are_measured(joins: tuple[str, ...], *, is_told: bool) -> None:
    first, *others = HARD.split(". ")
    said = first + "".join(join + other for join, other in zip(joins, others, strict=True))

    assert bool(problems("reading-age", f"background: {said}\n")) is is_told


def test_easy_prose_short_prose_and_lists_are_not_measured() -> None:
    easy = "We met each month. We wrote a plan. It is short. You can read it in a few minutes at home. " * 3

    assert words("reading-age", f"background: {easy}\n") == []
    assert words("reading-age", f"background: {HARD[:150]}\n") == []
    assert words("reading-age", "agreements:\n" + "".join(f"  - {piece}\n" for piece in HARD.split(". "))) == []


def test_readability_of_a_known_text() -> None:
    """Ten sentences of ten one-syllable words: 0.39 × 10 + 11.8 × 1 - 15.59 = 0.11, and no long word."""
    figures = readability(["the cat sat on the mat with a red hat"] * 10)

    assert round(figures.flesch_kincaid, 2) == 0.11
    assert round(figures.smog, 2) == 3.13
