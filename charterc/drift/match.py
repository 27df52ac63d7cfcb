"""Where the passages of a charter stand in a document.

Most of them stand in the charter's own order: the longest row of them that does is found first, and headings of values
weigh most in it, because promises are known by the heading above them. What is left is looked for anywhere.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from charterc.drift.units import Unit
from charterc.drift.wanted import Wanted
from charterc.wording.fold import letters
from charterc.wording.saying import empty, saying, small
from charterc.wording.stretches import likeness, stretches

_ALIKE = 0.5
"""So alike, from 0 to 1, that it is probably the passage."""
_ALIKE_THERE = 0.3
"""So alike that it is the passage, where its neighbours stand around it."""
_MOST = 2000
"""So many sentences are compared with a passage at most; no page that people read has as many that are like it."""
_CLEARLY = 0.9
"""So alike that it is the passage, wherever it stands."""
_HELD = 0.75
"""The share of a passage's words that a longer sentence must have, to hold it beside another."""
_BETTER = 0.05
"""By so much more alike must several sentences be than one."""
_WINDOW = 3
"""So many sentences of a document are one of the charter at most."""
_CLOSE = 3
"""So many passages away, or sentences, is close."""
_HEADING = 4.0
"""What the name of a value weighs, where a promise weighs 1."""


@dataclass(slots=True)
class Found:
    """Where a passage stands: some units, or a part of one, and whether its place is its own."""

    units: range
    score: float
    in_order: bool
    text: str = ""
    line: int = 0


def find(passages: Sequence[Wanted], units: Sequence[Unit]) -> dict[int, Found]:
    """Where each passage stands, by its number; those that stand nowhere are left out."""
    matching = _Matching(passages, units)
    matching.in_order()
    matching.anywhere(_CLEARLY)
    matching.between_neighbours()
    matching.anywhere(_ALIKE)
    matching.in_one_sentence()
    matching.said_elsewhere()
    return matching.found


@dataclass(frozen=True, slots=True)
class _Candidate:
    passage: int
    start: int
    end: int
    score: float
    form: int
    """Which form of the first sentence it is."""


