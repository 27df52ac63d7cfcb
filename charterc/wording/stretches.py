"""Which stretches of two rows of words are alike, the same whichever comes first."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

Stretch = tuple[str, int, int, int, int]
"""`equal`, `replace`, `delete` or `insert`, with the start and the end of it in either row."""

_TURNED = {"delete": "insert", "insert": "delete"}


def stretches(before: Sequence[str], after: Sequence[str]) -> list[Stretch]:
    """The stretches in their order, as difflib finds them; read backwards they are the same ones turned round."""
    if list(before) <= list(after):
        return list(_matcher(before, after).get_opcodes())
    return [(_TURNED.get(kind, kind), c, d, a, b) for kind, a, b, c, d in _matcher(after, before).get_opcodes()]


def likeness(one: Sequence[str], other: Sequence[str]) -> float:
    """The share of words that both rows have in the same order, from 0 to 1."""
    first, second = sorted((list(one), list(other)))
    return _matcher(first, second).ratio()


def _matcher(one: Sequence[str], other: Sequence[str]) -> SequenceMatcher[str]:
    return SequenceMatcher(None, one, other, autojunk=False)
