"""The flow: a charter and a document → what the document made of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from charterc.drift.additions import added
from charterc.drift.document import Block
from charterc.drift.match import find
from charterc.drift.units import Unit, divided, units_of
from charterc.drift.verdicts import KEPT, Judged, Verdict, judged
from charterc.drift.wanted import wanted
from charterc.model.charter import Charter
from charterc.model.passages import passages
from charterc.page.labels import labels_of
from charterc.page.richtext import blocks, plain
from charterc.wording.sentences import sentences_of


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
    headed: str = ""
    """The document's own title; "" where it has no heading of the first rank."""

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


def _labels(charter: Charter) -> Iterator[str]:
    """What pages print before and above passages: the tool's own words and those that the charter has for its lists."""
    yield from (str(words) for words in labels_of(charter).values())
    for passage in passages(charter):
        yield from sentences_of(plain(blocks(passage.words)))
    for group in charter.groups.values():
        yield from (label for label in dict(group.labels).values() if label)
    if charter.measures:
        yield from (label for label in dict(charter.measures.labels).values() if label)


def drift(name: str, charter: Charter, file: str, document: Sequence[Block]) -> Drift:
    """What the blocks of a document made of a charter."""
    looked_for = wanted(charter)
    labels = [*_labels(charter), *(one.words for one in looked_for if not one.told)]
    leads = {label.casefold().rstrip(":") for label in labels}
    units = divided(units_of(document, leads, labels), looked_for, leads)
    found = find(looked_for, units)
    verdicts = tuple(judged(looked_for, found, units, charter.language))
    more = tuple(added(looked_for, found, units, labels))
    headed = next((block.text for block in document if block.is_title), "")
    return Drift(name, charter.title, charter.version, file, verdicts, more, headed)
