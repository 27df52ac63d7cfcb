"""One change between two charters, as every format and program is told it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """What happened. `kinds.yaml` says of each what it is, with examples."""

    VALUE_ADDED = "value-added"
    VALUE_REMOVED = "value-removed"
    VALUE_RENAMED = "value-renamed"
    VALUE_MOVED = "value-moved"
    COMMITMENT_ADDED = "commitment-added"
    COMMITMENT_REMOVED = "commitment-removed"
    COMMITMENT_REWORDED = "commitment-reworded"
    COMMITMENT_MOVED = "commitment-moved"
    COMMITMENT_SHARED = "commitment-shared"
    COMMITMENT_UNSHARED = "commitment-unshared"
    OUTCOME_ADDED = "outcome-added"
    OUTCOME_REMOVED = "outcome-removed"
    OUTCOME_REWORDED = "outcome-reworded"
    OUTCOME_LINKED = "outcome-linked"
    OUTCOME_UNLINKED = "outcome-unlinked"
    MEASURE_ADDED = "measure-added"
    MEASURE_REMOVED = "measure-removed"
    MEASURE_CHANGED = "measure-changed"
    INDICATOR_ADDED = "indicator-added"
    INDICATOR_REMOVED = "indicator-removed"
    INDICATOR_REWORDED = "indicator-reworded"
    SIGNATORY_ADDED = "signatory-added"
    SIGNATORY_REMOVED = "signatory-removed"
    CONTACT_CHANGED = "contact-changed"
    DATE_CHANGED = "date-changed"
    TEXT_CHANGED = "text-changed"
    PART_ADDED = "part-added"
    PART_REMOVED = "part-removed"

    @property
    def keeps_words(self) -> bool:
        """Whether it leaves the words as they are: only their place, or what they are linked with, changed."""
        return self in _KEEPING


_KEEPING = frozenset(
    {
        Kind.VALUE_MOVED,
        Kind.COMMITMENT_MOVED,
        Kind.COMMITMENT_SHARED,
        Kind.COMMITMENT_UNSHARED,
        Kind.OUTCOME_LINKED,
        Kind.OUTCOME_UNLINKED,
    }
)


class Weight(StrEnum):
    """What a change means for those to whom something was promised."""

    WEAKENED = "weakened"
    """They are promised less."""
    STRENGTHENED = "strengthened"
    """They are promised more."""
    UNSURE = "unsure"
    """It cannot be told by the words: people have to read both."""
    NEUTRAL = "neutral"
    """What is said changed, but neither to more nor to less."""
    WORDING = "wording"
    """It says the same in other letters: a reader loses nothing."""

    @property
    def turned(self) -> Weight:
        """What it is for the same change the other way round."""
        return _TURNED.get(self, self)


_TURNED = {Weight.WEAKENED: Weight.STRENGTHENED, Weight.STRENGTHENED: Weight.WEAKENED}


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a change weighs what it weighs."""

    rule: str
    """The name of the rule of weighing that spoke."""
    weight: Weight
    words: str
    """The reason in a sentence: “within 5 working days” became “within 10 working days”: later than before."""


@dataclass(frozen=True, slots=True)
class Change:
    """One change. `before` and `after` are what programs compare; the rest is for people."""

    kind: Kind
    where: str
    """The path of what it is about: `values.open-and-honest`, `agreements`, `vision.heading`."""
    before: str | None
    """The words before, or None where there were none.

    For something that moved, its place with its number there, `values.work-together.2`; for a link, the outcome's id.
    """
    after: str | None
    """The same, afterwards."""
    weight: Weight
    id: str | None = None
    """The id of the value, promise, outcome or measure, where it has one."""
    words: str = ""
    """The words of what it is about, as they are now or, where it is gone, as they were."""
    owner: str = ""
    """The value or part it belongs to, as people call it; "" for the charter itself."""
    former_owner: str = ""
    """For something that moved: where it was before, as people call that."""
    what: str = ""
    """Which of its texts changed, as a field's name (`why`, `heading`, `next-review`); "" for its own words."""
    inside: tuple[str, ...] = ()
    """The promises that came or went with a value or a part."""
    reasons: tuple[Reason, ...] = ()
    languages: tuple[str, str] = ("", "")
    """The languages of `before` and `after`, by their tags."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Every change between two charters, in the order of reading."""

    changes: tuple[Change, ...] = field(default=())

    @property
    def same(self) -> bool:
        """Whether both say the same, however they are written."""
        return not self.changes

    def of_weight(self, *weights: Weight) -> list[Change]:
        """The changes that weigh so."""
        return [change for change in self.changes if change.weight in weights]
