"""Two promises say nearly the same in different words.

What it finds

Two promises (or two signs, or two outcomes) whose wording is much alike. Words that are rare in the charter weigh
more than common ones, endings do not count, and the numbers in both must be the same. Two that differ only by a word
put for another (“when a plan is late”, “when a plan is ready”) may well be two promises: they have to be alike in
nearly all the rest. It compares words, not meaning: read both and decide.

Why it matters

When a family holds one wording and a professional the other, they argue about which one was promised. Often one of
the two was changed and the other forgotten.

Example that fails

    commitments:
      - We will do what we say we will or explain clearly why we cannot
      - We will do what we say we will do or explain clearly why we cannot
      - We will meet in places that everyone can get to

Example that passes

    commitments:
      - We will do what we say we will do, or explain clearly why we cannot
      - We will meet in places that everyone can get to

Options

threshold: how alike two wordings must be to be reported, from 0 (nothing in common) to 1 (the same words). Default
0.42. A smaller number finds more pairs, and more that are only about the same subject.

Source

GOV.UK, “Content design: planning, writing and managing content”: say a thing once, and in the same words each time.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.language.pairs import KINDS, are_swapped, likeness, numbers_of, same_words
from charterc.lint.language.texts import texts
from charterc.lint.rule import Context, Problem, Related, Severity

SEVERITY = Severity.WARNING
OPTIONS = {"threshold": 0.42}

_SWAPPED = 0.8
"""How alike two promises must be that differ by one or two words put for each other."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each later statement, with the earlier one that it is most like."""
    threshold = float(context.options["threshold"])
    found = texts(context)
    for kind in KINDS:
        statements = found.with_roles(kind)
        nearest: dict[int, tuple[float, int]] = {}
        for earlier, later, alike in likeness(context, kind):
            if alike < threshold or alike <= nearest.get(later, (0.0, 0))[0]:
                continue
            first, second = statements[earlier], statements[later]
            if alike < _SWAPPED and are_swapped(found.words(first), found.words(second)):
                continue
            if same_words(first) != same_words(second) and numbers_of(first) == numbers_of(second):
                nearest[later] = (alike, earlier)
        for later, (_, earlier) in sorted(nearest.items()):
            first, second = statements[earlier], statements[later]
            yield context.problem(
                f"“{second.short}” says nearly the same as “{first.short}”.",
                second.span(),
                "If both mean the same, use one wording for both. If they differ, make the difference plain.",
                related=(Related(first.span(), f"also said here ({first.where})"),),
            )
