"""`Drift` → what an adopter says of a charter: in its own words, left out or added, by the addresses of passages."""

from __future__ import annotations

import unicodedata
from collections import defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from charterc.drift.drift import Drift
from charterc.drift.units import Unit
from charterc.drift.verdicts import KEPT, Judged, Verdict
from charterc.drift.wanted import Wanted
from charterc.model.charter import Charter
from charterc.model.parts import Part, Section
from charterc.model.passages import Passage, elements, passages
from charterc.page.richtext import blocks, plain
from charterc.wording.sentences import sentences_of


@dataclass(slots=True)
class Adopted:
    """What a page shows of a charter."""

    shown: Sequence[str]
    """The parts of which something was found."""
    unlooked: Sequence[str]
    """The parts that were not looked for."""
    adapted: dict[str, Sequence[str]] = field(default_factory=dict)
    """The paragraphs that the page has in the place of a text."""
    left_out: dict[str, str] = field(default_factory=dict)
    """The charter's words, or the name of a value of which nothing is there."""
    added: list[tuple[str, str]] = field(default_factory=list)
    """The page's own sentences, each with the value that it stands under."""
    introduction: list[str] = field(default_factory=list)
    """Those that stand under no value."""
    unsaid: list[str] = field(default_factory=list)
    """What the page does and no adoption can say, in words for people."""


def adopted(drift: Drift, charter: Charter) -> Adopted:
    """What the document of a drift shows of its charter."""
    items = {item.id or item.name: (name, item.name) for name, group in charter.groups.items() for item in group.items}
    part = {one: items.get(one.passage.value or "", (one.passage.part, ""))[0] for one in drift.verdicts}
    found = {part[one] for one in drift.verdicts if one.found is not None}
    repeated = set(_only_repeated(drift, charter, part))
    made = Adopted(
        shown=[name for name in charter.parts if name in found - repeated],
        unlooked=[name for name in charter.parts if name not in part.values()],
    )
    addressed = _Addressed(charter)
    there = {one.passage.value for one in drift.verdicts if one.found is not None}
    places: dict[str, list[Judged]] = defaultdict(list)
    for one in drift.verdicts:
        address = addressed.address(one.passage)
        if address is None or part[one] not in found or (part[one] in repeated and not one.passage.names):
            continue
        if not one.passage.value or one.passage.value in there:
            places[address].append(one)
        elif one.passage.names:  # a value of which nothing is there goes as a whole, with all that is under it
            made.left_out[address] = _line(one.passage.words)
    values = {value: name for value, (_, name) in items.items()}
    added = list(drift.added)
    for address, judged in places.items():
        if all(one.verdict is Verdict.MISSING and not one.passage.names for one in judged):
            made.left_out[address] = _line(judged[0].passage.words)
        elif len({one.passage.words for one in judged}) > 1:
            within = [unit for unit in added if _within(unit, judged)]
            added = [unit for unit in added if unit not in within]
            _say_prose(made, address, addressed.words(address), judged, within)
        else:
            _say_one(made, address, judged, values)
    for unit in added:
        _add(made, unit, drift, addressed)
    return made


def _only_repeated(drift: Drift, charter: Charter, part: Mapping[Judged, str]) -> Iterator[str]:
    """The lists of values of which there are names alone, which another part that is shown repeats."""
    for name in charter.groups:
        ours = [one for one in drift.verdicts if part[one] == name and one.found is not None]
        if all(one.passage.names for one in ours):
            repeating = {other for other, said in charter.parts.items() if name in _repeated(said)}
            if any(one.found is not None and part[one] in repeating for one in drift.verdicts):
                yield name


def _repeated(part: Part) -> set[str]:
    """The lists of values whose names a part repeats."""
    inside = (one for one in elements(part) if isinstance(one, Section) and one.summary)
    return {one.summary.of for one in inside if one.summary}


