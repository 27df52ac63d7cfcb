"""Slips with quotation marks that stop YAML: one that is not closed, and words behind the closing one.

Each function tells its own slip, or gives None where it is another one.
"""

from __future__ import annotations

import itertools
import re

from charterc.problem import Problem, Span
from charterc.source.fault import KEY_LINE, Fault
from charterc.source.quoting import easily_quoted, line_in_quotes, starts_short

_GOES_ON = "The text goes on after its closing quotation mark."
_AFTER_QUOTE = re.compile(r"(?:^|: +|- +)(?:\"[^\"]*\"|'[^']*') *$")


def unclosed_quote(fault: Fault) -> Problem | None:
    """A quotation mark without a partner down to the end of the file, or a backslash that spells nothing."""
    if "quoted scalar" not in fault.context or fault.start is None:
        return None
    if "escape" in fault.said:
        return fault.problem(
            "Inside double quotes a backslash (\\) has a meaning of its own, and this one is unknown.",
            "Use single quotes (') around the text, or write the backslash twice.",
        )
    return _not_closed(fault, fault.start)


def closed_in_a_later_line(fault: Fault) -> Problem | None:
    """A text in quotes over several lines, behind which more words stand.

    Where keys or items stand in it, its mark was never closed, and the one that closes it was to open the next text.
    """
    text = fault.text
    if text is None or text.style not in {"'", '"'} or not text.span.line < text.span.end_line == fault.span.line:
        return None
    if fault.before[text.span.end_column - 1 :].strip():
        return None
    inside = fault.lines[text.span.line : text.span.end_line]
    if any(map(_is_structure, inside)):
        return _not_closed(fault, Span.at(text.span.line, text.span.column))
    first = fault.lines[text.span.line - 1]
    whole = " ".join([first.rstrip(), *(line.strip() for line in inside)])
    return fault.problem(_GOES_ON, f"Write:\n\n    {line_in_quotes(whole)}")


def after_quote(fault: Fault) -> Problem | None:
    """`aim: "Listen" is our word`: words behind what was read as the whole text."""
    if not _AFTER_QUOTE.search(fault.before):
        return None
    if fault.line[fault.span.column - 1 :].strip() == ",":
        return fault.problem("A comma stands at the end of this line.", "Delete it: each line is a part by itself.")
    return fault.problem(_GOES_ON, f"Write:\n\n    {line_in_quotes(fault.line)}")


def _is_structure(line: str) -> bool:
    return bool(KEY_LINE.match(line)) or line.lstrip().startswith("- ")


def _not_closed(fault: Fault, opening: Span) -> Problem:
    """A quotation mark that opens a text and has no partner, with the text as it was probably meant."""
    line = fault.lines[opening.line - 1]
    quote, lead = line[opening.column - 1 : opening.column], line[: opening.column - 1].strip()
    rest = itertools.takewhile(lambda line: line.strip() and not _is_structure(line), fault.lines[opening.line :])
    words = " ".join(part.strip() for part in (line[opening.column :], *rest))
    if starts_short(quote + words):
        closed = easily_quoted(quote + words)
    else:
        closed = easily_quoted(words) if quote in words else f"{quote}{words}{quote}"
    return fault.problem(
        f"The quotation mark that opens here ({quote}) is not closed.",
        f"Write:\n\n    {f'{lead} {closed}'.lstrip()}",
        opening,
    )
