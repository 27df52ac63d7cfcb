"""Which stretches of a text are somebody else's words, or words that are talked about: quotations.

quotations("We do not say “he is wheelchair-bound” here") -> [(14, 39)]
"""

from __future__ import annotations

import re
from collections.abc import Iterator

# An opening mark stands at the start or behind a space, a bracket, another mark or a sign of Markdown.
_OPENING = re.compile(r"(?:(?<=[\s(\[*_“‘\"'–—-])|^)[\"'“‘](?=[^\s\d])", re.MULTILINE)
_CLOSING = {
    '"': re.compile(r"(?<=\S)\""),
    "“": re.compile("”"),
    "'": re.compile(r"(?<=[^\s])'(?!\w)"),
    "‘": re.compile(r"(?<=[^\s])’(?!\w)"),
}
_PARAGRAPH = re.compile(r"\n[ \t]*\n")
_BLOCK = re.compile(r"^[ \t]*>[^\n]*(?:\n[ \t]*[^\s][^\n]*)*", re.MULTILINE)
_LONGEST = 800
"""A longer quotation is taken for a mark that was never closed."""


def quotations(text: str) -> list[tuple[int, int]]:
    """Where each quotation starts and ends, marks included; quotation blocks of Markdown too."""
    found = [match.span() for match in _BLOCK.finditer(text)]
    start = 0
    for end in [*(match.start() for match in _PARAGRAPH.finditer(text)), len(text)]:
        found += _between_marks(text, start, end)
        start = end
    return found


def _between_marks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while opening := _OPENING.search(text, start, end):
        at = opening.start()
        closing = _closing(text, at, end)
        if closing:
            yield at, closing
        start = closing or at + 1


def _closing(text: str, at: int, end: int) -> int:
    """The end of the quotation whose mark stands at `at`; 0 where it has none.

    A single mark behind an s may be the apostrophe of “families’ views”, so a later one without an s comes first.
    """
    mark, end = text[at], min(end, at + _LONGEST)
    following = text.find(mark, at + 1, end) if mark in "“‘" else -1
    last = 0
    for found in _CLOSING[mark].finditer(text, at + 1, following if following > 0 else end):
        last = found.end()
        if mark not in "'‘" or text[last - 2] not in "sS":
            break
    return last
