"""Slips of the hand in one line: no space behind a colon or a dash, no colon behind a key.

To YAML `name:Listen` and `-Listen` are words like any other. The same lines are looked at where YAML could not go on
(`charterc.source.syntax`) and where it could and would print them as words (`charterc.source.parse`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from charterc.problem import Problem, Span
from charterc.source.vocabulary import Vocabulary

NO_SPACE_AFTER_COLON = "After the colon there is no space, so this is not read as a key."
_LEAD = r"^(?P<lead>\s*(?:- +)*)"
_JOINED = re.compile(_LEAD + r"(?P<dash>-)?(?P<key>[A-Za-z][\w-]*) *(?::(?!//)(?P<tight>\S.*)|\uff1a *(?P<wide>.*))$")
_ANY_KEY = re.compile(r"^\s*(?P<key>[^\W\d_][^:]*?(?<!\d)) *:(?!//)(?P<words>[^\s:].*)$")
_KEY_ALONE = re.compile(r"[a-z][a-z-]*")
_TIGHT_DASH = re.compile(r"^\s*-(?P<words>[^\W\d_].*)$")
_NO_COLON = re.compile(_LEAD + r"(?P<key>[A-Za-z][a-z-]*)(?P<sign> *[;=] *| +|$)(?P<words>.*)$")
_NO_WORDS_OF_A_SENTENCE = frozenset({"title", "name", "heading", "email", "phone"})
"""A line that starts with another key and has no sign behind it may go on with a text: “for all of us”."""


def no_space_after_colon(line: str, number: int, file: str, vocabulary: Vocabulary | None = None) -> Problem | None:
    """`title:Our charter` is one word to YAML; so is a key with a wide colon.

    With a vocabulary, only its keys count; without one, all that looks like a key.
    """
    match = _JOINED.match(line)
    if match is None:
        return None
    key, wide = match.group("key"), match.group("wide")
    known = _KEY_ALONE.fullmatch(key) if vocabulary is None else key in vocabulary.keys
    if not known:
        return None
    if wide is None:
        message = NO_SPACE_AFTER_COLON
    else:
        message = (
            "This colon (：) is a wide one, which YAML does not read: after the key belong a plain one and a space."
        )
    dash = "- " if match.group("dash") else ""
    words = match.group("tight") if wide is None else wide
    mended = f"{match.group('lead').lstrip()}{dash}{key}: {words}"
    start = match.start("dash") if dash else match.start("key")
    return _problem(message, mended, file, Span.at(number, start + 1, match.end("key") + 1 - start))


def joined_to_colon(line: str) -> str:
    """`EHCP:A plan`, where any words may be a key, as it should be: `EHCP: A plan`; "" for other lines."""
    match = _ANY_KEY.match(line)
    return f"{match.group('key')}: {match.group('words')}" if match else ""


def no_space_after_dash(line: str, number: int, file: str) -> Problem | None:
    """`-Listen` is a word to YAML, not an item of a list."""
    match = _TIGHT_DASH.match(line)
    if match is None:
        return None
    message = "After the dash there is no space, so this is not read as an item of a list."
    return _problem(message, f"- {match.group('words')}", file, Span.at(number, match.start("words")))


def no_colon(line: str, number: int, file: str, vocabulary: Vocabulary) -> Problem | None:
    """`title Our charter`, `title = Our charter` or `values` alone: a key without its colon."""
    match = _NO_COLON.match(line)
    if match is None or match.group("key").lower() not in vocabulary.keys:
        return None
    if match.group("words") and not match.group("sign").strip() and match.group("key") not in _NO_WORDS_OF_A_SENTENCE:
        return None
    key, words = match.group("key").lower(), match.group("words")
    message = f"After “{key}” there is no colon, so it is not read as a key."
    mended = f"{match.group('lead').lstrip()}{key}:{' ' if words else ''}{words}"
    return _problem(message, mended, file, Span.at(number, match.start("key") + 1, len(key)))


def in_text(lines: Sequence[str], span: Span, file: str, vocabulary: Vocabulary) -> list[Problem]:
    """Keys without a space that YAML reads as part of the text without quotes at `span`.

    Its first line counts only where nothing but dashes stands before the text: `note: by:all` may be meant.
    """
    at_start = not lines[span.line - 1][: span.column - 1].strip(" -")
    numbers = range(span.line if at_start else span.line + 1, min(span.end_line, len(lines)) + 1)
    found = (no_space_after_colon(lines[number - 1], number, file, vocabulary) for number in numbers)
    return [problem for problem in found if problem]


def _problem(message: str, mended: str, file: str, span: Span) -> Problem:
    return Problem("syntax", message, file, span, f"Write:\n\n    {mended}")
