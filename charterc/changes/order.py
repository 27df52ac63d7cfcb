"""What has moved within a list: the fewest entries that explain its new order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple, TypeVar

Entry = TypeVar("Entry")


class _Row(NamedTuple):
    """Entries that keep their order among themselves; of two rows the greater one explains more."""

    length: int = 0
    rank: int = 0
    """Less for each entry that would rather stay, so that of two rows as long the same one is always chosen."""
    last: int = -1


def moved(before: Sequence[int], after: Sequence[int]) -> set[int]:
    """The entries that left their places; both lists hold the same ones, each once.

    The others keep their order among themselves, and no set of movers is smaller. Of several that are as small it is
    the one with the greater entries: `moved([1, 2], [2, 1])` is `{2}`, and so it is the other way round.
    """
    if list(before) == list(after):
        return set()
    place = {entry: index for index, entry in enumerate(after, 1)}
    came_from: dict[int, int] = {}
    longest = _Longest(len(after))
    for entry in before:
        row = longest.up_to(place[entry] - 1)
        came_from[entry] = row.last
        longest.add(place[entry], _Row(row.length + 1, row.rank - entry, entry))
    stayed, entry = set(), longest.up_to(len(after)).last
    while entry >= 0:
        stayed.add(entry)
        entry = came_from[entry]
    return set(before) - stayed


def movers(
    entries: Iterable[Entry],
    before: Callable[[Entry], int],
    after: Callable[[Entry], int],
    words: Callable[[Entry], Any],
) -> list[Entry]:
    """The same of any entries, which stood at `before` and stand at `after`; of several sets the later `words` move."""
    ranked = sorted(entries, key=words)
    ranks = range(len(ranked))
    was = sorted(ranks, key=lambda rank: before(ranked[rank]))
    now = sorted(ranks, key=lambda rank: after(ranked[rank]))
    return [ranked[rank] for rank in sorted(moved(was, now))]


class _Longest:
    """The greatest row that ends at or before each place: a Fenwick tree."""

    def __init__(self, places: int) -> None:
        self.rows = [_Row()] * (places + 1)

    def add(self, place: int, row: _Row) -> None:
        while place < len(self.rows):
            self.rows[place] = max(self.rows[place], row)
            place += place & -place

    def up_to(self, place: int) -> _Row:
        best = _Row()
        while place > 0:
            best = max(best, self.rows[place])
            place -= place & -place
        return best
