"""Something is adapted or left out, and nobody says why.

What it finds

An entry under “adapted:” or “left-out:” without a “reason”. Other capitals, quotation marks or dashes need none, and
neither does a heading that is left out.

Why it matters

Whoever looks after the charter next year, and families who compare, have to guess whether it was meant.

Example that fails

    adopts: our-town
    adopter: Hill School
    adapted:
      open: Be Very Open

Example that passes

    adopts: our-town
    adopter: Hill School
    adapted:
      open:
        text: Be Very Open
        reason: Our pupils asked for it.

Source

charterc's own; compare OSCAL, whose profiles can alter a control and need not say why.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.rule import AdoptionContext, Group, Problem, Severity

SEVERITY = Severity.WARNING


def check_adoption(context: AdoptionContext) -> Iterator[Problem]:
    """One problem for each passage; all of them are shown as one."""
    adapted = [(one.address, one.reason, "adapted") for one in context.adopted.adapted]
    left_out = [(one.address, one.reason, "left out") for one in context.adopted.left_out]
    for address, reason, what in (*adapted, *left_out):
        if reason or (what == "left out" and address.endswith(".heading")):
            continue
        node = context.entry_node("adapted" if what == "adapted" else "left-out", address)
        group = Group(what, f"and “{address}”, without a reason too")
        hint, advice = "Add:\n\n    reason: Why it is so", "Say why it is so."
        message = f"“{address}” is {what}, and no reason is given."
        yield context.problem(message, node, hint, group=group, advice=advice)
