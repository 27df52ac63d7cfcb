"""The stretches of words in which two wordings differ, in plain form.

pieces(saying("We will answer"), saying("We will soon answer")) -> [Piece(was=(), now=("soon",), behind="answer")]
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from charterc.wording.saying import Phrase, empty, small
from charterc.wording.stretches import stretches


class Piece(NamedTuple):
    """A stretch that only one of two wordings has, with what stands there in the other."""

    was: Phrase
    now: Phrase
    behind: str
    """The word of both that follows; "" at the end."""

    @property
    def words(self) -> tuple[Phrase, Phrase]:
        """Those before and those after."""
        return self.was, self.now


def pieces(before: Phrase, after: Phrase) -> list[Piece]:
    """Where two wordings differ, in their order."""
    return [
        Piece(before[start:end], after[start_now:end_now], before[end] if end < len(before) else "")
        for kind, start, end, start_now, end_now in stretches(before, after)
        if kind != "equal"
    ]


def content(words: Sequence[str]) -> list[str]:
    """The words that say something by themselves."""
    return [word for word in words if word not in small()]


def full(words: Phrase) -> Phrase:
    """The same words without those that carry nothing."""
    return tuple(word for word in words if word not in empty())
