"""The charter has outcomes, but nothing that would show whether they come true.

What it finds

A charter with “outcomes” and neither measures, nor indicators (its own or a value's), nor a part on monitoring.

Why it matters

An outcome is a promise about children's lives. Without a sign to look for, neither a family nor an inspector can
tell whether anything changed.

Example that fails

    outcomes:
      - I feel safe
      - My voice is heard

Example that passes

    outcomes:
      - I feel safe
      - My voice is heard
    indicators:
      - Families tell us in the yearly survey that they were heard

Source

Ofsted and Care Quality Commission, “Area SEND inspections: framework and handbook”: inspectors look at the
difference that the work of the partnership makes to children and young people.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity
from charterc.source.nodes import key_place

SEVERITY = Severity.WARNING


def check(context: Context) -> Iterator[Problem]:
    """At most one problem, at the outcomes."""
    charter = context.charter
    if charter.outcomes is None or not charter.outcomes.items:
        return
    if charter.measures or charter.indicators or charter.monitoring or charter.statements:
        return
    if any(item.indicators for group in charter.groups.values() for item in group.items):
        return
    yield context.problem(
        "Nothing in this charter says how people will know that the outcomes come true.",
        key_place(charter.node_of("outcomes")),
        "Add “indicators:” (the signs people will see) or “measures:” (what will be done to check).",
        advice="Add the signs that people will see, or what you will do to check.",
    )