class _Matching:
    def __init__(self, passages: Sequence[Wanted], units: Sequence[Unit]) -> None:
        self.passages, self.units = passages, units
        self.found: dict[int, Found] = {}
        self.taken: dict[int, int] = {}
        """The passage that each unit is."""
        self.candidates = list(self._candidates())

    def _candidates(self) -> Iterator[_Candidate]:
        bags = [Counter(unit.stems[0]) for unit in self.units]
        by_stem: dict[str, list[int]] = defaultdict(list)
        for number, bag in enumerate(bags):
            for stem in bag:
                by_stem[stem].append(number)
        common = {stem for stem, there in by_stem.items() if len(there) > max(20, len(self.units) // 4)}
        known: dict[tuple[str, ...], list[tuple[int, int, float, int]]] = {}
        for index, passage in enumerate(self.passages):
            if passage.stems not in known:
                known[passage.stems] = list(self._windows(passage, by_stem, common))
            yield from (_Candidate(index, *window) for window in known[passage.stems])

    def _windows(
        self, passage: Wanted, by_stem: dict[str, list[int]], common: set[str]
    ) -> Iterator[tuple[int, int, float, int]]:
        """The stretches of units that are like a passage, the best from each unit on."""
        telling = [stem for stem in passage.stems if stem not in common] or list(passage.stems)
        starts = {unit for stem in telling for unit in by_stem.get(stem, ())}
        if not small().issuperset(passage.stems):
            starts = {unit for unit in starts if not small().issuperset(self.units[unit].stems[0])}
        size = len(passage.stems)
        for start in sorted(starts)[:_MOST]:
            score, form = self.units[start].like(passage)
            best = (start, start + 1, score, form)
            joined = self.units[start].stems[form]
            for end in range(start + 2, min(start + _WINDOW, len(self.units)) + 1):
                if len(joined) >= size or self.units[end - 1].block - self.units[start].block > 1:
                    break
                joined = (*joined, *self.units[end - 1].stems[0])
                score = likeness(passage.stems, joined)
                if score > best[2] + _BETTER:
                    best = (start, end, score, form)
            if best[2] >= _ALIKE_THERE:
                yield best

    def in_order(self) -> None:
        """The heaviest row of passages that stands in the document in the charter's order."""
        sure = [one for one in self.candidates if one.score >= _ALIKE]
        by_passage: dict[int, list[_Candidate]] = defaultdict(list)
        for one in sure:
            by_passage[one.passage].append(one)
        best = _Best(len(self.units))
        came_from: dict[_Candidate, _Candidate | None] = {}
        for index in sorted(by_passage):
            rows = [(one, *best.before(one.start)) for one in by_passage[index]]
            for one, weight, last in rows:
                came_from[one] = last
                best.add(one, weight + self._weight(one))
        _, last = best.before(len(self.units))
        row: list[_Candidate] = []
        while last is not None:
            row.append(last)
            last = came_from[last]
        for one in self._nearest(list(reversed(row)), by_passage):
            self._take(one, in_order=True)

    def _nearest(self, row: list[_Candidate], by_passage: dict[int, list[_Candidate]]) -> list[_Candidate]:
        """The same row, each passage as near to the next one as it stands: names of values stand in menus, too."""
        until = len(self.units)
        found = []
        for one in reversed(row):
            later = [
                other
                for other in by_passage[one.passage]
                if other.start >= one.start and other.end <= until and other.score >= one.score - 0.001
            ]
            found.append(max(later, key=lambda other: other.start))
            until = found[-1].start
        return list(reversed(found))

    def _weight(self, one: _Candidate) -> float:
        passage = self.passages[one.passage]
        return one.score**2 * (_HEADING if passage.names else 1.0 if passage.told else 0.5)

    def between_neighbours(self) -> None:
        """What stands where it belongs, close behind or before its neighbours, need not be as alike."""
        for one in sorted(self.candidates, key=lambda one: -one.score):
            if one.passage not in self.found and self._is_free(one) and self._is_in_place(one):
                self._take(one, in_order=True)

    def _is_in_place(self, one: _Candidate) -> bool:
        placed = {index: there.units for index, there in self.found.items() if there.in_order}
        before = max((index for index in placed if index < one.passage), default=None)
        after = min((index for index in placed if index > one.passage), default=None)
        start = placed[before].stop if before is not None else 0
        stop = placed[after].start if after is not None else len(self.units)
        if not start <= one.start <= one.end <= stop:
            return False
        behind = before is not None and one.passage - before <= _CLOSE and one.start - start < _CLOSE
        ahead = after is not None and after - one.passage <= _CLOSE and stop - one.end < _CLOSE
        return behind or ahead

    def anywhere(self, least: float) -> None:
        """What stands in another place, at least so alike."""
        for one in sorted(self.candidates, key=lambda one: -one.score):
            if one.score >= least and one.passage not in self.found and self._is_free(one):
                self._take(one, in_order=False)

    def in_one_sentence(self) -> None:
        """A passage that shares its sentence with another one."""
        for index, passage in enumerate(self.passages):
            if index in self.found or not passage.told:
                continue
            for other in self._hosts(index):
                unit = self.units[self.found[other].units.start]
                span = held(passage.stems, unit.stems[0])
                if span and self._beside(other, index, unit):
                    break

    def said_elsewhere(self) -> None:
        """What a page says only where the charter says it a second time, such as an outcome in a table."""
        known = {self.passages[index].stems: there for index, there in self.found.items()}
        for index, passage in enumerate(self.passages):
            if passage.told and index not in self.found and passage.part != "commitments" and passage.stems in known:
                self.found[index] = known[passage.stems]

    def _hosts(self, index: int) -> Iterator[int]:
        """The passages found nearby whose one sentence may hold another."""
        value = self.passages[index].value
        near = sorted(self.found, key=lambda other: abs(other - index))
        for other in near:
            host = self.passages[other]
            if (
                len(self.found[other].units) == 1
                and host.told
                and host.value == value
                and host.part == self.passages[index].part
            ):
                yield other

    def _beside(self, other: int, index: int, unit: Unit) -> bool:
        """Gives each of two passages its stretch of a sentence, if it has one for each."""
        first, second = (held(self.passages[number].stems, unit.stems[0]) for number in (other, index))
        if not first or not second:
            return False
        (one, start), (two, start_now) = sorted([(other, first[0]), (index, second[0])], key=lambda pair: pair[1])
        if start == start_now:
            return False
        cut = _offset(unit.text, start_now)
        for passage, text in ((one, unit.text[:cut]), (two, unit.text[cut:])):
            self.found[passage] = Found(
                self.found[other].units, 1.0, in_order=True, text=text.strip(" ,;"), line=unit.line
            )
        return True

    def _is_free(self, one: _Candidate) -> bool:
        return not any(unit in self.taken for unit in range(one.start, one.end))

    def _take(self, one: _Candidate, *, in_order: bool) -> None:
        start, form = one.start, one.form
        if start - 1 not in self.taken and self._leads_in(self.units[start - 1], self.units[start], one.passage):
            start, form = start - 1, 0
        units = self.units[start : one.end]
        text = " ".join([units[0].forms[form], *(unit.text for unit in units[1:])])
        self.found[one.passage] = Found(range(start, one.end), one.score, in_order, text, units[0].line)
        self.taken |= dict.fromkeys(range(start, one.end), one.passage)

    def _leads_in(self, lead: Unit, unit: Unit, passage: int) -> bool:
        """Whether a passage begins with words that stand alone before it: “We will:”, above a list."""
        words, said = letters(self.passages[passage].words), letters(lead.text)
        return bool(said) and lead.block == unit.block - 1 and words.startswith(said + letters(unit.text))


class _Best:
    """The heaviest row that ends before each unit: a Fenwick tree of maxima."""

    def __init__(self, units: int) -> None:
        self._rows: list[tuple[float, _Candidate | None]] = [(0.0, None)] * (units + 2)

    def add(self, one: _Candidate, weight: float) -> None:
        place = one.end + 1
        while place < len(self._rows):
            if weight > self._rows[place][0]:
                self._rows[place] = (weight, one)
            place += place & -place

    def before(self, unit: int) -> tuple[float, _Candidate | None]:
        place = unit + 1
        best: tuple[float, _Candidate | None] = (0.0, None)
        while place > 0:
            if self._rows[place][0] > best[0]:
                best = self._rows[place]
            place -= place & -place
        return best


def held(passage: Sequence[str], sentence: Sequence[str]) -> tuple[int, int] | None:
    """The stretch of a longer sentence in which most words of a passage stand in order; None where they do not."""
    telling = [stem for stem in passage if stem not in empty()]
    equal = [(start, end) for kind, _, __, start, end in stretches(list(passage), list(sentence)) if kind == "equal"]
    inside = Counter(stem for start, end in equal for stem in sentence[start:end])
    share = sum(min(count, inside[stem]) for stem, count in Counter(telling).items()) / max(1, len(telling))
    if share < _HELD or not equal:
        return None
    big = [span for span in equal if span[1] - span[0] > 1] or equal
    return big[0][0], big[-1][1]


def _offset(text: str, stem_number: int) -> int:
    """The character at which the word of a stem starts, as far as short forms leave words countable."""
    at, seen = 0, 0
    for word in text.split(" "):
        if seen >= stem_number:
            break
        seen += len(saying(word)) or 0
        at += len(word) + 1
    return min(at, len(text))
