"""A value names every outcome one by one where “all” says it.

What it finds

A value whose “outcomes:” lists every outcome of the charter, where there are three or more.

Why it matters

When an outcome is added later, the list is no longer complete, and the table quietly says that this value does not
serve the new one. “all” stays true.

Example that fails

    values:
      - name: Work together
        commitments: [We will plan together]
        outcomes: [safe, heard, healthy]
    outcomes:
      safe: I feel safe
      heard: My voice is heard
      healthy: I am as well as I can be

Example that passes

    values:
      - name: Work together
        commitments: [We will plan together]
        outcomes: all
    outcomes:
      safe: I feel safe
      heard: My voice is heard
      healthy: I am as well as I can be

Source

charterc's own format.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity
from charterc.source.nodes import place

SEVERITY = Severity.INFO
ABOUT_FILE = True


def check(context: Context) -> Iterator[Problem]:
    """One problem for each value that lists them all."""
    charter = context.charter
    ids = {outcome.id for outcome in charter.outcomes.items if outcome.id} if charter.outcomes else set()
    if len(ids) < 3:
        return
    for group in charter.groups.values():
        for item in group.items:
            if ids <= set(item.outcomes):
                yield context.problem(
                    f"“{item.name}” lists all {len(ids)} outcomes; one that is added later would be missing here.",
                    place(item.node_of("outcomes")),
                    "Write:\n\n    outcomes: all",
                )
