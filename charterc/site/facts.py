"""The charters in a table: how much each holds, and its dates. Its header has two levels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from charterc.site.collect import CharterEntry

_COUNTS = {"values": "Values", "commitments": "Promises", "outcomes": "Outcomes", "signs": "Measures and signs"}


@dataclass(frozen=True, slots=True)
class Column:
    """One column, below the heading of its group."""

    key: str
    """Its id in the table."""
    group: str
    """The id of its group."""
    words: str


@dataclass(frozen=True, slots=True)
class Cell:
    """What a charter has in a column: words, and the day as ISO 8601 where they are one."""

    column: Column
    words: str
    iso: str = ""
    nothing: bool = False
    """Whether the charter has nothing there, which a table says and a few lines do not."""


@dataclass(frozen=True, slots=True)
class FactsTable:
    """The groups of columns as id, heading and number of columns, the columns, and the cells of each charter."""

    groups: list[tuple[str, str, int]]
    columns: list[Column]
    rows: list[tuple[CharterEntry, list[Cell]]]

    @property
    def dated(self) -> bool:
        """Whether any charter gives a day."""
        return len(self.columns) > len(_COUNTS)

    @property
    def called(self) -> str:
        """What it holds, for its heading."""
        return "numbers and dates" if self.dated else "numbers"

    @property
    def needs(self) -> float:
        """How much room it needs to be shown as a table, in rem."""
        return 14 + 6 * len(_COUNTS) + 9 * (len(self.columns) - len(_COUNTS))


def facts_table(charters: Sequence[CharterEntry]) -> FactsTable:
    """The table of the charters. Only days that a charter gives have a column."""
    counted = [Column(f"many-{key}", "many", words) for key, words in _COUNTS.items()]
    labels = dict.fromkeys(label for charter in charters for label, _, iso in charter.facts if iso)
    dated = [Column(f"when-{number}", "when", label) for number, label in enumerate(labels, 1)]
    groups = [("many", "How many", len(counted)), *([("when", "When", len(dated))] if dated else [])]
    rows = [(charter, [*_counts(charter, counted), *_days(charter, dated)]) for charter in charters]
    return FactsTable(groups, [*counted, *dated], rows)


def _counts(charter: CharterEntry, columns: Sequence[Column]) -> Iterator[Cell]:
    for column, key in zip(columns, _COUNTS, strict=True):
        number = _listed(charter, key)
        own = f" {charter.called}" if key == "values" and charter.called != "values" and number else ""
        if key == "commitments" and number and not charter.promised_words.endswith(("promise", "promises")):
            own = f" {charter.promised_words.partition(' ')[2]}"
        # Whether each clause below a title is a promise, nobody can tell.
        none = "not counted" if charter.counts.get(key) else "none"
        yield Cell(column, f"{number or none}{own}", nothing=not number)


def _listed(charter: CharterEntry, key: str) -> int:
    """As many as the page shows: a measure is one, however many ways it is taken."""
    if key == "signs":
        return sum(1 if block.itself else len(block.entries) for block in charter.signs)
    return charter.promised if key == "commitments" else charter.counts[key]


def _days(charter: CharterEntry, columns: Sequence[Column]) -> Iterator[Cell]:
    days = {label: (words, iso) for label, words, iso in charter.facts if iso}
    for column in columns:
        words, iso = days.get(column.words, ("not given", ""))
        yield Cell(column, words, iso, nothing=not iso)
