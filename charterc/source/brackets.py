"""Sentences between brackets, which YAML parts at every comma.

    commitments: [We will listen, learn and act]      two promises: “We will listen” and “learn and act”
    - {name: Listen, text: We listen, learn and act}  a key “learn and act” with nothing in it

Brackets are for ids and names. Whether a comma in them belongs to a sentence shows in what it leaves: a piece that goes
on in small letters behind one that starts with a capital, a piece that starts with “and”, or the rest of a number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from charterc.problem import Problem, Severity, Span
from charterc.source.nodes import Mapping, Scalar, Sequence
from charterc.source.quoting import quoted

_AND = frozenset({"and", "or", "but", "nor", "ac", "neu"})
_JOINING = _AND | frozenset({"which", "who", "whom", "whose", "where", "because", "including", "such", "unless", "so"})
_TYING = frozenset({"with", "without", "in", "on", "at", "by", "for", "from", "to", "of", "as", "if", "when", "not"})
"""Words that tie what follows to what is said before."""
_THOUSANDS = re.compile(r"\d{3}(?!\d)")
_LONG = 3
"""So many words are no name any more."""


def parted_sentence(items: Sequence, file: str) -> Problem | None:
    """A sentence that commas made several items of, in a list that is written between brackets.

    An error where a piece clearly goes on, a warning where it may: “We work with Health, Education and Care”.
    """
    pieces = [item for item in items if isinstance(item, Scalar)]
    if len(pieces) != len(items) or any(piece.style or not piece for piece in pieces):
        return None
    pairs = list(pairwise(pieces))
    ids_too = items.key == "commitments"
    certain = (
        piece for before, piece in pairs if _goes_on(before, piece, ids_too=ids_too) or _in_number(before, piece)
    )
    clearly = next(certain, None)
    parted = clearly or next((piece for before, piece in pairs if _may_go_on(before, piece)), None)
    if parted is None:
        return None
    first, last = pieces[0].span, pieces[-1].span
    message = f"The comma before “{parted}” starts a new item: in brackets, every comma does."
    whole = _as_item(pieces[0] + "".join(f"{',' if _in_number(*pair) else ', '}{pair[1]}" for pair in pairs))
    hint = f"If all this is one sentence, write it below its key, behind a dash:\n\n    - {whole}\n\n"
    hint += "If it is a list, write each item on a line of its own:\n\n"
    hint += "\n".join(f"    - {_as_item(piece)}" for piece in pieces)
    severity = Severity.ERROR if clearly else Severity.WARNING
    return Problem("syntax", message, file, Span(*first[:2], *last[2:]), hint, severity)


def parted_text(mapping: Mapping, lines: tuple[str, ...], file: str) -> Iterator[Problem]:
    """The texts that commas cut short in a mapping between brackets, where the rest of each became a key."""
    for (before, words), (key, nothing) in pairwise(mapping.items()):
        bare = isinstance(nothing, Scalar) and not nothing and not nothing.style and not key.style
        if not bare or not isinstance(words, Scalar) or words.style or not words or _has_colon(key, lines):
            continue
        message = f"The comma before “{key}” cuts this text short: in brackets, each comma starts a new part."
        hint = f"Put the text in quotes:\n\n    {before}: {quoted(f'{words}, {key}')}"
        yield Problem("syntax", message, file, key.span, hint)


def _goes_on(before: str, piece: str, *, ids_too: bool) -> bool:
    """Whether a piece goes on with a sentence that the one before it began. Where ids may stand, one word is an id."""
    first, *more = piece.split()
    lengths = len(more) + 1, len(before.split())
    if first in _JOINING and more:
        return True
    long = max(lengths) >= _LONG or (first in _TYING and sum(lengths) > _LONG)
    return before[0].isupper() and first[0].islower() and long and bool(more or not ids_too)


def _in_number(before: Scalar, piece: Scalar) -> bool:
    """Whether the comma parts the thousands of a number: `1,000`."""
    together = (before.span.end_line, before.span.end_column + 1) == (piece.span.line, piece.span.column)
    thousands = before[-1].isdigit() and _THOUSANDS.match(piece) is not None
    return together and thousands and " " in before + piece


def _may_go_on(before: str, piece: str) -> bool:
    """Whether a piece may be the rest of what the one before it began.

    It may be the end of an enumeration (“Education and Care” after “We will work with Health”, “Surrey and Sussex
    Trust” after “Kent”), or more of a sentence in small letters (“in good time” after “we ask you early”).
    """
    words, length = piece.split(), len(before.split())
    if before[0].islower() and words[0].islower():
        return length >= _LONG and len(words) > 1
    if length > _LONG >= len(words):
        return not _AND.isdisjoint(words)
    return length == 1 and len(words) > _LONG and words[1] in _AND


def _has_colon(key: Scalar, lines: tuple[str, ...]) -> bool:
    return lines[key.span.end_line - 1][key.span.end_column - 1 :].lstrip().startswith(":")


def _as_item(words: str) -> str:
    return quoted(words) if ": " in words or " #" in words else words
