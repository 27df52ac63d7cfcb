"""Where the sentences of a text start and end.

sentences("We listen. We act.") -> [(0, 10), (11, 18)]
"""

from __future__ import annotations

import re
from collections.abc import Iterator

# All ends start with one set of characters, which the engine looks for fast.
# A stop before a capital or a number; the end of a paragraph; the start of a list item.
_END = re.compile(
    r"[.!?…\n\x00](?:"
    r"(?<=[.!?…])[.!?…]{0,5}[\"'”’)\]\x01]{0,8}(?=[\s\x01]{1,300}[\"'“‘(\[\x01]{0,8}[A-Z0-9])"
    r"|(?<=\n)[ \t]*\n"
    r"|(?<=\x00))"
)
_SHORT_WORDS = frozenset(["etc", "mr", "mrs", "ms", "dr", "st", "no", "vs", "approx", "cllr", "rev", "prof"])
_SHORT = re.compile(rf"\b(?:e\.g|i\.e|[A-Z]|{'|'.join(sorted(_SHORT_WORDS))})\.$", re.IGNORECASE)
_LONGEST_SHORT = 7
_BLANK = frozenset(" \n\x00\x01")


def sentences(prose: str) -> list[tuple[int, int]]:
    """Where each sentence of a masked text starts and ends. Blank stretches are left out."""
    found = []
    start = 0
    for end in [*_ends(prose), len(prose)]:
        first, last = start, end
        while first < last and (prose[first] in _BLANK or prose[first].isspace()):
            first += 1
        while first < last and (prose[last - 1] in _BLANK or prose[last - 1].isspace()):
            last -= 1
        if first < last:
            found.append((first, last))
        start = end
    return found


def _ends(prose: str) -> Iterator[int]:
    start = 0
    for match in _END.finditer(prose):
        at = match.start()
        if prose[at] == "." and _is_short(prose, max(start, at - _LONGEST_SHORT), at):
            continue
        start = match.end()
        yield start


def _is_short(prose: str, start: int, at: int) -> bool:
    """Whether the stop at a place ends “e.g.” or the like, not a sentence."""
    word = prose[start:at].rsplit(" ", 1)[-1]
    if len(word) > 1 and word.isalpha() and word.casefold() not in _SHORT_WORDS:
        return False  # as nearly always, and quicker to see than with the pattern
    return _SHORT.search(prose, start, at + 1) is not None
