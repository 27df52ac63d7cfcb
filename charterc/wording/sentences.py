"""Where the sentences of a text start and end.

sentence_spans("We listen. We act.") -> [(0, 10), (11, 18)]
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.wording.marks import BREAK, MASK

# A stop before a capital or a number; the end of a paragraph; the start of a list item.
_END = re.compile(
    r"[.!?…\n\x00](?:"
    r"(?<=[.!?…])[.!?…]{0,5}[\"'”’)\]\x01]{0,8}(?=[\s\x01]{1,300}[\"'“‘(\[\x01]{0,8}[A-Z0-9À-ÖØ-Þ])"
    r"|(?<=\n)[ \t]*\n"
    r"|(?<=\x00))"
)
_SHORT = re.compile(r"\b(?:e\.g|i\.e|[A-Z]|etc|mr|mrs|ms|dr|st|no|vs|approx|cllr|rev|prof)\.$", re.IGNORECASE)
"""What ends in a stop and does not end a sentence."""
_LONGEST_SHORT = 7
_BLANK = " \t\n\r\u00a0\u2028\u2029" + BREAK + MASK


def sentences_of(text: str) -> list[str]:
    """Each sentence without the spaces around it; what has no stop is one."""
    return [text[start:end] for start, end in sentence_spans(text)]


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """Where each sentence of a text, which may be masked, starts and ends. Blank stretches are left out."""
    found = []
    start = 0
    for end in [*_ends(text), len(text)]:
        said = text[start:end].rstrip(_BLANK)
        first = start + len(said) - len(said.lstrip(_BLANK))
        if said.strip(_BLANK):
            found.append((first, start + len(said)))
        start = end
    return found


def _ends(text: str) -> Iterator[int]:
    start = 0
    for match in _END.finditer(text):
        at = match.start()
        if text[at] != "." or not _SHORT.search(text, max(start, at - _LONGEST_SHORT), at + 1):
            start = match.end()
            yield start
