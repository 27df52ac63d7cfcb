"""Where the sentences of a text start and end.

sentences("We listen. We act.") -> [(0, 10), (11, 18)]
"""

from __future__ import annotations

import re

from charterc.patterns import lazy

# All ends start with one set of characters, which the engine looks for fast.
# A stop before a capital or a number; the end of a paragraph; the start of a list item.
_END = lazy(
    r"[.!?…\n\x00](?:"
    r"(?<=[.!?…])[.!?…]{0,5}[\"'”’)\]\x01]{0,8}(?=[\s\x01]{1,300}[\"'“‘(\[\x01]{0,8}[A-Z0-9])"
    r"|(?<=\n)[ \t]*\n"
    r"|(?<=\x00))"
)
_SHORT = lazy(r"(?:\b(?:e\.g|i\.e|etc|mr|mrs|ms|dr|st|no|vs|approx|cllr|rev|prof)|\b[A-Z])\.$", re.IGNORECASE)
_LONGEST_SHORT = 7


def sentences(prose: str) -> list[tuple[int, int]]:
    """Where each sentence of a masked text starts and ends. Blank stretches are left out."""
    found = []
    start = 0
    for match in _END.finditer(prose):
        if match.group()[0] == "." and _SHORT.search(
            prose, max(start, match.start() - _LONGEST_SHORT), match.start() + 1
        ):
            continue
        found.append((start, match.end()))
        start = match.end()
    found.append((start, len(prose)))
    return [trimmed for trimmed in (_trim(prose, *piece) for piece in found) if trimmed[0] < trimmed[1]]


def _trim(prose: str, start: int, end: int) -> tuple[int, int]:
    while start < end and (prose[start].isspace() or prose[start] in "\x00\x01"):
        start += 1
    while start < end and (prose[end - 1].isspace() or prose[end - 1] in "\x00\x01"):
        end -= 1
    return start, end
