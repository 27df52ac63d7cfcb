"""No value serves this outcome.

What it finds

An outcome that no value names, in a charter whose values are linked to outcomes.

Why it matters

The charter says this should come true for children and young people, yet nothing that is promised leads to it.

Example that fails

    values:
      - name: Be open
        commitments: [We will share what we know]
        outcomes: [safe]
    outcomes:
      safe: I feel safe
      heard: My voice is heard

Example that passes

    values:
      - name: Be open
        commitments: [We will share what we know]
        outcomes: [safe, heard]
    outcomes:
      safe: I feel safe
      heard: My voice is heard

Source

Department for Education and Department of Health, “SEND code of practice: 0 to 25 years”, chapter 3: working back
from the outcomes that matter to families to what each service will do.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity
from charterc.source.nodes import place

SEVERITY = Severity.WARNING


def check(context: Context) -> Iterator[Problem]:
    """One problem for each outcome that stands alone."""
    charter = context.charter
    if charter.outcomes is None:
        return
    items = [item for group in charter.groups.values() for item in group.items]
    served = {name for item in items for name in item.outcomes}
    if not served or any(item.serves_all for item in items):
        return
    for outcome in charter.outcomes.items:
        if outcome.id not in served:
            yield context.problem(
                f"No value serves the outcome “{outcome.text}”, so nothing that is promised leads to it.",
                place(outcome.node_of("text")),
                f"Name “{outcome.id}” under “outcomes:” of the values that serve it."
                if outcome.id
                else "Give the outcome an id, and name it under “outcomes:” of the values that serve it.",
                advice="Say which of the values serve it.",
            )
