"""Why YAML could not be read, for people who have never met YAML.

The parser's own messages name its inner states ("did not find expected <document start>"). This
module looks at the line instead and says what the writer most probably meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from charterc.problem import Problem, Related, Span

MAX_DEPTH = 64
_KEY = re.compile(r"[a-z][a-z0-9-]*:(\s|$)")
_OPENING = re.compile(r"(?:: +|- +)([\[{][^\]}]*[\]}] *[^ #].*)$")
# Text that starts with a sign YAML keeps for itself: *, &, @, `, %, !, or a > or | with words behind it.
_SIGN_FIRST = re.compile(r"^\s*(?:- +)*(?:[\w-]+: +)?(?P<words>(?:[*&@`%!]|[|>][+-]?\d? +\S).*)$")
_NO_SPACE = re.compile(r"^\s*(?:- +)?([a-z][a-z-]*):(\S.*)$")
_HARD_SPACE = re.compile(r"^\s*(?:- +)?([a-z][a-z-]*):[\u00a0\u202f]")
_AFTER_QUOTE = re.compile(r"(?:^|: +|- +)(?:\"[^\"]*\"|'[^']*') *$")
_COLON_IN_TEXT = re.compile(r"^(\s*(?:- +)*)((?:[\w./-]+|\"[^\"]*\"|'[^']*'):\s+)?(.*?: .*|.*:)$")


def explain(error: Any, lines: Sequence[str], file: str) -> Problem:
    """A `Problem` for a `yaml.YAMLError`, placed where the writer has to change something."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    said = (getattr(error, "problem", None) or getattr(error, "reason", None) or str(error)).strip()
    context = getattr(error, "context", None) or ""
    line = min(mark.line + 1, len(lines)) if mark else 1
    column = mark.column + 1 if mark else 1
    text = lines[line - 1]
    span = Span.at(line, column)

    if "nesting depth" in said:  # newer parsers stop by themselves, and a long way further on
        return too_deep(Span.at(line, _column_of_level(text, MAX_DEPTH) or column), file)
    start = getattr(error, "context_mark", None)
    if "quoted scalar" in context and start is not None:
        return _unclosed_quote(lines, start, said, file, span)
    if "\t" in text[: len(text) - len(text.lstrip())] or text[column - 1 : column] == "\t":
        tab = text.index("\t") + 1
        return Problem(
            "syntax",
            "A tab stands here. YAML is indented with spaces only.",
            file,
            Span.at(line, tab),
            "Replace the tab with two spaces.",
        )
    first = _SIGN_FIRST.match(text)
    if first:
        return _reserved_start(text, line, first.start("words") + 1, file)
    if "mapping values are not allowed" in said:
        return _colon(text, line, column, file)
    if "cannot start any token" in said:
        return _reserved_start(text, line, column, file)
    if "flow sequence" in context or "flow mapping" in context:
        return _unclosed_bracket(context, start, span, file)
    if _AFTER_QUOTE.search(text[: column - 1]):
        return Problem(
            "syntax",
            "The text goes on after its closing quotation mark.",
            file,
            span,
            _quotes_around(text),
        )
    if "block sequence entries are not allowed" in said:
        return Problem(
            "syntax",
            "A list item starts on the same line as its key.",
            file,
            span,
            "Start the list on the next line, indented by two spaces. If the dash belongs to the text, use quotes.",
        )
    if "could not find expected ':'" in said:
        where = Span.at(start.line + 1, start.column + 1) if start is not None else span
        return _neither(lines[where.line - 1], where, file)
    opening = _OPENING.search(text)
    if opening and "did not find expected" in said:
        return _reserved_start(text, line, opening.start(1) + 1, file)
    if "did not find expected key" in said or "did not find expected '-' indicator" in said:
        related = (
            (Related(Span.at(start.line + 1, start.column + 1), "the list or mapping starts here"),) if start else ()
        )
        return Problem(
            "syntax",
            "This line does not line up with the lines above it.",
            file,
            span,
            "Keys of one item start in the same column; so do the dashes of one list. "
            "If the line is text, put the whole text in quotes.",
            related=related,
        )
    return Problem("syntax", f"YAML cannot be read from here on: {said}.", file, span, _GENERAL)


def _quotes_around(line: str) -> str:
    """How to write a text that starts with words in quotation marks."""
    words = _BEHIND_KEY.sub("", line.strip())
    advice = "Put the whole text in quotes of the other kind"
    if '"' in words and "'" not in words:
        return f"{advice}:\n\n    '{words}'"
    if "'" in words and '"' not in words:
        return f'{advice}:\n\n    "{words}"'
    return f"{advice}, and write each of those twice inside the text, or use “ and ” there."


