"""Two spaces stand where one belongs.

What it finds

Two or more spaces between two words or after a full stop. Line breaks and indentation do not count.

Why it matters

It shows as a gap in the PDF and the poster, and searching for the phrase does not find it.

Example that fails

    aim: "We want to  listen first."

Example that passes

    aim: "We want to listen first."

Source

GOV.UK, “Style guide”, on spaces: one space after a full stop, not two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity

SEVERITY = Severity.INFO

_GAP = re.compile(r"(?<=[^\s\x00])  +(?=[^\s\x00])")
_ITEM = re.compile(r"\s*(?:[-+*>]|\d{1,3}[.)])\s*")


def check(context: Context) -> Iterator[Problem]:
    """One problem for each gap."""
    for hit, match in context.texts.search(_GAP):
        line = hit.text.value.rfind("\n", 0, hit.start) + 1
        if _ITEM.fullmatch(hit.text.value, line, hit.start):
            continue  # after the sign of a list item
        count = match.end() - match.start()
        yield context.problem(
            f"{'Two' if count == 2 else count} spaces stand here; one is enough.",
            hit.span,
            "Delete the extra space." if count == 2 else "Leave one.",
        )
