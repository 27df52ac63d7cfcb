"""A charter as what can be compared: values, promises with their places, outcomes, measures, people, dates and texts.

What only the file knows is gone: short forms, the order of keys, whether a promise is said once for several values or
under each of them, and `outcomes: all`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from charterc.changes.entry import Entry, entries_of, entry_of, said
from charterc.model.charter import PARTS, Chapter, Charter
from charterc.model.consent import Refusals, Signed, signed_by
from charterc.model.element import Element
from charterc.model.governance import Glossary
from charterc.model.groups import ALL, Group, Item, Outcomes
from charterc.model.id_names import id_name, in_words
from charterc.model.measures import Measures
from charterc.model.page_order import part_names
from charterc.model.parts import Part, Section
from charterc.model.passages import promises, role_below
from charterc.model.people import Contacts, Signatories, Signatory
from charterc.model.roles import PROMISES, Role
from charterc.model.statements import Statement
from charterc.model.when import Moment


class Spot(NamedTuple):
    """Where something stands: under a value, by its number in `Contents.values`, or in a part without values."""

    part: str
    value: int | None
    position: int
    list: str = ""
    """The list within the value or part, where there are several: `goals` or `how`, or the path of a section within."""


@dataclass(frozen=True, slots=True)
class Value:
    """A value, principle, cornerstone …: its name, what else is said of it, and the outcomes it serves."""

    entry: Entry
    part: str
    index: int
    where: str
    outcomes: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Promise:
    """What is promised, with every place where it is kept."""

    entry: Entry
    spots: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign by which people will know."""

    entry: Entry
    spot: Spot


@dataclass(frozen=True, slots=True)
class Measured:
    """A measure, with the outcomes it serves, by their numbers."""

    entry: Entry
    outcomes: frozenset[int]


@dataclass(frozen=True, slots=True)
class Chaptered:
    """A chapter's heading and text, with the names of its parts."""

    entry: Entry
    parts: frozenset[str]


@dataclass(frozen=True, slots=True)
class Text:
    """A text that stands alone: a title, a paragraph, a label."""

    words: str
    language: str
    id: str | None = None


@dataclass(slots=True)
class Contents:
    """What a charter says. What is still to be written is not said."""

    language: str
    parts: dict[str, str] = field(default_factory=dict)
    """Each part's name for people, by its path, in the order of the page."""
    values: list[Value] = field(default_factory=list)
    promises: list[Promise] = field(default_factory=list)
    signs: list[Sign] = field(default_factory=list)
    outcomes: list[Entry] = field(default_factory=list)
    measures: list[Measured] = field(default_factory=list)
    signatories: list[Entry] = field(default_factory=list)
    unnamed: list[Signed] = field(default_factory=list)
    """Signatories whom this charter names, and who do not agree to be named by the word of another."""
    contacts: list[Entry] = field(default_factory=list)
    dates: dict[str, Moment] = field(default_factory=dict)
    """The days it names, by their keys."""
    texts: dict[str, Text] = field(default_factory=dict)
    """The texts of the charter and its parts, by their paths; those of values are details of these."""
    chapters: list[Chaptered] = field(default_factory=list)
    sections: dict[str, dict[str, Entry]] = field(default_factory=lambda: defaultdict(dict))
    """The sections within a part, by the path of the part and their own within it, without their statements."""
    lists: dict[str, list[Entry]] = field(default_factory=lambda: defaultdict(list))
    """Entries that are no promises, by the path of the part they belong to."""

    def can_be_counted_on(self, path: str) -> bool:
        """Whether a part without promises tells families what they can count on: outcomes, measures or signs."""
        of = {"outcomes": self.outcomes, "measures": self.measures}
        return bool(of.get(path)) or any(sign.spot.part == path for sign in self.signs)


def contents(charter: Charter, refusals: Sequence[Refusals] = ()) -> Contents:
    """What a charter says, without the names of those who do not agree to be named."""
    return _Collector(charter, refusals).run()


