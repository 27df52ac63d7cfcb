"""A part of the charter needs a high reading age.

What it finds

A part whose prose is above the limit by two formulas at once: Flesch–Kincaid and SMOG. Both are shown, as school
grades, with the reading age they stand for (grade and five years). Only parts with enough prose are measured, and
never a single promise.

Why it matters

The average adult in England reads at about the level of a 9- to 11-year-old. What needs a reading age of 20 is out of
reach for many parents, and for the young people it is about.

Example that fails

    background: >-
      The identification of significant organisational deficiencies necessitated the production of comprehensive
      improvement documentation. Participating organisations subsequently established collaborative arrangements
      incorporating representative participation opportunities. Implementation responsibilities were appropriately
      distributed. Evaluation methodologies were similarly established following considerable deliberation between
      participating organisations and representative families.

Example that passes

    background: >-
      Inspectors came in 2018 and found that we did not work well with families. So we wrote a plan together. Parents,
      young people and staff met each month. They agreed what had to change and who would do it. They also agreed how
      we would check that it was done. This charter comes out of that work, and we keep to it.

Options

age: the reading age that a part may need. Default 20, where a university degree helps. GOV.UK aims at 9.

words: how many words of prose a part must have to be measured. Default 40; it must also have three sentences.

Source

J. P. Kincaid and others, “Derivation of new readability formulas” (1975); G. H. McLaughlin, “SMOG grading” (1969);
National Literacy Trust, on adult literacy.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from math import sqrt
from typing import NamedTuple

from charterc.lint.language.roles import PROSE
from charterc.lint.language.syllables import syllables
from charterc.lint.language.text import Text
from charterc.lint.rule import Context, Problem, Severity
from charterc.model.roles import Role

SEVERITY = Severity.INFO
OPTIONS = {"age": 20, "words": 40}

_ROLES = PROSE - {Role.CONTACT, Role.MEANING}
_YEARS_BEFORE_SCHOOL = 5
_FEWEST_SENTENCES = 3
"""SMOG says nothing about less."""


class Figures(NamedTuple):
    """How hard a stretch of prose is to read, in school grades."""

    flesch_kincaid: float
    smog: float
    words: int
    sentences: int


def check(context: Context) -> Iterator[Problem]:
    """One problem for each part that is too hard."""
    age, fewest = float(context.options["age"]), int(context.options["words"])
    parts: dict[str, list[Text]] = {}
    for text in context.texts.with_roles(_ROLES):
        parts.setdefault(text.owner, []).append(text)
    for owner, found in parts.items():
        if sum(len(text.sentences) for text in found) < _FEWEST_SENTENCES:
            continue
        figures = readability([text.prose[start:end] for text in found for start, end in text.sentences])
        grade = min(figures.flesch_kincaid, figures.smog)
        if figures.words < fewest or grade + _YEARS_BEFORE_SCHOOL <= age:
            continue
        yield context.problem(
            f"“{owner}” needs a reading age of about {round(grade) + _YEARS_BEFORE_SCHOOL} "
            f"(Flesch–Kincaid grade {figures.flesch_kincaid:.1f}, SMOG {figures.smog:.1f}), "
            f"with {figures.words / figures.sentences:.0f} words to a sentence.",
            found[0].span(),
            "Shorter sentences and everyday words bring it down. Try reading it aloud to somebody.",
        )


@lru_cache(maxsize=1 << 14)
def _spoken(word: str) -> int:
    """The syllables of a word; 0 for a number or a sign."""
    return syllables(word) if word[0].isalpha() or word[-1].isalpha() else 0


def readability(said: list[str]) -> Figures:
    """Both grades of some sentences. Sources: Kincaid 1975, McLaughlin 1969."""
    numbers: list[int] = []
    told = 0
    for sentence in said:
        spoken = [_spoken(word) for word in sentence.split()]
        if any(spoken):
            told += 1
            numbers += spoken
    count, total = len(numbers) - numbers.count(0), sum(numbers)
    if not count:
        return Figures(0, 0, 0, 1)
    long = len([number for number in numbers if number > 2])
    flesch_kincaid = 0.39 * count / told + 11.8 * total / count - 15.59
    smog = 1.0430 * sqrt(long * 30 / told) + 3.1291
    return Figures(flesch_kincaid, smog, count, told)
