"""What people are told of a comparison: entries in groups, those first that matter most. Every format prints it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from charterc.changes.change import Weight
from charterc.comparison.marks import Runs

NO_CHARTER = "no charter"
"""The name of a side on which there is none: the charter is new or gone."""


class Which(StrEnum):
    """Which of the two a text is from."""

    BEFORE = "before"
    NOW = "now"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Line:
    """A text of an entry, with its marks."""

    which: Which
    label: str
    """What stands before it: “Before”."""
    runs: Runs
    language: str
    """The language of its words."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that is told."""

    sentence: str
    ref: str
    """What it can be found by, for brackets behind the sentence: “D203”, “line 12”; "" for nothing."""
    detail: str
    """The same with more words, for a line of its own: “Line 12 of the copy”; "" for nothing."""
    lines: tuple[Line, ...]
    """Its words on both sides, as far as the sentence does not quote them already."""
    reasons: tuple[str, ...]
    inside: tuple[str, ...]
    """The texts that it is about, where they are several."""
    language: str
    """The language of the words that its sentence and its reasons quote, and of the texts inside."""


@dataclass(frozen=True, slots=True)
class Group:
    """Entries that matter alike."""

    key: str
    """A name for the group that its entries' `Weight` or verdict gives."""
    weight: Weight
    """Whose colour it has."""
    title: str
    meaning: str
    """What they mean for families, in a sentence."""
    count: str
    """How many they are, in a sentence for the top; "" where the headline says it."""
    number: int
    """How many they are; an entry may be about several."""
    entries: Sequence[Entry]
    is_urgent: bool = False
    """Whether a reader should see them without asking, even where there is little room."""
    is_folded: bool = False
    """Whether they matter so little that they are only shown to whoever asks."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two that are compared."""

    label: str
    """What it is to the other: “Before”."""
    name: str
    """How it was named on the command line, or its file."""
    title: str
    """Its title; "" where it has none of its own."""
    facts: str
    """What is said of it in brackets, such as its version; "" for nothing."""
    language: str
    href: str = ""
    """The address of its page, where the report is published beside it."""

    @property
    def file(self) -> str:
        """The name for readers of a page or a sheet, to whom it is no matter where the file lies."""
        return self.name if "://" in self.name else self.name.rsplit("/", 1)[-1]


@dataclass(frozen=True, slots=True)
class Report:
    """What is told of a comparison."""

    kind: str
    """The folder of its templates: “diff”."""
    label: str
    """What stands above the title: “What changed”."""
    title: str
    """The title of the charter."""
    language: str
    """The language of the title."""
    sides: tuple[Side, Side]
    headline: str
    labels: tuple[str, ...]
    """Every label that a line can have, so that they can be set below each other."""
    thing: str
    """What is counted: “change”."""
    groups: tuple[Group, ...]

    def shown_title(self, side: Side) -> str:
        """The title of a side, where it is not that of both."""
        titles = {other.title for other in self.sides if other.title}
        return side.title if len(titles) > 1 else ""

    def told_title(self, side: Side) -> str:
        """What readers of a page or a sheet are told a side is: its title, unless more is said of it than its file."""
        only_file = not self.shown_facts(side) and not side.href and side.name != NO_CHARTER
        return self.shown_title(side) or (side.title if only_file or self.kind == "drift" else "")

    def shown_facts(self, side: Side) -> str:
        """What readers of a page are told of a side. Beside a version, a charter without one is the present."""
        before, now = self.sides
        is_named = side.href or side.name == NO_CHARTER
        is_present = self.kind == "diff" and side is now and before.facts and not is_named
        return side.facts or ("as it is now" if is_present else "")
