"""Two wordings of several sentences, set side by side sentence by sentence.

A longer text hides what became of one of its sentences: what opens it does not open the text, and what came in beside
it looks like more.
"""

from __future__ import annotations

from typing import NamedTuple

from charterc.changes.align import align
from charterc.changes.entry import Entry
from charterc.wording.sentences import sentences_of

_LANGUAGE = "en"


class Sentences(NamedTuple):
    """What became of the sentences of a text."""

    pairs: tuple[tuple[str, str], ...]
    """Those that both have, in either wording."""
    gone: tuple[str, ...]
    come: tuple[str, ...]


def side_by_side(before: str, after: str) -> Sentences | None:
    """The sentences of two texts; None where each is one sentence, or where they have none in common."""
    was, now = sentences_of(before), sentences_of(after)
    if len(was) < 2 > len(now):
        return None
    aligned = align([Entry(words, _LANGUAGE) for words in was], [Entry(words, _LANGUAGE) for words in now])
    if not aligned.pairs:
        return None
    return Sentences(
        tuple((was[index], now[other]) for index, other in aligned.pairs),
        tuple(was[index] for index in aligned.gone),
        tuple(now[index] for index in aligned.come),
    )
