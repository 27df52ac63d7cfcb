"""Which stretches of two rows of words are alike, the same whichever comes first.

stretches(["always", "act"], ["act"]) -> [("delete", 0, 1, 0, 0), ("equal", 1, 2, 0, 1)]
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

Stretch = tuple[str, int, int, int, int]
"""`equal`, `replace`, `delete` or `insert`, with the start and the end of it in either row."""

_MOST_PAIRS = 160_000
"""So many pairs of words are compared at most: a hostile text of a thousand equal words would take minutes."""
_TURNED = {"delete": "insert", "insert": "delete"}


def stretches(before: Sequence[str], after: Sequence[str]) -> list[Stretch]:
    """The stretches in their order, as difflib finds them; read backwards they are the same ones turned round."""
    front = _common(before, after)
    back = _common(before[front:][::-1], after[front:][::-1])
    end, end_now = len(before) - back, len(after) - back
    found: list[Stretch] = [("equal", 0, front, 0, front)] if front else []
    for kind, start, stop, start_now, stop_now in _middle(before[front:end], after[front:end_now]):
        found.append((kind, front + start, front + stop, front + start_now, front + stop_now))
    return [*found, ("equal", end, len(before), end_now, len(after))] if back else found


def likeness(one: Sequence[str], other: Sequence[str]) -> float:
    """The share of words that both rows have in the same order, from 0 to 1."""
    if len(one) * len(other) > _MOST_PAIRS:
        common = (Counter(one) & Counter(other)).total()
        return 2 * common / (len(one) + len(other))
    first, second = sorted((list(one), list(other)))
    return _matcher(first, second).ratio()


def _middle(before: Sequence[str], after: Sequence[str]) -> list[Stretch]:
    """The stretches between what both begin and end with; all as one, where there are too many words to compare."""
    if not before or not after or len(before) * len(after) > _MOST_PAIRS:
        kind = "replace" if before and after else "delete" if before else "insert"
        return [(kind, 0, len(before), 0, len(after))] if before or after else []
    if list(before) <= list(after):
        return list(_matcher(before, after).get_opcodes())
    return [(_TURNED.get(kind, kind), c, d, a, b) for kind, a, b, c, d in _matcher(after, before).get_opcodes()]


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words both begin with."""
    return next(
        (at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), min(len(one), len(other))
    )


def _matcher(one: Sequence[str], other: Sequence[str]) -> SequenceMatcher[str]:
    return SequenceMatcher(None, one, other, autojunk=False)
