"""Nobody answers for a measure.

What it finds

Measures without “owner”. Where none of them has one, one finding says so for the whole list.

Why it matters

What everybody is to do, nobody does. Families need one name or team to ask how far it has come.

Example that fails

    measures:
      - what: Review how we behave
        how: [Ask families once a year]

Example that passes

    measures:
      - what: Review how we behave
        how: [Ask families once a year]
        owner: SEND participation team

Source

Coalition for Personalised Care and NHS England, “A Co-production Model”, on making it happen; local practice in
published charters with action plans.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.rule import Context, Group, Problem, Severity
from charterc.source.nodes import place

SEVERITY = Severity.WARNING


def check(context: Context) -> Iterator[Problem]:
    """One problem for each measure; they are shown as one where it is all of them."""
    measures = context.charter.measures
    if measures is None:
        return
    open_ones = [measure for measure in measures.items if not measure.owner and measure.status != "done"]
    group = Group("all", "nor does this one") if 1 < len(open_ones) == len(measures.items) else None
    for measure in open_ones:
        yield context.problem(
            f"“{measure.what}” does not say who answers for it, so nobody can be asked.",
            place(measure.node_of("what")),
            "Add:\n\n    owner: The team or person who answers for it",
            advice="Name the team or person who answers for it.",
            group=group,
        )
