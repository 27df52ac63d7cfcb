"""A part of the charter needs a high reading age."""

from __future__ import annotations

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

    assert "Flesch–Kincaid grade" in problem.message
    assert "SMOG" in problem.message


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
