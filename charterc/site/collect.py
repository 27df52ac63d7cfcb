"""What the site says of each charter, gathered from its page: values and promises, outcomes, signs, terms, dates."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from charterc.formats.html import facts as html_facts
from charterc.formats.html.numbers import counted
from charterc.lint.language.acronyms import find_acronyms
from charterc.lint.language.texts import Texts
from charterc.model.charter import Charter
from charterc.model.counts import counts
from charterc.model.roles import PROMISES, Role
from charterc.page.copying import paragraphs
from charterc.page.element_views import ItemView, StatementView
from charterc.page.facts import facts_of
from charterc.page.foreign import foreign
from charterc.page.labels import is_charter, labels_for, promised_as
from charterc.page.language import ENGLISH
from charterc.page.motif import motif_colours
from charterc.page.own_words import OwnWords
from charterc.page.promised import how_many
from charterc.page.richtext import Block, Inline
from charterc.page.view import Page, PartView


@dataclass(slots=True)
class PassageEntry:
    """One passage of a charter, where it stands, and what others say in similar words."""

    charter: CharterEntry
    words: list[Inline]
    plain: str
    href: str
    ref: str = ""
    place: str = ""
    """The value or part it belongs to."""
    language: str = ""
    items: list[PassageEntry] = field(default_factory=list)
    """What belongs under it."""
    alike: list[PassageEntry] = field(default_factory=list)
    """What other charters say in similar words."""

    def all(self) -> Iterator[PassageEntry]:
        """Itself and what belongs under it."""
        yield self
        for item in self.items:
            yield from item.all()


@dataclass(slots=True)
class PassageGroup:
    """Passages under one heading: the promises of a value, the signs of a part."""

    heading: str
    href: str
    entries: list[PassageEntry] = field(default_factory=list)
    badge: str = ""
    colour: int = 0
    language: str = ""
    itself: PassageEntry | None = None
    """The heading as a passage, where it is one: what a measure does."""


@dataclass(frozen=True, slots=True)
class Event:
    """A dated change."""

    day: datetime.date
    """The first day that is meant, so that nothing within a month comes before the month."""
    what: str
    """What happened: “Agreed”, “Version 2”, what is measured."""
    key: str
    """An id that stays."""
    words: list[Block] = field(default_factory=list)
    """What is said about it."""
    language: str = ""
    """The language of these words, where it is not the charter's."""
    href: str = ""
    """Its own page, if it has one."""


@dataclass(slots=True)
class CharterEntry:
    """A charter as the site's pages show it. Addresses are relative to the site's root."""

    name: str
    title: str
    short: str
    """What it is called beside others: its area, or else its title."""
    language: str
    direction: str
    description: str
    theme: Mapping[str, Any]
    """Its own theme, as its page shows it."""
    drops: list[int]
    """The colour of each drop of its motif, as an index into the theme's tones."""
    href: str = ""
    area: str = ""
    status: str = ""
    facts: list[tuple[str, str, str]] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    promised: int = 0
    """How many promises people are told of; 0 also where nobody can tell (`charterc.page.promised`)."""
    promised_words: str = ""
    """“22 promises”, “16 responsibilities”; "" for none."""
    is_charter: bool = True
    """Whether it calls itself nothing else, such as a memorandum."""
    called: str = "values"
    """What the charter calls the list at its heart: values, principles, cornerstones …"""
    values: list[PassageGroup] = field(default_factory=list)
    promises: list[PassageGroup] = field(default_factory=list)
    """Promises under no value, part by part."""
    outcomes: list[PassageEntry] = field(default_factory=list)
    signs: list[PassageGroup] = field(default_factory=list)
    """Measures, and the signs by which people will know that the charter is kept."""
    terms: list[tuple[str, list[Block], str]] = field(default_factory=list)
    """Each term, its meaning, and the address at which it is explained."""
    acronyms: list[tuple[str, str]] = field(default_factory=list)
    """Each acronym that is spelt out somewhere in the charter, as it is written there, and its full name."""
    definition: PartView | None = None
    contacts: str = ""
    """The address at which it says whom to ask, if it does."""
    files: list[dict[str, Any]] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    versions: int = 0
    """How many versions of it were released."""

    def all_promises(self) -> Iterator[PassageEntry]:
        """Every promise, value by value, then those under no value."""
        for block in (*self.values, *self.promises):
            for entry in block.entries:
                yield from entry.all()

    def all_outcomes(self) -> Iterator[PassageEntry]:
        """Every outcome."""
        for entry in self.outcomes:
            yield from entry.all()

    def all_signs(self) -> Iterator[PassageEntry]:
        """Every measure, every way of measuring, and every sign that the charter is kept."""
        for block in self.signs:
            if block.itself:
                yield block.itself
            for entry in block.entries:
                yield from entry.all()


def _promised_words(count: int, kind: Role) -> str:
    labels = labels_for(ENGLISH, promised=kind)
    return counted(labels["one_promise" if count == 1 else "many_promises"], count=count) if count else ""


def collect(charter: Charter, text: str, page: Page, downloads: list[dict[str, Any]]) -> CharterEntry:
    """What the site says of a charter, read from `text`, whose page and other files are in the folder of its name."""
    labels = labels_for(ENGLISH)  # the site's own pages are in English
    entry = CharterEntry(
        name=page.name,
        title=page.title,
        short=page.area or page.title,
        language=page.language,
        direction=page.direction,
        description=page.description,
        theme=page.theme,
        drops=motif_colours(page),
        href=f"{quote(page.name)}/index.html",
        area=page.area,
        status=page.status,
        facts=facts_of(charter, labels, ENGLISH),
        counts=counts(charter),
        promised=how_many(page),
        promised_words=_promised_words(how_many(page), promised_as(charter)),
        is_charter=is_charter(page.title, page.language),
        acronyms=_acronyms(charter, text),
        definition=page.definition,
        files=_files(page, downloads),
        events=[*_events(charter, page, labels), *_releases(page, labels)],
        versions=len(page.versions),
    )
    collector = _Collector(entry, page)
    collector.run()
    if page.contacts and page.contacts.contacts:
        entry.contacts = collector.href(page.contacts.anchor)
    return entry


