"""A value has no promise under it.

What it finds

A value (principle, cornerstone, pledge) with no commitments, goals or ways under it, in a list where others have
some. A list that holds only names is left alone.

Why it matters

A value without a promise is a word on a poster. A family cannot tell what would be different because of it, and
nobody can be asked whether it was kept.

Example that fails

    values:
      - name: Be open
        commitments:
          - We will say what we know and what we do not know yet
      - name: Be kind

Example that passes

    values:
      - name: Be open
        commitments:
          - We will say what we know and what we do not know yet
      - name: Be kind
        commitments:
          - We will start every meeting by asking how people are

Source

Genuine Partnerships, the Four Cornerstones approach to co-production: each cornerstone is set out as things that
people do.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from charterc.lint.rule import Context, Problem, Severity
from charterc.source.nodes import place

if TYPE_CHECKING:
    from charterc.model.groups import Item

SEVERITY = Severity.WARNING


def check(context: Context) -> Iterator[Problem]:
    """One problem for each name with nothing under it."""
    for name, group in context.charter.groups.items():
        if not any(_promises(item) for item in group.items):
            continue
        one = name.removesuffix("s")
        for item in group.items:
            if not _promises(item):
                yield context.problem(
                    f"No promise stands under “{item.name}”, so nobody can tell what this {one} changes.",
                    place(item.node_of("name")),
                    f"Add what you will do under “commitments:”, or take the {one} out until it is agreed.",
                    advice=f"Add what you will do, or take the {one} out until it is agreed.",
                )


def _promises(item: Item) -> bool:
    return bool(item.commitments or item.goals or item.how)
