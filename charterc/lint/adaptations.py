"""What the adopter's own words mean for those to whom something was promised, adaptation by adaptation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from charterc.adoption.addresses import Text, addresses
from charterc.adoption.apply import Adopted
from charterc.adoption.beside import Adaptation
from charterc.changes.entry import entry_of, plain
from charterc.changes.weighing.weigh import Verdict, weigh_entries, weigh_text
from charterc.model.measures import Measure
from charterc.model.statements import Statement


class Weighed(NamedTuple):
    """An adaptation, and what it means."""

    adaptation: Adaptation
    verdict: Verdict
    node: Any
    """Where its words stand in the file."""


def weighed(adopted: Adopted) -> Iterator[Weighed]:
    """Every adaptation of words that the charter has."""
    known = addresses(adopted.area).texts
    for one in adopted.adapted:
        if one.area:
            said = adopted.adoption.adapted[one.address]
            yield Weighed(one, _verdict(known[one.address], one.text, adopted.area.language), said.node_of("text"))


def _verdict(text: Text, now: str, language: str) -> Verdict:
    """A promise, sign, outcome or measure is weighed with all that is said of it; any other text by itself."""
    element = text.element
    if isinstance(element, Statement | Measure):
        changed = element.changed(**{text.field: now})
        return weigh_entries(entry_of(element, language), entry_of(changed, language))
    own = getattr(element, "language", None) or language
    return weigh_text(plain(text.words), plain(now), text.field.replace("_", "-"), own)
