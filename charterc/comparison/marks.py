"""Which words went and which came, between a text and the text it became.

marked("We will reply within 5 days", "We will reply within 10 days")
before:  We will reply within [-5-] days
after:   We will reply within {+10+} days
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

from charterc.wording.stretches import stretches

_LEAST_ALIKE = 0.25
"""Of two texts that have fewer words in common than this, marks on single words would only confuse."""

_AROUND = 10
"""So many words are left on each side of a change, where a long text is cut short."""
_WORTH_CUTTING = 8
"""Fewer words than this are not worth a “…” in their place."""


class Mark(StrEnum):
    """What became of some words."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


class Run(NamedTuple):
    """Words that follow each other and have one mark."""

    mark: Mark
    words: str


Runs = tuple[Run, ...]
"""A text, piece by piece; together the pieces are the text, its spaces made single."""


class _Piece(NamedTuple):
    """A word or a sign of punctuation, and whether a space stands before it."""

    written: str
    spaced: bool


def whole(words: str, mark: Mark) -> Runs:
    """A text of which all has one mark; none where it is empty."""
    return _runs(_pieces(words), [mark] * len(_pieces(words)))


def marked(before: str, after: str) -> tuple[Runs, Runs]:
    """Both texts, with marks on the words that only one of them has."""
    was, now = _pieces(before), _pieces(after)
    kept = _kept(was, now)
    if len(kept) < _LEAST_ALIKE * max(len(was), len(now)):
        kept = {}
    stayed = set(kept.values())
    gone = [Mark.SAME if place in kept else Mark.REMOVED for place in range(len(was))]
    come = [Mark.SAME if place in stayed else Mark.ADDED for place in range(len(now))]
    return _runs(was, gone), _runs(now, come)


def excerpt(runs: Runs) -> Runs:
    """A text of which long stretches that stayed the same are cut short, with “…” in their place."""
    return tuple(
        run._replace(words=_cut(run.words, first=index == 0, last=index == len(runs) - 1))
        if run.mark is Mark.SAME and len(runs) > 1
        else run
        for index, run in enumerate(runs)
    )


def _cut(words: str, *, first: bool, last: bool) -> str:
    """The words next to what changed."""
    listed = words.split(" ")
    if len(listed) <= 2 * _AROUND + _WORTH_CUTTING:
        return words
    head = [] if first else listed[:_AROUND]
    tail = [] if last else listed[-_AROUND:]
    return " ".join([*head, "…", *tail])


def _kept(was: Sequence[_Piece], now: Sequence[_Piece]) -> dict[int, int]:
    """The places of the pieces that both have, in the first and in the second."""
    equal = (found[1:] for found in stretches(*map(_as_written, (was, now))) if found[0] == "equal")
    return {
        place: place_now
        for start, end, start_now, end_now in equal
        for place, place_now in zip(range(start, end), range(start_now, end_now), strict=True)
    }


def _as_written(pieces: Sequence[_Piece]) -> list[str]:
    return [f" {piece.written}" if piece.spaced else piece.written for piece in pieces]


def _runs(pieces: Sequence[_Piece], marks: Sequence[Mark]) -> Runs:
    """Neighbours of one mark as one run. A space between two marks has none itself."""
    found: list[Run] = []
    for index, (piece, mark) in enumerate(zip(pieces, marks, strict=True)):
        if piece.spaced and index:
            found.append(Run(mark if mark is marks[index - 1] else Mark.SAME, " "))
        found.append(Run(mark, piece.written))
    joined = groupby(found, key=lambda run: run.mark)
    return tuple(Run(mark, "".join(run.words for run in group)) for mark, group in joined)


def _pieces(words: str) -> list[_Piece]:
    return [piece for word in words.split() for piece in _pieces_of(word)]


def _pieces_of(word: str) -> Iterator[_Piece]:
    """A word apart from the punctuation around it. What is written without spaces is taken letter by letter."""
    start, end = 0, len(word)
    while start < end and _is_sign(word[start]):
        start += 1
    while end > start and _is_sign(word[end - 1]):
        end -= 1
    core = list(word[start:end]) if any(map(_is_wide, word)) else [word[start:end]] if start < end else []
    for index, written in enumerate([*word[:start], *core, *word[end:]]):
        yield _Piece(written, spaced=index == 0)


def _is_sign(character: str) -> bool:
    return unicodedata.category(character).startswith("P")


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in {"W", "F"}
