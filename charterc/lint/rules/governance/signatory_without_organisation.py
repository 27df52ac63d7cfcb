"""A signatory stands for no organisation.

What it finds

A signatory with a name or a role and without “organisation”.

Why it matters

People move on; the body they signed for stays bound. “Director of Operations” alone binds nobody.

Example that fails

    signatories:
      - name: A. Person
        role: Director of Operations

Example that passes

    signatories:
      - name: A. Person
        role: Director of Operations
        organisation: Millbrook Council

Source

Local practice in published charters; National Audit Office, “Successful commissioning toolkit”, on who is accountable.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity
from charterc.source.nodes import place

SEVERITY = Severity.WARNING


def check(context: Context) -> Iterator[Problem]:
    """One problem for each signatory."""
    signatories = context.charter.signatories
    for signatory in signatories.items if signatories else ():
        if signatory.organisation or not (signatory.name or signatory.role):
            continue
        yield context.problem(
            f"“{signatory.name or signatory.role}” signed for no organisation, so no body is bound by the signature.",
            place(signatory.node_of("name" if signatory.name else "role")),
            "Add:\n\n    organisation: The body signed for\n\nFor somebody who signed as a parent or young person, "
            "write that.",
            advice="Add the body that they signed for. For somebody who signed as a parent or young person, say that.",
        )
