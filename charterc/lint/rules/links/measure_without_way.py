"""A measure does not say how it will be done.

What it finds

A measure without “how:” in a list where others say how they will be done. A list of measures that are all one line
each is left alone.

Why it matters

The table shows what will be done beside how it will be done. A gap in it tells families that nobody has thought
about how.

Example that fails

    measures:
      - what: Review how we behave
        how: [Ask families once a year]
      - what: Share good practice

Example that passes

    measures:
      - what: Review how we behave
        how: [Ask families once a year]
      - what: Share good practice
        how: [Publish two case studies each year]

Source

Coalition for Personalised Care and NHS England, “A Co-production Model”: values first, then the practical steps.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity
from charterc.source.nodes import place

SEVERITY = Severity.WARNING


def check(context: Context) -> Iterator[Problem]:
    """One problem for each measure without a way."""
    measures = context.charter.measures
    if measures is None or not any(measure.how for measure in measures.items):
        return
    for measure in measures.items:
        if not measure.how:
            yield context.problem(
                f"“{measure.what}” does not say how it will be done, as the other measures do.",
                place(measure.node_of("what")),
                "Add the ways under “how:”.",
                advice="Say in which ways you will do it.",
            )
