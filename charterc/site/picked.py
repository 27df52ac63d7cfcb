"""“Show only” on the page that compares charters: what goes when only some of them are ticked. It needs no script.

Whatever speaks of some charters bears a class with their numbers, `among-1-3`, and goes where none of them is ticked. A
group of what is alike bears such a class for all but one of its charters, for each of them: so it goes where fewer than
two are left.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from charterc.site.alike import SimilarGroup, SimilarWording
from charterc.site.collect import CharterEntry, PassageEntry

Numbers = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """A charter that is named among others."""

    charter: CharterEntry
    look: str
    """The class by which its name goes with it."""
    after: str
    """The class by which the comma before it goes with those before it; "" for the first."""


class Picked:
    """The charters among which readers can choose, by their numbers on the page; none on other pages."""

    def __init__(self, charters: Sequence[CharterEntry] = ()) -> None:
        self.charters = charters
        self.numbers = {charter.name: number for number, charter in enumerate(charters, 1)}

    def named(self, entries: Iterable[PassageEntry]) -> list[Named]:
        """The charters that say something, each once."""
        found = {entry.charter.name: entry.charter for entry in entries}
        if not self.numbers:
            return [Named(charter, "", "") for charter in found.values()]
        numbers = self._of(found)
        return [
            Named(self.charters[number - 1], _among(numbers[at : at + 1]), _among(numbers[:at]))
            for at, number in enumerate(numbers)
        ]

    def among(self, entries: Iterable[PassageEntry]) -> str:
        """The class of what goes with these; "" where nobody can choose."""
        return _among(self._of(entry.charter.name for entry in entries)) if self.numbers else ""

    def two_of(self, group: SimilarGroup) -> str:
        """The classes of a group that goes where fewer than two of its charters are left."""
        return " ".join(_among(rest) for rest in _all_but_one(self._members(group))) if self.numbers else ""

    def rules(self, alike: Sequence[SimilarWording], first_shown: int) -> Iterator[str]:
        """The style by which all of these go. Of each kind, `first_shown` groups stand open."""
        if len(self.charters) < 2:
            return
        marks = {self._of(entry.charter.name for entry in found) for found in self._marks()}
        groups = {self._members(group) for kind in alike for group in kind.groups}
        together = {numbers[:end] for numbers in marks | groups for end in range(1, len(numbers) + 1)}
        singles = {(number,) for number in self.numbers.values()}
        for numbers in sorted(together | singles | {rest for group in groups for rest in _all_but_one(group)}):
            ticked = ",".join(f"#show-{number}:checked" for number in numbers)
            yield f".pages:has(.pick :checked):not(:has({ticked})) .{_among(numbers)} {{ display: none }}"
        for place, kind in enumerate((kind for kind in alike if kind.groups), 1):
            yield f"{self._without(kind.groups)} .similar-{place} {{ display: none }}"
            yield f"{self._without(kind.groups[first_shown:])} .similar-{place} .rest {{ display: none }}"
        yield f"{self._without(group for kind in alike for group in kind.groups)} .unlike {{ display: block }}"

    def _without(self, groups: Iterable[SimilarGroup]) -> str:
        """The page while no two charters of any of these groups are ticked."""
        pairs = sorted({pair for group in groups for pair in combinations(self._members(group), 2)})
        gone = [f":not(:has(#show-{one}:checked):has(#show-{other}:checked))" for one, other in pairs]
        return ".pages:has(.pick :checked)" + "".join(gone)

    def _marks(self) -> Iterator[list[PassageEntry]]:
        for charter in self.charters:
            itself = [value.itself for value in charter.values if value.itself]
            for entry in (*itself, *charter.all_promises(), *charter.all_outcomes(), *charter.all_signs()):
                if entry.alike:
                    yield entry.alike

    def _members(self, group: SimilarGroup) -> Numbers:
        return self._of([group.first.charter.name, *(other.charter.name for other, _ in group.others)])

    def _of(self, names: Iterable[str]) -> Numbers:
        return tuple(sorted({self.numbers[name] for name in names}))


def _all_but_one(numbers: Numbers) -> Iterator[Numbers]:
    return combinations(numbers, len(numbers) - 1)


def _among(numbers: Numbers) -> str:
    return "-".join(["among", *map(str, numbers)]) if numbers else ""
