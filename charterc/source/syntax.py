"""Why YAML could not be read, for people who have never met YAML.

The parser's own messages name its inner states ("did not find expected <document start>"). This
module looks at the line instead and says what the writer most probably meant.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from charterc.problem import Problem, Span
from charterc.source.fault import Fault
from charterc.source.line_faults import (
    first_line_indented,
    item_beside_key,
    key_below_dash,
    key_too_deep,
    neither,
    not_in_line,
    out_of_block,
    slip_above,
    tab,
    words_with_keys,
)
from charterc.source.nodes import Scalar
from charterc.source.quote_faults import after_quote, closed_in_a_later_line, unclosed_quote
from charterc.source.quoting import easily_quoted, quoted
from charterc.source.vocabulary import Vocabulary

MAX_DEPTH = 64
_OPENING = re.compile(r"(?:: +|- +)([\[{][^\]}]*[\]}] *[^ #].*)$")
# Text that starts with a sign YAML keeps for itself: *, &, @, `, %, !, or a >, | or ? with words behind it.
_SIGN_FIRST = re.compile(r"^\s*(?:- +)*(?:[\w-]+: +)?(?P<words>(?:[*&@`%!]|[|>][+-]?\d? +\S|[?,\]}] *\S).*)$")
_CURVED = re.compile(r"[“‘„](.*)[”’“]\s*")
_COLON_IN_TEXT = re.compile(r"^(\s*(?:- +)*)((?:[\w./-]+|\"[^\"]*\"|'[^']*'):\s+)?(.*?: .*|.*:)$")


def explain(error: Any, lines: Sequence[str], file: str, vocabulary: Vocabulary, last: Scalar | None = None) -> Problem:
    """A `Problem` for a `yaml.YAMLError`, placed where the writer has to change something; `last` is the last text."""
    start = getattr(error, "context_mark", None)
    mark = getattr(error, "problem_mark", None) or start
    fault = Fault(
        (getattr(error, "problem", None) or getattr(error, "reason", None) or str(error)).strip(),
        getattr(error, "context", None) or "",
        Span.at(start.line + 1, start.column + 1) if start else None,
        Span.at(min(mark.line + 1, len(lines)), mark.column + 1) if mark else Span.at(1, 1),
        lines,
        file,
        vocabulary,
        last,
    )
    found = (explained for explainer in _EXPLAINERS if (explained := explainer(fault)))
    return next(found, None) or fault.problem("YAML cannot make sense of this line.", _GENERAL)


def _nested_too_deep(fault: Fault) -> Problem | None:
    if "nesting depth" not in fault.said:  # newer parsers stop by themselves, and a long way further on
        return None
    return too_deep(fault.at(_column_of_level(fault.line, MAX_DEPTH) or fault.span.column), fault.file)


def _sign_first(fault: Fault) -> Problem | None:
    first = _SIGN_FIRST.match(fault.line)
    return _starts_with_sign(fault, first.start("words") + 1) if first else None


def _colon_in_text(fault: Fault) -> Problem | None:
    """`text: Our aim: to listen` — the second colon makes YAML look for a second key."""
    if "mapping values are not allowed" not in fault.said:
        return None
    match = _COLON_IN_TEXT.match(fault.line)
    message = "A colon followed by a space stands inside this text, and YAML takes what is before it for a key."
    hint = "Put the whole text in quotes, or write “|” after its key and the text on the lines below, indented."
    if match and (curved := _CURVED.fullmatch(match.group(3))):
        lead = match.group(1).lstrip() + (match.group(2) or "")
        message = "YAML knows only straight quotation marks, so these curved ones do not hold the text together."
        hint = f"Write:\n\n    {lead}{easily_quoted(curved.group(1))}\n\n"
        hint += f"If the curved ones are to be printed, write:\n\n    {lead}{quoted(match.group(3))}"
    elif match and match.group(2):
        lead, key, words = match.group(1).strip(), match.group(2), match.group(3)
        below = fault.lines[fault.span.line] if fault.span.line < len(fault.lines) else ""
        if words.endswith(":") and below.lstrip().startswith("- "):
            hint = f"Write the words in front of a list so:\n\n    {lead + ' ' if lead else ''}{key.rstrip()}\n"
            hint += f"      stem: {quoted(words)}\n      items:\n        {below.strip()}"
        else:
            hint = f"Put the text in quotes:\n\n    {lead + ' ' if lead else ''}{key}{quoted(words)}"
    return fault.problem(message, hint)


def _no_token(fault: Fault) -> Problem | None:
    return _starts_with_sign(fault, fault.span.column) if "cannot start any token" in fault.said else None


def _unclosed_bracket(fault: Fault) -> Problem | None:
    pairs = {"flow sequence": "[]", "flow mapping": "{}"}
    pair = next((pair for name, pair in pairs.items() if name in fault.context), None)
    place = fault.start
    if pair is None and "flow node" in fault.context:  # nothing stands behind the bracket
        number = max((n for n, line in enumerate(fault.lines[: fault.span.line], 1) if line.strip()), default=1)
        line = fault.lines[number - 1].rstrip()
        place = Span.at(number, len(line))
        pair = next((pair for pair in pairs.values() if line.endswith(pair[0])), None)
    if pair is None:
        return None
    return fault.problem(
        f"The bracket “{pair[0]}” that opens here is not closed, or something in it is not separated by commas.",
        f"Close it with “{pair[1]}”. If the bracket belongs to the text, put the text in quotes.",
        place,
    )


def _bracket_first(fault: Fault) -> Problem | None:
    opening = _OPENING.search(fault.line) if "did not find expected" in fault.said else None
    return _starts_with_sign(fault, opening.start(1) + 1) if opening else None


_EXPLAINERS: tuple[Callable[[Fault], Problem | None], ...] = (
    _nested_too_deep,
    unclosed_quote,
    closed_in_a_later_line,
    tab,
    slip_above,
    words_with_keys,
    _sign_first,
    key_too_deep,
    _colon_in_text,
    _no_token,
    _unclosed_bracket,
    after_quote,
    item_beside_key,
    first_line_indented,
    out_of_block,
    neither,
    _bracket_first,
    key_below_dash,
    not_in_line,
)
"""The first that knows the slip tells it."""
_GENERAL = "Look at this line and the one above it: indentation, quotes and colons are the usual causes."


def _starts_with_sign(fault: Fault, column: int) -> Problem:
    return reserved_start(fault.line, column, fault.span.line, fault.file)


def reserved_start(line: str, column: int, number: int, file: str) -> Problem:
    """Text that starts with a sign which YAML keeps for itself, at a column of a line."""
    mark, words = line[column - 1 : column], line[column - 1 :].strip()
    message = f"Text may not start with “{mark}” unless it stands in quotes."
    hint = f"Write:\n\n    {quoted(words)}"
    if words.startswith("* "):
        hint = (
            f"If this is an item of a list, write:\n\n    - {words[2:].lstrip()}\n\nElse write:\n\n    {quoted(words)}"
        )
    elif mark in "|>":
        lead = line[: column - 1].strip()
        hint = f"If the sign is to say that text follows, start the text below it:\n\n    {lead} {mark}\n"
        hint += f"      {words[1:].lstrip()}\n\nElse write:\n\n    {quoted(words)}"
    return Problem("syntax", message, file, Span.at(number, column), hint)


def too_deep(span: Span, file: str) -> Problem:
    """More levels than any charter needs stand at a place."""
    message = f"This is nested more than {MAX_DEPTH} levels deep."
    hint = "A charter needs about six levels. Check the indentation, and for brackets that were not closed."
    return Problem("depth-or-size", message, file, span, hint)


def _column_of_level(line: str, number: int) -> int:
    """The column of the bracket that opens so many levels on a line; 0 where there are fewer."""
    depth = 0
    for column, sign in enumerate(line, start=1):
        depth += (sign in "[{") - (sign in "]}")
        if depth == number:
            return column
    return 0