def _say_one(made: Adopted, address: str, judged: Sequence[Judged], values: Mapping[str, str]) -> None:
    """A name or a statement, in each place where the charter has it."""
    changed = [one.found for one in judged if one.found and one.verdict not in {*KEPT, Verdict.MOVED}]
    if changed:
        made.adapted[address] = [_line(changed[0])]
    for one in judged:
        under = values.get(one.passage.value or "", "") if not one.passage.names else ""
        if one.verdict is Verdict.MOVED:
            made.unsaid.append(f"Under another value: {_line(one.passage.words)}")
        elif one.found is None:
            made.unsaid.append(f"Not there{f' under “{under}”' if under else ''}: {_line(one.passage.words)}")


def _within(unit: Unit, judged: Sequence[Judged]) -> bool:
    """Whether a sentence of the page's own stands between two of one text."""
    places = [one.place for one in judged if one.place is not None]
    return bool(places) and min(places) < unit.place < max(places)


def _say_prose(made: Adopted, address: str, words: str, judged: Sequence[Judged], within: Sequence[Unit]) -> None:
    """A text of several sentences, as the page has them, with its own `within` it."""
    if all(one.verdict in KEPT for one in judged) and not within:
        return
    found = {one.passage.words: one.found for one in judged}
    for unit in reversed(within):
        last = max(
            (one for one in judged if (one.place or 0) < unit.place and one.found), key=lambda one: one.place or 0
        )
        found[last.passage.words] = f"{found[last.passage.words]} {unit.text}"
    paragraphs = [
        " ".join(_line(kept) for sentence in sentences if (kept := found.get(sentence, sentence)))
        for sentences in _paragraphs(words)
    ]
    made.adapted[address] = [paragraph for paragraph in paragraphs if paragraph]


def _add(made: Adopted, unit: Unit, drift: Drift, addressed: _Addressed) -> None:
    """A sentence of the page's own: a pledge under the value above it, or else a part of its introduction."""
    above = [
        one
        for one in drift.verdicts
        if one.verdict is not Verdict.MOVED and one.line is not None and one.line <= unit.line
    ]
    last = max(above, key=lambda one: one.line or 0, default=None)
    under = addressed.value(last.passage.value) if last and last.passage.value else None
    if under:
        made.added.append((under, _line(unit.text)))
    else:
        made.introduction.append(_line(unit.text))


class _Addressed:
    """Which passage of the charter is looked for: by its id, else by its words, in the order of reading."""

    def __init__(self, charter: Charter) -> None:
        self._by_address: dict[str, Passage] = {}
        self._by_words: dict[str, deque[Passage]] = defaultdict(deque)
        for passage in passages(charter):
            self._by_address.setdefault(passage.address, passage)
            when = getattr(passage.element, "when", None)
            whole = plain(blocks(passage.words)).replace("\n", " ")
            sentences = [sentence for paragraph in _paragraphs(passage.words) for sentence in paragraph]
            for words in dict.fromkeys([f"{when}, {whole}" if when else whole, *sentences]):
                self._by_words[words].append(passage)

    def address(self, wanted: Wanted) -> str | None:
        """The address of a passage; None where it has none that an adoption could name."""
        if wanted.id in self._by_address:
            return wanted.id
        waiting = self._by_words.get(wanted.words)
        return waiting.popleft().address if waiting else None

    def words(self, address: str) -> str:
        """The charter's words at an address."""
        return self._by_address[address].words

    def value(self, value: str) -> str | None:
        """The address of a value that is known by its id or name."""
        if value in self._by_address:
            return value
        named = self._by_words.get(value)
        return named[0].address if named else None


def _paragraphs(words: str) -> list[list[str]]:
    """The sentences of each paragraph, without marks."""
    return [list(sentences_of(paragraph)) for paragraph in plain(blocks(words)).split("\n")]


def _line(words: str) -> str:
    """Words on one line, without the characters that no reader sees and no file of ours may hold."""
    return " ".join("".join(sign for sign in words if sign.isspace() or unicodedata.category(sign) != "Cc").split())