_BEHIND_KEY = re.compile(r"^(?:- +)*(?:[\w-]+: +)?")


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


_GENERAL = "Look at this line and the one above it: indentation, quotes and colons are the usual causes."


def _neither(line: str, where: Span, file: str) -> Problem:
    """A line that is no key with text and no item of a list."""
    hard = _HARD_SPACE.match(line)
    if hard:
        return Problem(
            "syntax",
            f"What looks like a space behind “{hard.group(1)}:” is a non-breaking one, which YAML does not read.",
            file,
            Span.at(where.line, hard.end()),
            "Delete it and type a space.",
        )
    joined = _NO_SPACE.match(line)
    if joined:
        return no_space_after_colon(joined.group(1), joined.group(2), file, where)
    return Problem(
        "syntax",
        "This line is neither “key: text” nor a list item that starts with “- ”.",
        file,
        where,
        "Start a list item with “- ”, or put a colon and a space after the key.",
    )


def no_space_after_colon(key: str, words: str, file: str, span: Span) -> Problem:
    """`title:Our charter` is one word to YAML."""
    message = "After the colon there is no space, so this is not read as a key."
    return Problem("syntax", message, file, span, f"Write:\n\n    {key}: {words}")


_DASHES = ("- ", "* ", "• ", "‣ ", "▪ ")
BULLETS = frozenset("-–—•‣▪·")
"""What people put in front of the items of a list."""
_TIGHT_DASH = re.compile(r"[-–—•‣▪·]\s*\w")


def swallowed_item(lines: Sequence[str], span: Span, file: str) -> Problem | None:
    """A list item that YAML joins to the text above it, because its dash stands too far in or has no space.

    `span` is that of a text without quotes. None where there is no such item in it.
    """
    first = lines[span.line - 1][span.column - 1 :]
    tight = first[:1] in BULLETS and _TIGHT_DASH.match(first) is not None
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


def _unclosed_quote(lines: Sequence[str], start: Any, said: str, file: str, span: Span) -> Problem:
    where = Span.at(start.line + 1, start.column + 1)
    quote = lines[start.line][start.column : start.column + 1]
    if "escape" in said:
        return Problem(
            "syntax",
            "Inside double quotes a backslash (\\) has a meaning of its own, and this one is unknown.",
            file,
            span,
            "Use single quotes (') around the text, or write the backslash twice.",
        )
    return Problem(
        "syntax",
        f"The quotation mark that opens here ({quote}) is not closed.",
        file,
        where,
        f"Add {quote} at the end of the text. Inside the text, write it twice ('')."
        if quote == "'"
        else f'Add {quote} at the end of the text. Inside the text, write it as \\".',
    )


def _colon(text: str, line: int, column: int, file: str) -> Problem:
    """`text: Our aim: to listen` — the second colon makes YAML look for a second key."""
    match = _COLON_IN_TEXT.match(text)
    message = "A colon followed by a space stands inside this text, and YAML takes what is before it for a key."
    hint = "Put the whole text in quotes, or write “|” after its key and the text on the lines below, indented."
    if match and not match.group(2) and _KEY.match(match.group(3)):
        message = "This line is indented deeper than the one above, so it is read as part of the text there."
        hint = "If this is a key of its own, start it in the same column as the key above it.\n\n"
        hint += "If it goes on with the text above, put that whole text in quotes."
    elif match and match.group(2):
        lead, key, words = match.group(1), match.group(2) or "", match.group(3)
        escaped = words.replace("\\", "\\\\").replace('"', '\\"')
        hint = f'Put the text in quotes:\n\n    {lead.strip() + " " if lead.strip() else ""}{key}"{escaped}"'
    return Problem(
        "syntax",
        message,
        file,
        Span.at(line, column),
        hint,
    )


def _reserved_start(text: str, line: int, column: int, file: str) -> Problem:
    mark = text[column - 1 : column]
    words = text[column - 1 :].strip().replace("\\", "\\\\").replace('"', '\\"')
    return Problem(
        "syntax",
        f"Text may not start with “{mark}” unless it stands in quotes.",
        file,
        Span.at(line, column),
        f'Write:\n\n    "{words}"',
    )


def _unclosed_bracket(context: str, start: Any, span: Span, file: str) -> Problem:
    mark = "[" if "sequence" in context else "{"
    where = Span.at(start.line + 1, start.column + 1) if start is not None else span
    return Problem(
        "syntax",
        f"The bracket “{mark}” that opens here is not closed, or something in it is not separated by commas.",
        file,
        where,
        f"Close it with “{']' if mark == '[' else '}'}”. If the bracket belongs to the text, put the text in quotes.",
    )
