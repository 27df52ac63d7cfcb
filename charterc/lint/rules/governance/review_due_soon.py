"""The charter is due for review soon.

What it finds

“next-review” within the next 60 days.

Why it matters

A review with families takes weeks to arrange. This is the reminder.

Example that fails

    next-review: 2026-08-01

Example that passes

    next-review: 2099-08-01

Options

days: how many days ahead to remind. Default 60.

Source

charterc's own; compare GOV.UK, “Content design”, on planning reviews.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity
from charterc.page.language import written
from charterc.source.nodes import place

SEVERITY = Severity.INFO
OPTIONS = {"days": 60}


def check(context: Context) -> Iterator[Problem]:
    """At most one problem, at the date."""
    charter = context.charter
    if charter.next_review is None or charter.status == "superseded":
        return
    left = (charter.next_review.last - context.today).days
    if 0 <= left <= int(context.options["days"]):
        when = "today" if left == 0 else "tomorrow" if left == 1 else f"in {left} days"
        yield context.problem(
            f"This charter is due for review by {written(charter.next_review)}, {when}.",
            place(charter.node_of("next-review")),
            "Plan the review with families, or agree a later day.",
        )