class _Collector:
    def __init__(self, entry: CharterEntry, page: Page) -> None:
        self.entry = entry
        self.page = page

    def run(self) -> None:
        if self.page.main_group:
            self.entry.called = self.page.main_group.item_kind
        for part in _flat(self.page.parts):
            heading = part.heading or self.page.labels.get(part.key, "")
            if part.kind == "group":
                self._group(part, heading)
            elif part.kind == "outcomes":
                self.entry.outcomes = self._entries(part.statements, heading)
            elif part.kind == "measures":
                self._measures(part, heading)
            elif part.kind == "glossary":
                for index, (term, words) in enumerate(part.entries, 1):
                    self.entry.terms.append((term, words, self.href(f"{part.anchor}_{index}")))
            elif part.statements and part.role in PROMISES:
                self.entry.promises.append(self._block(heading, part.anchor, part.statements, part.language))
            elif part.statements and part.role == Role.INDICATOR:
                self.entry.signs.append(self._block(heading, part.anchor, part.statements, part.language))

    def _group(self, part: PartView, heading: str) -> None:
        is_main = part is self.page.main_group
        for item in part.items:
            block = self._block(item.name, item.anchor, item.commitments, item.language)
            if is_main:
                block.badge, block.colour = item.badge, item.colour
                words: list[Inline] = [{"kind": "text", "text": item.name}]
                block.itself = PassageEntry(
                    self.entry, words, item.name, block.href, str(item.position), heading, item.language
                )
                self.entry.values.append(block)
            elif item.commitments:
                block.heading = f"{heading}: {item.name}" if heading else item.name
                self.entry.promises.append(block)
            self._signs(item)

    def _signs(self, item: ItemView) -> None:
        if item.indicators:
            self.entry.signs.append(self._block(item.name, item.anchor, item.indicators, item.language))

    def _measures(self, part: PartView, heading: str) -> None:
        for measure in part.measures:
            href = self.href(measure.anchor)
            words: list[Inline] = [{"kind": "text", "text": measure.what}]
            itself = PassageEntry(self.entry, words, measure.what, href, place=heading)
            entries = self._entries([*measure.how, *measure.evidence], measure.what)
            self.entry.signs.append(PassageGroup(measure.what, href, entries, itself=itself))

    def _block(self, heading: str, anchor: str, statements: list[StatementView], language: str) -> PassageGroup:
        entries = self._entries(statements, heading, language)
        # A heading that the charter does not print is a label, and may be in another language than the charter.
        return PassageGroup(
            heading, self.href(anchor), entries, language=foreign(heading, self.page.language) or language
        )

    def _entries(self, statements: list[StatementView], place: str, language: str = "") -> list[PassageEntry]:
        entries = []
        for view in statements:
            own = view.language or language
            items = self._entries(view.items, place, own)
            entries.append(
                PassageEntry(self.entry, view.words, view.plain, self.href(view.anchor), view.ref, place, own, items)
            )
        return entries

    def href(self, anchor: str) -> str:
        """The address of a place on the charter's page."""
        return f"{self.entry.href}#{anchor}" if self.entry.href else ""


def _files(page: Page, downloads: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The charter's other formats as the page lists them, each with its address from the site's root."""
    page.downloads = downloads
    shown = html_facts.downloads(page)
    return [
        {**file, "href": f"{quote(page.name)}/{quote(file['href'])}", "about": entry["about"]}
        for file, entry in zip(page.downloads, shown, strict=True)
    ]


def _flat(parts: list[PartView]) -> Iterator[PartView]:
    for part in parts:
        yield part
        yield from _flat(part.parts)


def _acronyms(charter: Charter, text: str) -> list[tuple[str, str]]:
    found = find_acronyms(Texts(charter, text))
    return [(entry.written, entry.meanings[0][0]) for entry in found.values() if entry.meanings]


def _releases(page: Page, labels: Mapping[str, OwnWords]) -> Iterator[Event]:
    """The versions, none of a day before that of the version it follows: a month may begin before that one."""
    latest = datetime.date.min
    for view in page.versions:
        if view.first_day:
            what, words = f"{labels['version']} {view.number}", paragraphs(view.summary)
            href = f"{quote(page.name)}/{quote(view.href)}"
            latest = max(latest, datetime.date.fromisoformat(view.first_day))
            yield Event(latest, what, f"version-{view.number}", words, ENGLISH, href)


def _events(charter: Charter, page: Page, labels: Mapping[str, OwnWords]) -> Iterator[Event]:
    for key in ("agreed", "published", "updated"):
        day = getattr(charter, key)
        if day:
            yield Event(day.first, labels[key], key)
    views = [view for part in _flat(page.parts) for view in part.measures]
    for measure, view in zip(charter.measures.items if charter.measures else (), views, strict=True):
        in_order = sorted(measure.history, key=lambda step: step.date)
        for index, (step, entry) in enumerate(zip(in_order, view.history, strict=True), 1):
            words = entry.text or paragraphs(step.rating)
            yield Event(step.date.first, measure.what, f"{view.anchor}-{index}", words)
