"""A value is linked to no outcome.

What it finds

A value without “outcomes:” in a list where other values name the outcomes they serve.

Why it matters

The table of values and outcomes shows families what each value is for. An empty row reads as “this one is for
nothing”, or as a row that somebody forgot.

Example that fails

    values:
      - name: Be open
        commitments: [We will share what we know]
        outcomes: [safe]
      - name: Be kind
        commitments: [We will ask how people are]
    outcomes:
      safe: I feel safe

Example that passes

    values:
      - name: Be open
        commitments: [We will share what we know]
        outcomes: [safe]
      - name: Be kind
        commitments: [We will ask how people are]
        outcomes: all
    outcomes:
      safe: I feel safe

Source

Department for Education and Department of Health, “SEND code of practice: 0 to 25 years”, chapter 1: the work with
families is directed at good outcomes for the child or young person.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity
from charterc.source.nodes import place

SEVERITY = Severity.WARNING


def check(context: Context) -> Iterator[Problem]:
    """One problem for each value that names no outcome where others do."""
    for name, group in context.charter.groups.items():
        if not any(item.outcomes for item in group.items):
            continue
        for item in group.items:
            if not item.outcomes:
                yield context.problem(
                    f"“{item.name}” is linked to no outcome, so its row in the table of outcomes stays empty.",
                    place(item.node_of("name")),
                    f"Add “outcomes:” with the ids of the outcomes this {name.removesuffix('s')} serves, "
                    "or “outcomes: all”.",
                    advice=f"Say which outcomes this {name.removesuffix('s')} serves.",
                )
