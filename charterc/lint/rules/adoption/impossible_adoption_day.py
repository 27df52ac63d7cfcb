"""The days of an adoption cannot be: it is yet to come, or its review came before it.

What it finds

An “adopted” that begins after today, and a “next-review” that ends before “adopted” begins.

Why it matters

Page, certificate and register say that a school has taken the charter on, and when. Families rely on that.

Example that fails

    adopts: our-town
    adopter: Hill School
    adopted: 2099-03-01

Example that passes

    adopts: our-town
    adopter: Hill School
    adopted: 2026-03-01
    next-review: 2099-03-01

Source

charterc's own.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.rule import AdoptionContext, Problem, Severity
from charterc.page.language import written

SEVERITY = Severity.ERROR


def check_adoption(context: AdoptionContext) -> Iterator[Problem]:
    """At most one problem for each of the two days."""
    adoption = context.adoption
    if adoption.adopted is None:
        return
    if adoption.adopted.first > context.today:
        message = f"The charter was adopted on a day that is yet to come: {written(adoption.adopted)}."
        hint = "Put in the day on which it was adopted, or leave it empty until then."
        yield context.problem(message, adoption.node_of("adopted"), hint)
    if adoption.next_review is not None and adoption.next_review.last < adoption.adopted.first:
        review, start = written(adoption.next_review), written(adoption.adopted)
        message = f"The next review, {review}, is before the adoption: {start}."
        hint = "One of the two days is wrong. Put in the day by which the adoption will be looked at again."
        yield context.problem(message, adoption.node_of("next-review"), hint)
