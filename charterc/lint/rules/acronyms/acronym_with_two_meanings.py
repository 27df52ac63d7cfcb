"""An acronym is spelt out in two ways.

What it finds

An acronym with two different full names in one charter, as in “Local Authority (LA)” and “Lead Advocate (LA)”.

Why it matters

From then on nobody can tell which of the two is meant.

Example that fails

    background: >-
      The local authority (LA) set up the group. Each family has a lead advocate (LA) in it.

Example that passes

    background: >-
      The local authority (LA) set up the group. Each family has a lead advocate in it.

Source

GOV.UK, “Style guide”, on abbreviations and acronyms.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.language.full_names import same_name
from charterc.lint.rule import Context, Problem, Related, Severity

SEVERITY = Severity.WARNING


def check(context: Context) -> Iterator[Problem]:
    """One problem for each acronym with a second full name, at that name."""
    for letters, entry in context.analysis.acronyms.items():
        if len(entry.meanings) < 2:
            continue
        full, first = entry.meanings[0]
        for other, hit in entry.meanings[1:]:
            if not same_name(other, full):
                yield context.problem(
                    f"“{letters}” stands for “{hit.written}” here and for “{first.written}” before.",
                    hit.span,
                    "Keep the acronym for one of them, and write the other out each time.",
                    related=(Related(first.span, "the first full name"),),
                )
                break
