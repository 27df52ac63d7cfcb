"""The flow: a charter and a document → what the document made of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from charterc.drift.document import Block
from charterc.drift.match import Unit, find, units_of
from charterc.drift.verdicts import KEPT, Judged, Verdict, added, judged
from charterc.drift.wanted import wanted
from charterc.model.charter import Charter


@dataclass(frozen=True, slots=True)
class Drift:
    """What became of a charter in a document."""

    charter: str
    """The name of the charter."""
    title: str
    version: str | None
    file: str
    verdicts: tuple[Judged, ...]
    added: tuple[Unit, ...]
    """Sentences of the document's own, between those of the charter."""

    @property
    def same(self) -> bool:
        """Whether nothing but typography differs."""
        return not self.added and all(one.verdict in KEPT for one in self.verdicts)

    @property
    def counts(self) -> dict[Verdict, int]:
        """How many passages got each verdict, in the order in which verdicts are told."""
        found = Counter(one.verdict for one in self.verdicts)
        return {verdict: found[verdict] for verdict in ORDER if found[verdict]}

    def of(self, verdict: Verdict) -> list[Judged]:
        """The passages with a verdict."""
        return [one for one in self.verdicts if one.verdict is verdict]


ORDER = (
    Verdict.MISSING,
    Verdict.WEAKENED,
    Verdict.UNSURE,
    Verdict.MOVED,
    Verdict.REWORDED,
    Verdict.STRENGTHENED,
    Verdict.TYPOGRAPHY,
    Verdict.SAME,
)
"""What families should know first comes first."""


def drift(name: str, charter: Charter, file: str, blocks: Sequence[Block]) -> Drift:
    """What the blocks of a document made of a charter."""
    units, passages = units_of(blocks), wanted(charter)
    found = find(passages, units)
    verdicts = tuple(judged(passages, found, charter.language))
    return Drift(name, charter.title, charter.version, file, verdicts, tuple(added(passages, found, units)))
