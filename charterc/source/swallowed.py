"""List items that YAML joins to the text above them without a word."""

from __future__ import annotations

import re
from collections.abc import Sequence

from charterc.problem import Problem, Related, Span

_DASHES = ("- ", "* ", "• ", "‣ ", "▪ ")
_BULLETS = frozenset("-–—•‣▪·●◦○■")
"""What people put in front of the items of a list."""
_DOUBTFUL = "-–—"
"""These may also belong to the words, such as a minus, if a small letter or a digit follows."""
_TIGHT = re.compile(r"[-–—•‣▪·●◦○■]\s*\w")
_NUMBERED = re.compile(r"\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+(?=\S)", re.IGNORECASE)
_SIGN = re.compile(r".\s*")


def swallowed_item(lines: Sequence[str], span: Span, file: str) -> Problem | None:
    """A list item that YAML joins to the text above it, because its dash stands too far in or has no space.

    `span` is that of a text without quotes. None where there is no such item in it.
    """
    first = lines[span.line - 1][span.column - 1 :]
    later = [(number, lines[number - 1]) for number in range(span.line + 1, min(span.end_line, len(lines)) + 1)]
    if _TIGHT.match(first):
        alike = [line.strip() for _, line in later if line.lstrip()[:1] in _BULLETS]
        if alike or (not later and len(first) > 2 and (first[0] not in _DOUBTFUL or first[1].isupper())):
            return _no_item([first.strip(), *alike], span, file)
    if later and all(map(_NUMBERED.match, [first, *(line.lstrip() for _, line in later)])):
        items = [first.strip(), *(line.strip() for _, line in later)]
        message = "These lines start with numbers or letters, but make no list: they are read as one text."
        return Problem("syntax", message, file, Span.at(span.line, span.column), _as_items(items, _NUMBERED))
    for number, line in later:
        words = line.lstrip()
        if words.startswith(_DASHES):
            return Problem(
                "syntax",
                f"This line starts with “{words[0]}”, but is read as part of the text above it, not as an item.",
                file,
                Span.at(number, len(line) - len(words) + 1),
                "Start the item in the same column as the dash above it, with “- ” in front of the words. "
                "If the sign belongs to the text, put the whole text in quotes.",
                related=(Related(Span(span.line, span.column, span.line, span.column + len(first)), "the text above"),),
            )
    return None


def _no_item(items: Sequence[str], span: Span, file: str) -> Problem:
    """What is told of items whose sign YAML takes for a part of their words."""
    sign = items[0][0]
    if sign == "-":
        message = "After the dash there is no space, so this is not read as an item of a list."
    else:
        message = f"This text starts with “{sign}”. If it is an item of a list, it is not read as one."
    hint = f"{_as_items(items, _SIGN)}\n\nIf the sign belongs to the text, put the text in quotes."
    return Problem("syntax", message, file, Span.at(span.line, span.column), hint)


def _as_items(items: Sequence[str], sign: re.Pattern[str]) -> str:
    """The items as YAML has them, without the signs that people put in front."""
    return "Write:\n\n" + "\n".join(f"    - {sign.sub('', item, count=1)}" for item in items)
