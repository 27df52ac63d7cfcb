"""The sentences of a paragraph, one by one.

sentences_of("We listen. We act.") -> ["We listen.", "We act."]
"""

from __future__ import annotations

import re

_END = re.compile(r"[.!?…]{1,5}[\"'”’)\]]{0,4}(?=\s+[\"'“‘(\[]{0,4}[A-Z0-9À-Þ])")
_SHORT = re.compile(r"(?:\b(?:e\.g|i\.e|etc|mr|mrs|ms|dr|st|no|vs|approx|cllr|rev|prof)|\b[A-Z])\.$", re.IGNORECASE)
"""What ends in a stop and ends no sentence."""


def sentences_of(paragraph: str) -> list[str]:
    """Each sentence without the spaces around it; what has no stop is one."""
    return [paragraph[start:end] for start, end in sentence_spans(paragraph)]


def sentence_spans(paragraph: str) -> list[tuple[int, int]]:
    """Where each sentence starts and ends."""
    found, start = [], 0
    ends = [
        match.end()
        for match in _END.finditer(paragraph)
        if not _SHORT.search(paragraph, max(0, match.start() - 7), match.end())
    ]
    for end in [*ends, len(paragraph)]:
        said = paragraph[start:end]
        if said.strip():
            found.append((start + len(said) - len(said.lstrip()), start + len(said.rstrip())))
        start = end
    return found
