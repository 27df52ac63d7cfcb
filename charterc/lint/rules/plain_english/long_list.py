"""A list has more than nine items.

What it finds

A list of statements, ways or signs with more items than the limit. Lists inside an item are counted by themselves.

Why it matters

People remember a handful of things. A list of sixteen reads as “everything”, and the promise that matters most drowns
in it.

Example that fails

    agreements:
      - We will listen first
      - We will meet when families can
      - We will share what we know
      - We will say what we cannot do
      - We will explain our decisions
      - We will write in plain words
      - We will answer within a week
      - We will say sorry for mistakes
      - We will learn from them
      - We will check every year

Example that passes

    agreements:
      - We will listen first
      - We will meet when families can
      - We will explain our decisions

Options

items: how many items a list may have. Default 9.

Source

GOV.UK, “Content design: planning, writing and managing content”, on short lists; George A. Miller, “The magical number
seven, plus or minus two” (1956).
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.language.roles import STATEMENTS
from charterc.lint.language.text import Text
from charterc.lint.rule import Context, Problem, Severity
from charterc.model.roles import Role

SEVERITY = Severity.INFO
OPTIONS = {"items": 9}

_LISTS = STATEMENTS - {Role.MEASURE}
"""Measures are a table."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each long list, at its first item."""
    limit = int(context.options["items"])
    lists: dict[tuple[str, str], list[Text]] = {}
    for text in context.texts.english:
        if text.role in _LISTS and text.number and text.owner != "Commitments":
            lists.setdefault((text.owner, text.kind), []).append(text)
    for (owner, _), items in lists.items():
        count = max(text.number for text in items)
        if count > limit:
            yield context.problem(
                f"The list under “{owner.rstrip(': ')}” has {count} items; readers keep about {limit} in mind.",
                items[0].span(),
                "Group what belongs together under headings, or keep the ones that matter most.",
            )
