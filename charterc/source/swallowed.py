"""List items that YAML joins to the text above them without a word."""

from __future__ import annotations

import re
from collections.abc import Sequence

from charterc.problem import Problem, Related, Severity, Span

_DASHES = ("- ", "* ", "• ", "‣ ", "▪ ")
BULLETS = frozenset("-–—−•‣▪·●◦○■")
"""What people put in front of the items of a list."""
_DOUBTFUL = "-–—−"
"""These may also belong to the words, such as a minus, if a small letter or a digit follows."""
_TIGHT = re.compile(r"[-–—−•‣▪·●◦○■]\s*\w")
_COUNTED = (["a", "b"], ["i", "ii"], ["1", "2"])
_NUMBERED = re.compile(r"\(?(?P<mark>\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+(?=\S)", re.IGNORECASE)
_SIGN = re.compile(r".\s*")


def swallowed_item(lines: Sequence[str], span: Span, file: str) -> Problem | None:
    """A list item that YAML joins to the text above it, because its dash stands too far in or has no space.

    `span` is that of a text without quotes. None where there is no such item in it.
    """
    first = lines[span.line - 1][span.column - 1 :]
    later = [(number, lines[number - 1]) for number in range(span.line + 1, min(span.end_line, len(lines)) + 1)]
    if _TIGHT.match(first):
        alike = [line.strip() for _, line in later if line.lstrip()[:1] in BULLETS]
        in_item = not lines[span.line - 1][: span.column - 1].strip(" -")
        if alike or (not later and len(first) > 2 and _is_sign(first, in_item=in_item)):
            return _no_item([first.strip(), *alike], span, file)
    if later and all(map(_NUMBERED.match, [first, *(line.lstrip() for _, line in later)])):
        items = [first.strip(), *(line.strip() for _, line in later)]
        message = "These lines start with numbers or letters, but make no list: they are read as one text."
        return Problem("syntax", message, file, Span.at(span.line, span.column), _as_items(items, _NUMBERED))
    if numbered := _numbered(later):
        number, line = numbered[0]
        message = "These lines start with numbers or letters, but make no list: they are read as part of the text."
        paste = "\n".join(f"    - {_NUMBERED.sub('', line.strip(), count=1)}" for _, line in numbered)
        hint = f"Write “|” where the text starts, the text below it, and after an empty line the list:\n\n{paste}"
        place = Span.at(number, len(line) - len(line.lstrip()) + 1)
        return Problem("syntax", message, file, place, hint, Severity.WARNING)
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


def _numbered(lines: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
    """The lines that start with “a)” and “b)”, “(i)” and “(ii)”, “1.” and “2.”, or so on from the first; else none."""
    marked = [(match["mark"].lower(), entry) for entry in lines if (match := _NUMBERED.match(entry[1].lstrip()))]
    counted = [mark for mark, _ in marked[:2]] in _COUNTED
    return [entry for _, entry in marked] if counted else []


def _is_sign(first: str, *, in_item: bool) -> bool:
    """Whether what a text starts with was put in front of an item: “• ask”, “-Ask”, or “– ask” behind a dash."""
    return first[0] not in _DOUBTFUL or first[1].isupper() or (in_item and first[1] == " " and first[2].isalpha())


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
