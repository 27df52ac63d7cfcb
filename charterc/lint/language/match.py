"""Looking for the entries of a word list in a charter."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from charterc.lint.language.analysis import Analysis
from charterc.lint.language.text import Hit
from charterc.wording.entries import Entry, Way
from charterc.wording.tokens import Token
from charterc.wording.word_lists import Group, WordList

_MOST = 1000
"""More are not looked at: no charter has them, and a file that was made to be slow may."""


class Match(NamedTuple):
    """An entry of a word list where it stands in a charter."""

    entry: Entry
    group: Group
    hit: Hit
    advice: list[str]
    """What to write instead, in the form that fits here; several are alternatives."""

    @property
    def instead(self) -> str:
        """A sentence that says what to write instead, as it can be pasted."""
        first, *others = self.advice
        if first.endswith("."):
            return first
        if self.hit.start == self.hit.sentence[0] and self.hit.written[0].isupper():
            first = first[0].upper() + first[1:]
        return f"Write “{'” or “'.join([first, *others])}”."


class _Candidate(NamedTuple):
    """An entry with the tokens that it takes up; without a group it is a wording that is right."""

    start: int
    way: Way
    entry: Entry
    group: Group | None

    @property
    def tokens(self) -> range:
        return range(self.start, self.way.end)

    def place(self, row: Sequence[Token]) -> tuple[int, int]:
        """The offsets at which it starts and ends."""
        return row[self.start].start, row[self.way.end - 1].end

    def is_part_of_a_compound(self, row: Sequence[Token]) -> bool:
        """Whether a hyphen joins something to it, or to what alone is wrong with it: “one-off”."""
        bounds = {self.start, self.way.end, *((self.way.slip[0], self.way.slip[-1] + 1) if self.way.slip else ())}
        return any(row[at].in_compound for at in bounds if at < len(row))

    def wrong(self, row: Sequence[Token]) -> tuple[int, int]:
        """The offsets at which what is wrong with it starts and ends: all of it, where nothing is marked."""
        slip = self.way.slip
        return (row[slip[0]].start, row[slip[-1]].end) if slip else self.place(row)


def matches(
    analysis: Analysis, words: WordList, *, roles: Collection[str], mentions: bool = False, said: bool = False
) -> list[Match]:
    """The entries of a list where they stand in texts of the given roles, in the order of the file.

    A word inside quotation marks is talked about, not used, and left out unless `mentions` is true; so is what
    somebody else is quoted as saying, unless `said` is. Of two entries at one place the longer counts, of two equally
    long ones the earlier, and before either a wording that is right.
    """
    row, texts = analysis.tokens, analysis.texts
    taken: set[int] = set()
    """The tokens that belong to what was found."""
    kept: list[Match] = []
    for candidate in _in_order(row, words):
        if not taken.isdisjoint(candidate.tokens):
            continue
        start, end = candidate.wrong(row)
        hit = texts.hit(start, end)
        if candidate.group is not None:
            if hit.text.role not in roles or texts.folded[start:end] in analysis.own_words:
                continue
            is_said = not said and getattr(hit.text.element, "said_by", None)
            if not mentions and (is_said or hit.is_quoted):
                continue
            if candidate.group.only and not words.only[candidate.group.only](hit):
                continue
            advice = candidate.entry.advised(candidate.way)
            kept.append(Match(candidate.entry, candidate.group, hit, advice))
        taken.update(candidate.tokens)
    return sorted(kept, key=lambda match: match.hit.span)


def _in_order(row: Sequence[Token], words: WordList) -> list[_Candidate]:
    """What may be found, that which counts first in front."""
    candidates = list(islice(_candidates(row, words), _MOST))

    def rank(candidate: _Candidate) -> tuple[bool, int]:
        start, end = candidate.place(row)
        return candidate.group is not None, start - end

    return sorted(candidates, key=rank)


def _candidates(row: Sequence[Token], words: WordList) -> Iterator[_Candidate]:
    """Whatever may be found, looked for by the slip that an entry marks: that is rarer than the words around it."""
    said = {token.small for token in row}
    by_anchor: dict[str, list[tuple[Entry, Group | None]]] = defaultdict(list)
    for entry, group in words.entries:
        for anchor in entry.anchor_tokens if entry.may_stand_among(said) else ():
            by_anchor[anchor].append((entry, group))
    for at, token in enumerate(row):
        for entry, group in by_anchor.get(token.small, ()):
            for start in entry.starts(at):
                for way in entry.ways(row, start) if start >= 0 else ():
                    candidate = _Candidate(start, way, entry, group)
                    if entry.is_anchored(way, start, at) and not candidate.is_part_of_a_compound(row):
                        yield candidate
