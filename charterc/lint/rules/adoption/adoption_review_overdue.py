"""The day by which the adopter was to look at its adoption again has passed.

What it finds

“next-review” before today.

Why it matters

An adoption that nobody looks at drifts away from its charter, and the register calls it lapsed.

Example that fails

    adopts: our-town
    adopter: Hill School
    next-review: 2020-03-01

Example that passes

    adopts: our-town
    adopter: Hill School
    next-review: 2099-03-01

Source

`review-overdue`, which asks the same of charters.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.rule import AdoptionContext, Problem, Severity
from charterc.page.language import written

SEVERITY = Severity.WARNING


def check_adoption(context: AdoptionContext) -> Iterator[Problem]:
    """At most one problem, at the date."""
    due = context.adoption.next_review
    if due is not None and due.last < context.today:
        message = f"This adoption was to be reviewed by {written(due)}, which has passed."
        hint = "Look at it again with those who signed it, and set the day of the next review."
        yield context.problem(message, context.adoption.node_of("next-review"), hint)
