"""List items that YAML joins to the text above them without a word."""

from __future__ import annotations

import re
from collections.abc import Sequence

from charterc.problem import Problem, Related, Span

_DASHES = ("- ", "* ", "• ", "‣ ", "▪ ")
_BULLETS = frozenset("-–—•‣▪·")
"""What people put in front of the items of a list."""
_TIGHT_DASH = re.compile(r"[-–—•‣▪·]\s*\w")


def swallowed_item(lines: Sequence[str], span: Span, file: str) -> Problem | None:
    """A list item that YAML joins to the text above it, because its dash stands too far in or has no space.

    `span` is that of a text without quotes. None where there is no such item in it.
    """
    first = lines[span.line - 1][span.column - 1 :]
    tight = first[:1] in _BULLETS and _TIGHT_DASH.match(first) is not None
    for number in range(span.line + 1, min(span.end_line, len(lines)) + 1):
        line = lines[number - 1]
        words = line.lstrip()
        if words.startswith(_DASHES) or (tight and words[:1] == first[:1]):
            return Problem(
                "syntax",
                f"This line starts with “{words[0]}”, but is read as part of the text above it, not as an item.",
                file,
                Span.at(number, len(line) - len(words) + 1),
                "Start the item in the same column as the dash above it, with “- ” in front of the words. "
                "If the sign belongs to the text, put the whole text in quotes.",
                related=(Related(Span(span.line, span.column, span.line, span.column + len(first)), "the text above"),),
            )
    if span.end_line == span.line and tight and len(first) > 2 and (first[0] not in "-–—" or first[1].isupper()):
        message = f"This text starts with “{first[0]}”. If it is an item of a list, it is not read as one."
        hint = f"Write:\n\n    - {first[1:].strip()}\n\nIf the sign belongs to the text, put the text in quotes."
        return Problem("syntax", message, file, Span.at(span.line, span.column), hint)
    return None
