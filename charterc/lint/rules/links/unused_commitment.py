"""A commitment is written but stands under no value, so it is never printed.

What it finds

A promise under “commitments:” whose name no value uses. Where no value uses any of them, one finding says so for
the whole list.

Why it matters

What stands under “commitments:” is printed only where a value names it. A promise that was agreed would be missing
from the page, and nobody would notice.

Example that fails

    commitments:
      listen: We will listen to each other's views
      plain-words: We will write in plain words
    values:
      - name: Be open
        commitments: [listen]

Example that passes

    commitments:
      listen: We will listen to each other's views
      plain-words: We will write in plain words
    values:
      - name: Be open
        commitments: [listen, plain-words]

Source

charterc's own format: a promise is said once, and kept under every value that names it.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.rule import Context, Group, Problem, Severity
from charterc.source.nodes import place

CODE = "C205"
NAME = "unused-commitment"
SEVERITY = Severity.WARNING


def check(context: Context) -> Iterator[Problem]:
    """One problem for each commitment that would be lost; they are shown as one where it is all of them."""
    charter = context.charter
    used = {
        entry
        for group in charter.groups.values()
        for item in group.items
        for entry in item.commitments
        if isinstance(entry, str)
    }
    lost = [statement for statement in charter.commitments if statement.id not in used]
    group = Group("all", "nor this one") if 1 < len(lost) == len(charter.commitments) else None
    for statement in lost:
        yield Problem(
            NAME,
            f"No value names the promise “{statement.text}”, so it is not printed.",
            context.file,
            place(statement.node_of("text")),
            f"Name “{statement.id}” under “commitments:” of a value, or delete it here."
            if statement.id
            else "Give it a name (“plain-words: We will …”) and use the name under “commitments:” of a value.",
            SEVERITY,
            group=group,
        )