_UNCOMPARED = frozenset(
    {"language", "theme", "page", "poster", "release", "commitments", "items", "summary", "sections", *PARTS}
)
"""Fields of a charter and of parts that are no words, or whose words are compared as what they are."""


class _Collector:
    def __init__(self, charter: Charter, refusals: Sequence[Refusals]) -> None:
        self.charter = charter
        self.refusals = refusals
        self.found = Contents(charter.language)
        self.outcomes = _outcomes(charter)
        self.outcome_numbers = {one.id: index for index, one in enumerate(self.outcomes) if one.id}
        self.promised = {
            (place.part, place.item)
            for passage in promises(charter)
            for place in passage.places or ()
            if entry_of(passage.element, passage.language).says
        }
        """The values under which something is promised, each by its part and its number there."""
        self.value_numbers: dict[tuple[str, int], int] = {}
        self.spots: dict[int, Spot] = {}
        """Where each statement of a part without values stands, by the identity of its object."""

    def run(self) -> Contents:
        charter, found = self.charter, self.found
        self._texts(charter, "", charter.language)
        found.texts["language"] = Text(charter.language, "")
        for entry in charter.page:
            if isinstance(entry, Chapter):
                found.chapters.append(Chaptered(entry_of(entry, charter.language), frozenset(entry.parts)))
        for name in part_names(charter):
            if name in charter.parts:
                self._part(name, charter.parts[name])
        self._promises()
        return found

    def _part(self, name: str, part: Part) -> None:
        path = f"sections.{name}" if name in self.charter.sections else name
        language = part.language or self.charter.language
        self.found.parts[path] = said(part.heading or "") or in_words(name)
        self._texts(part, path, language)
        if isinstance(part, Group):
            for index, item in enumerate(part.items):
                self._value(name, index, item, language)
        elif isinstance(part, Outcomes):
            self.found.outcomes += self.outcomes
        elif isinstance(part, Measures):
            self.found.measures += [
                Measured(entry, self._served(one.outcomes))
                for one in part.items
                if (entry := entry_of(one, language)).says
            ]
        elif isinstance(part, Signatories):
            for one in part.items:
                if one.consent is not False:
                    self._signed(one, language)
        elif isinstance(part, Contacts):
            self.found.contacts += [
                Entry(one.purpose, language, None, entry.details, entry.below)
                for one in part.items
                if (entry := entry_of(one, language)).says
            ]
        elif isinstance(part, Glossary):
            terms = [(said(term), said(meaning)) for term, meaning in part.terms.items()]
            self.found.lists[path] += [
                Entry(term, language, None, {"meaning": meaning}) for term, meaning in terms if term and meaning
            ]
        elif isinstance(part, Section):
            self._section(name, path, part, language)
        else:
            self.found.lists[path] += entries_of(getattr(part, "items", ()), language)

    def _signed(self, signatory: Signatory, language: str) -> None:
        signed = signed_by(signatory)
        if any(refusals.cover(signed) for refusals in self.refusals):
            self.found.unnamed.append(signed)
        elif (entry := _signatory(signatory, language)).says:
            self.found.signatories.append(entry)

    def _value(self, name: str, index: int, item: Item, language: str) -> None:
        number = len(self.found.values)
        self.value_numbers[name, index] = number
        language = item.language or language
        entry = entry_of(item, language)
        if not (entry.says or (name, index) in self.promised):
            return
        for key in ("goals", "how"):
            self.found.promises += [
                Promise(one, (Spot(name, number, position, key),))
                for position, one in enumerate(entry.below.get(key, ()))
            ]
        self.found.signs += [
            Sign(one, Spot(name, number, position)) for position, one in enumerate(entry.below.get("indicators", ()))
        ]
        details = {**entry.details, **({"related": ", ".join(sorted(item.related))} if item.related else {})}
        self.found.values.append(
            Value(
                Entry(entry.words, language, item.id, details),
                name,
                index,
                f"{name}.{item.id or id_name(entry.words) or index + 1}",
                self._served(item.outcomes),
            )
        )

    def _served(self, links: Sequence[str]) -> frozenset[int]:
        numbers = self.outcome_numbers
        if links == (ALL,):
            return frozenset(range(len(self.outcomes)))
        return frozenset(numbers[link] for link in links if link in numbers)

    def _section(self, name: str, path: str, section: Section, language: str) -> None:
        """The statements of a section, as what they are there; the sections within it, as texts of its own."""
        role = role_below(self.charter, name)
        for statement, spot in _statements(section, Spot(path, None, 0)):
            self.spots[id(statement)] = spot
            entry = entry_of(statement, language)
            if not entry.says:
                continue
            if role is Role.INDICATOR:
                self.found.signs.append(Sign(entry, spot))
            elif role not in PROMISES:
                self.found.lists[path].append(entry)
        for group, name_there in _groups(section):
            entry = entry_of(group, group.language or language)
            self.found.sections[path][name_there] = Entry(
                said(group.heading or ""), entry.language, group.id, entry.details
            )

    def _promises(self) -> None:
        """Each promise once; the same words under several values are one promise."""
        by_words: dict[object, int] = {}
        for passage in promises(self.charter):
            entry = entry_of(passage.element, passage.language)
            if not entry.says:
                continue
            spots = [
                self.spots[id(passage.element)]
                if place.item is None
                else Spot(place.part, self.value_numbers[place.part, place.item], place.position)
                for place in passage.places or ()
            ]
            if not spots:
                continue  # no value names it, so nobody reads it
            shared = all(spot.value is not None for spot in spots)
            if shared and entry.said in by_words:
                known = self.found.promises[by_words[entry.said]]
                named = entry if entry.id and not known.entry.id else known.entry
                self.found.promises[by_words[entry.said]] = Promise(named, (*known.spots, *spots))
                continue
            if shared:
                by_words[entry.said] = len(self.found.promises)
            self.found.promises.append(Promise(entry, tuple(spots)))

    def _texts(self, element: Element, path: str, language: str) -> None:
        """The texts and days of the charter or of a part, those below it left out."""
        for name, about in type(element).model_fields.items():
            key = about.alias or name
            value = getattr(element, name)
            if key == "id" or (key in _UNCOMPARED and isinstance(element, Charter | Part)):
                continue
            where = f"{path}.{key}" if path and key != "text" else path or key
            if isinstance(value, Moment):
                self.found.dates[where] = value
            elif isinstance(value, str) and said(value):
                self.found.texts[where] = Text(said(value), language)
            elif isinstance(value, Element):
                self._texts(value, where, language)


def _signatory(signatory: Signatory, language: str) -> Entry:
    """Known by the person or, where none is named, by office and body."""
    entry = entry_of(signatory, language)
    details = {**entry.details}
    details.pop("consent", None)
    keys = ("name",) if "name" in details else ("role", "organisation")
    words = ", ".join(details.pop(key) for key in keys if key in details)
    return Entry(words, language, None, details, meanings=entry.meanings)


def _outcomes(charter: Charter) -> tuple[Entry, ...]:
    part = charter.outcomes
    return entries_of(part.items, part.language or charter.language) if part else ()


def _statements(section: Section, spot: Spot) -> Iterator[tuple[Statement, Spot]]:
    for group, name in ((section, ""), *_groups(section)):
        for position, statement in enumerate(group.items):
            yield statement, spot._replace(list=name, position=position)


def _groups(section: Section, above: str = "") -> Iterator[tuple[Section, str]]:
    """The sections within a section, each with its path from there."""
    for number, group in enumerate(section.groups, 1):
        name = group.id or id_name(group.heading or "") or str(number)
        yield group, f"{above}{name}"
        yield from _groups(group, f"{above}{name}.")
