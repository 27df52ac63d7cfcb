"""What people call a passage: a promise under “Be kind”, the value “Listen”, a sentence under “Our vision”."""

from __future__ import annotations

from charterc.changes.catalogue import catalogue
from charterc.changes.sentence import shortened
from charterc.drift.wanted import Wanted
from charterc.model.charter import Charter
from charterc.page.labels import labels_of
from charterc.page.richtext import inlines, plain

_NOUNS = {
    "commitments": "promise",
    "goals": "goal",
    "how": "step",
    "indicators": "sign",
    "outcomes": "outcome",
    "statements": "statement",
    "measures": "point",
}
"""What one entry is called, by its part; measures have points below points."""


def noun(passage: Wanted) -> str:
    """“promise”, “value”, “sentence”."""
    if passage.names:
        return catalogue().items.get(passage.part, "value")
    return _NOUNS.get(passage.part) or ("promise" if passage.promises else "sentence")


class Places:
    """Where passages of a charter stand, as its readers know these places."""

    def __init__(self, charter: Charter) -> None:
        self.charter = charter
        self.labels = labels_of(charter)
        items = [item for group in charter.groups.values() for item in group.items]
        self.values = {item.id or item.name: item.name for item in items}

    def subject(self, passage: Wanted) -> str:
        """“A promise under “Listen””, as a sentence begins."""
        called = noun(passage)
        if passage.names:
            return f"The {called} “{shortened(passage.words)}”"
        return f"{'An' if called[0] in 'aeiou' else 'A'} {called} under “{self.place(passage)}”"

    def place(self, passage: Wanted) -> str:
        """The name of its value, or the heading of its part; of a part without one, the tool's own or its key."""
        if passage.value in self.values:
            return shortened(plain(inlines(self.values[passage.value])))
        part = self.charter.parts.get(passage.part)
        heading = part.heading if part and part.heading else str(self.labels.get(passage.part, ""))
        return shortened(plain(inlines(heading))) or passage.part.replace("-", " ")
