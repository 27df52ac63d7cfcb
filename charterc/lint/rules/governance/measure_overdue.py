"""A measure was due and is not done.

What it finds

A measure whose “due” names a day, month, quarter, season, year or school year that has passed, and whose status is
neither “done” nor “stopped”. “Ongoing” and the like are left alone. Where a date can be read in two ways (“2025/26”,
“Winter 2025”), the later reading counts.

Why it matters

It reads as a promise that was not kept. Perhaps it was, and only the charter was not updated.

Example that fails

    measures:
      - what: Train every school
        owner: SEND team
        due: March 2020

Example that passes

    measures:
      - what: Train every school
        owner: SEND team
        due: March 2020
        status: done

Source

charterc's own.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity
from charterc.model.dates import days_of
from charterc.model.measures import OVER
from charterc.source.nodes import place

SEVERITY = Severity.WARNING
YIELDS_TO = ("dates-out-of-order",)

_LEADS = frozenset({"by", "before", "until", "in", "on"})


def check(context: Context) -> Iterator[Problem]:
    """One problem for each measure, at its due date."""
    measures = context.charter.measures
    if measures is None or context.charter.status == "superseded":
        return
    for measure in measures.items:
        due = days_of(measure.due) if measure.due and measure.status not in OVER else None
        if due is not None and due[1] < context.today:
            yield context.problem(
                f"“{measure.what}” was due {_by(measure.due or '')} and is not marked as done.",
                place(measure.node_of("due")),
                "Set “status: done”, or agree a new date.",
                advice="Say that it is done, or agree a new date.",
            )


def _by(due: str) -> str:
    """The day with “by” in front, unless it says so itself: “before March 2026”."""
    first, _, rest = due.partition(" ")
    return f"{first.lower()} {rest}" if first.lower() in _LEADS else f"by {due}"
