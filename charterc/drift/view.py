"""`Drift` → what people are told of it: what families who read only the copy do not know comes first."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from charterc.changes.change import Weight
from charterc.changes.sentence import counted
from charterc.comparison.marks import Mark, marked, whole
from charterc.comparison.report import Entry, Group, Line, Report, Side, Which
from charterc.comparison.sources import Source
from charterc.drift.drift import ORDER, Drift
from charterc.drift.names import Places, noun
from charterc.drift.units import Unit
from charterc.drift.verdicts import KEPT, Judged, Verdict
from charterc.drift.wanted import Wanted

CHARTER, COPY, BOTH = "Charter", "Copy", "Both"
"""What stands before a text; the last for words that are the same in both."""


@dataclass(frozen=True, slots=True)
class View(Report):
    """What is printed of a drift."""

    drift: Drift


@dataclass(frozen=True, slots=True)
class _Said:
    """What is said of the passages with one verdict."""

    weight: Weight
    title: str
    meaning: str
    one: str
    """What one of them is or does: “is missing”."""
    many: str
    urgent: bool = False
    folded: bool = False


SAID = {
    Verdict.MISSING: _Said(
        Weight.WEAKENED,
        "Missing",
        "These stand in the charter and not in the copy. Families who read only the copy do not know of them.",
        "is missing",
        "are missing",
        urgent=True,
    ),
    Verdict.WEAKENED: _Said(
        Weight.WEAKENED,
        "Weaker than the charter",
        "In these words, families are promised less than in the charter.",
        "is weaker",
        "are weaker",
        urgent=True,
    ),
    Verdict.UNSURE: _Said(
        Weight.UNSURE,
        "Please read both",
        "The words alone do not tell whether the copy says the same. People need to read both.",
        "may not say the same",
        "may not say the same",
        urgent=True,
    ),
    Verdict.MOVED: _Said(
        Weight.NEUTRAL,
        "Under another value",
        "These say the same in another place, where they may be taken for something else.",
        "stands under another value",
        "stand under other values",
    ),
    Verdict.REWORDED: _Said(
        Weight.NEUTRAL,
        "Worded differently",
        "The words are not the charter's. As far as rules can tell, they promise neither less nor more.",
        "is worded differently",
        "are worded differently",
    ),
    Verdict.STRENGTHENED: _Said(
        Weight.STRENGTHENED,
        "Stronger than the charter",
        "In these words, families are promised more than in the charter.",
        "is stronger",
        "are stronger",
    ),
    Verdict.TYPOGRAPHY: _Said(
        Weight.WORDING,
        "Other signs, the same words",
        "Only capitals, spaces or punctuation differ. Readers lose nothing.",
        "differs in capitals, spaces or signs",
        "differ in capitals, spaces or signs",
        folded=True,
    ),
}
"""In the order in which they matter to families. What says the same is only counted."""

ADDED = _Said(
    Weight.NEUTRAL,
    "Added by the copy",
    "These sentences stand between those of the charter and are none of them. Readers should be able to tell.",
    "sentence was added",
    "sentences were added",
)


def build_view(source: Source, drift: Drift) -> View:
    """What is printed of a charter and what a file made of it."""
    charter = source.charter
    telling = _Telling(drift, Places(charter), charter.language)
    facts = f"version {charter.version}" if charter.version else ""
    return View(
        kind="drift",
        label="A copy compared",
        title=charter.title,
        language=charter.language,
        sides=(
            Side(CHARTER, source.label, charter.title, facts, charter.language),
            Side(COPY, drift.file, drift.headed, "", charter.language),
        ),
        headline=headline(drift),
        labels=(CHARTER, COPY, BOTH),
        thing="passage",
        groups=tuple(telling.groups()),
        drift=drift,
    )


def headline(drift: Drift) -> str:
    """All of it in a sentence or two: “12 of 90 passages are missing, 3 are weaker; 75 say the same.”."""
    counts, total = drift.counts, len(drift.verdicts)
    kept = sum(counts.get(verdict, 0) for verdict in KEPT)
    added = f" {_counted(ADDED, len(drift.added))}." if drift.added else ""
    if kept == total:
        return ("The one passage says the same." if total == 1 else f"{_every(total)} passages say the same.") + added
    if counts.get(Verdict.MISSING) == total:
        return f"None of {counted(total, 'passage')} was found. Is it the right file?"
    first, *further = [
        (number, said.one if number == 1 else said.many)
        for verdict, said in SAID.items()
        if verdict not in KEPT and (number := counts.get(verdict, 0))
    ]
    told = [f"{first[0]} of {counted(total, 'passage')} {first[1]}", *(f"{number} {did}" for number, did in further)]
    same = {0: "none says the same", 1: "1 says the same"}.get(kept, f"{kept} say the same")
    return f"{', '.join(told)}; {same}." + added


def _every(total: int) -> str:
    return "Both" if total == 2 else f"All {total}"


def _counted(said: _Said, number: int) -> str:
    return f"{number} {said.one if number == 1 else said.many}"


@dataclass(frozen=True, slots=True)
class _Telling:
    drift: Drift
    places: Places
    language: str

    def groups(self) -> Iterator[Group]:
        for verdict in ORDER:
            judged, said = self.drift.of(verdict), SAID.get(verdict)
            if judged and said:
                told = self._missing(judged) if verdict is Verdict.MISSING else map(self._changed, judged)
                yield _group(verdict, said, len(judged), tuple(told))
        if self.drift.added:
            yield _group("added", ADDED, len(self.drift.added), tuple(map(self._added, self.drift.added)))

    def _missing(self, judged: list[Judged]) -> Iterator[Entry]:
        """What is missing of one list is told at once: a page without any promise would have an entry for each."""
        there = Counter(_list_of(one.passage) for one in self.drift.verdicts)
        gone: dict[tuple[str, ...], list[Wanted]] = defaultdict(list)
        for one in judged:
            gone[_list_of(one.passage)].append(one.passage)
        for key, passages in gone.items():
            yield self._gone(passages, there[key])

    def _gone(self, passages: list[Wanted], total: int) -> Entry:
        first, *further = passages
        if not further:
            words = (
                () if first.names else (Line(Which.BEFORE, CHARTER, whole(first.words, Mark.REMOVED), self.language),)
            )
            return self._entry(f"{self.places.subject(first)} is missing.", lines=words)
        those = _every(total) if len(passages) == total else f"{len(passages)} of the {total}"
        where = "" if first.names else f" under “{self.places.place(first)}”"
        sentence = f"{those} {noun(first)}s{where} are missing."
        return self._entry(sentence, inside=tuple(passage.words for passage in passages))

    def _changed(self, judged: Judged) -> Entry:
        found = judged.found or ""
        was, now = marked(judged.passage.words, found)
        if was == now:
            lines = [Line(Which.BOTH, BOTH, now, self.language)]
        else:
            lines = [Line(Which.BEFORE, CHARTER, was, self.language), Line(Which.NOW, COPY, now, self.language)]
        sentence = f"{self.places.subject(judged.passage)} {SAID[judged.verdict].one}."
        return self._entry(sentence, judged.line, lines=tuple(lines), reasons=judged.reasons)

    def _added(self, unit: Unit) -> Entry:
        line = Line(Which.NOW, COPY, whole(unit.text, Mark.ADDED), self.language)
        return self._entry("A sentence of the copy's own.", unit.line, lines=(line,))

    def _entry(
        self,
        sentence: str,
        line: int | None = None,
        *,
        lines: tuple[Line, ...] = (),
        reasons: tuple[str, ...] = (),
        inside: tuple[str, ...] = (),
    ) -> Entry:
        # Word documents have no lines that everybody sees alike.
        unit = "paragraph" if Path(self.drift.file).suffix.lower() == ".docx" else "line"
        ref = f"{unit} {line}" if line is not None else ""
        detail = f"{ref.capitalize()} of the copy" if ref else ""
        return Entry(sentence, ref, detail, lines, reasons, inside, self.language)


def _list_of(passage: Wanted) -> tuple[str, ...]:
    """What the passages of one list have in common."""
    return noun(passage), passage.part, "" if passage.names else passage.value or ""


def _group(key: str, said: _Said, number: int, entries: tuple[Entry, ...]) -> Group:
    return Group(
        key, said.weight, said.title, said.meaning, "", number, entries, is_urgent=said.urgent, is_folded=said.folded
    )
