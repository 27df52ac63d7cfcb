"""Builds the `Page` of a charter: follows references, gives numbers, anchors and colours."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import asdict
from typing import TYPE_CHECKING

from charterc.model.charter import GROUPS, Chapter, Charter
from charterc.model.governance import Glossary, Governance, Strategies
from charterc.model.groups import Group, Item, Outcomes
from charterc.model.links import shared_commitments
from charterc.model.measures import Measure, Measures
from charterc.model.parts import Part, Picture, Section
from charterc.model.people import Contact, Contacts, Partners, Signatories
from charterc.model.statements import Statement
from charterc.page.anchors import Anchors
from charterc.page.facts import facts_of, source_of
from charterc.page.labels import labels_for
from charterc.page.language import direction_of, written_date
from charterc.page.richtext import blocks, inlines, plain
from charterc.page.view import (
    ContactView,
    ItemView,
    MeasureView,
    Page,
    PartnerView,
    PartView,
    PictureView,
    SignatoryView,
    StatementView,
)
from charterc.reading.validate import page_order
from charterc.theme.theme import DEFAULT, Theme

if TYPE_CHECKING:
    from charterc.page.richtext import Block, Inline

# Parts that readers look for by name: they get a heading of ours where the charter prints none.
_ALWAYS_HEADED = frozenset(
    {*GROUPS, "governance", "outcomes", "measures", "strategies", "partners", "signatories", "contacts"}
)
# Parts that hold promises, whether or not the charter prints "We will:" above them.
_PROMISES = frozenset({"agreements", "actions", "monitoring", "rights", "expectations", "responsibilities"})


def build_page(charter: Charter, name: str, pictures: dict[str, str] | None = None, theme: Theme = DEFAULT) -> Page:
    """The page of a charter called `name`; `pictures` maps each picture's path to the name of its copy."""
    return _Builder(charter, name, pictures or {}, theme).page()


class _Builder:
    def __init__(self, charter: Charter, name: str, pictures: dict[str, str], theme: Theme) -> None:
        self.charter = charter
        self.name = name
        self.pictures = pictures
        self.theme = theme
        self.labels = labels_for(charter.language)
        self.anchors = Anchors()
        self.shared = shared_commitments(charter)
        self.outcome_index = {
            outcome.id: index
            for index, outcome in enumerate(charter.outcomes.items if charter.outcomes else ())
            if outcome.id
        }
        self._makers: dict[type[Part], Callable[..., None]] = {
            Section: self._section,
            Group: self._group,
            Outcomes: self._outcomes,
            Measures: self._measures,
            Governance: self._governance,
            Strategies: self._strategies,
            Partners: self._partners,
            Signatories: self._signatories,
            Contacts: self._contacts,
            Glossary: self._glossary,
        }
        self.letters = self._promise_letters()
        # The groups are built first: summaries and the table of outcomes show their items wherever they stand.
        self.groups = {key: self._items(key, group) for key, group in charter.groups.items()}
        self._note_repeats()

    def page(self) -> Page:
        charter = self.charter
        parts = self._parts()
        heart = charter.main_group
        by_key = {part.key: part for part in parts}
        definition = by_key.get("definition")
        return Page(
            name=self.name,
            title=charter.title,
            language=charter.language,
            direction=direction_of(charter.language),
            labels=self.labels,
            theme=asdict(self.theme),
            area=charter.area or "",
            strapline=charter.strapline or "",
            motto=charter.motto or "",
            audience=charter.audience or "",
            status=charter.status,
            description=self._description(definition),
            url=charter.url or "",
            facts=facts_of(charter, self.labels),
            source=source_of(charter),
            parts=parts,
            heart=by_key.get(heart[0]) if heart else None,
            definition=definition,
            outcomes=by_key.get("outcomes"),
            contacts=by_key.get("contacts"),
        )

    def _promise_letters(self) -> dict[str, str]:
        """A letter for every part, beside the main list, that holds promises: their numbers are A1, A2 … B1."""
        heart = self.charter.main_group
        order = [
            name
            for entry in page_order(self.charter)
            for name in (entry.parts if isinstance(entry, Chapter) else (entry,))
            if not (heart and heart[0] == name)
        ]
        holders = [name for name in order if self._promises(name)]
        return dict(zip(holders, map(_letter, range(len(holders))), strict=True))

    def _promises(self, name: str) -> bool:
        part = self.charter.sections.get(name) or getattr(self.charter, name)
        if isinstance(part, Group):
            return any(item.commitments for item in part.items)
        return isinstance(part, Section) and (name in _PROMISES or (name in self.charter.sections and _says_will(part)))

    def _parts(self) -> list[PartView]:
        parts = []
        for entry in page_order(self.charter):
            if isinstance(entry, Chapter):
                anchor = self.anchors.give(entry.heading)
                parts.append(PartView("chapter", "", anchor, 2, entry.heading, text=_blocks(entry.text)))
                parts.extend(self._part(name, 3) for name in entry.parts)
            else:
                parts.append(self._part(entry, 2))
        return parts

    def _part(self, key: str, level: int) -> PartView:
        part: Part = self.charter.sections.get(key) or getattr(self.charter, key)
        heading = part.heading or (self.labels[key] if key in _ALWAYS_HEADED else "")
        view = PartView(
            kind=type(part).__name__.lower(),
            key=key,
            anchor=self.anchors.give(key),
            level=level,
            heading=heading,
            own_heading=bool(heading and not part.heading),
            text=_blocks(part.text),
            stem=part.stem or "",
            after=_blocks(part.after),
            picture=self._picture(part.picture),
            language=part.language or "",
        )
        self._letter, self._count = self.letters.get(key, ""), 0
        self._makers[type(part)](view, part)
        return view

    # Parts, one method for each kind

    def _section(self, view: PartView, section: Section) -> None:
        view.by = section.by or ""
        view.statements = self._statements(section.items, view.anchor)
        self._number(view.statements)
        if section.summary:
            view.summary = section.summary.show
            view.items = self.groups.get(section.summary.of, [])
        for group in section.groups:
            inner = PartView(
                kind="section",
                key=group.id or "",
                anchor=self.anchors.give(group.id or f"{view.anchor}-{group.heading or group.by or 'part'}"),
                level=view.level + 1,
                heading=group.heading or "",
                text=_blocks(group.text),
                stem=group.stem or "",
                after=_blocks(group.after),
                picture=self._picture(group.picture),
                language=group.language or "",
            )
            self._section(inner, group)
            view.parts.append(inner)

    def _number(self, views: list[StatementView]) -> None:
        """Promises under no value are numbered through their part (A1, A2 …)."""
        if self._letter:
            for view in views:
                self._count += 1
                view.ref = f"{self._letter}{self._count}"

    def _group(self, view: PartView, group: Group) -> None:
        view.items = self.groups[view.key]
        view.labels = _labels(group.labels)

    def _items(self, key: str, group: Group) -> list[ItemView]:
        views = []
        for index, item in enumerate(group.items):
            anchor = self.anchors.give(item.id or item.name)
            # The main list is numbered 3.2; a second list beside it A3.2, or the numbers would repeat.
            numbered = self.charter.main_group is not None and self.charter.main_group[0] == key
            prefix = f"{self.letters.get(key, '')}{index + 1}." if numbered or key in self.letters else ""
            view = ItemView(
                name=item.name,
                anchor=anchor,
                position=index + 1,
                colour=index % len(self.theme.palette),
                id=item.id or "",
                number=item.number or "",
                text=_blocks(item.text),
                why=_blocks(item.why),
                stem=item.stem or "",
                commitments=self._commitments(item, anchor, prefix),
                goals=self._statements(item.goals, f"{anchor}-goal"),
                how=self._statements(item.how, f"{anchor}-how"),
                indicators=self._statements(item.indicators, f"{anchor}-sign"),
                outcomes=self._served(item),
                serves_all=item.serves_all,
                related=self._related(item),
                after=_blocks(item.after),
                picture=self._picture(item.picture),
                language=item.language or "",
            )
            views.append(view)
        return views

    def _commitments(self, item: Item, anchor: str, prefix: str) -> list[StatementView]:
        views = []
        for index, entry in enumerate(item.commitments):
            statement = entry if isinstance(entry, Statement) else self.shared[entry]
            view = self._statement(statement, f"{anchor}-{statement.id or index + 1}")
            view.ref = f"{prefix}{index + 1}" if prefix else ""
            views.append(view)
        return views

    def _note_repeats(self) -> None:
        """A promise kept under several values names its other places."""
        places: dict[str, list[StatementView]] = {}
        for items in self.groups.values():
            for item in items:
                for view in item.commitments:
                    if view.id:
                        places.setdefault(view.id, []).append(view)
        for views in places.values():
            for view in views:
                view.also = [other.ref for other in views if other is not view and other.ref]

    def _served(self, item: Item) -> list[int]:
        if item.serves_all:
            return list(range(len(self.charter.outcomes.items))) if self.charter.outcomes else []
        return sorted(self.outcome_index[name] for name in item.outcomes)

    def _related(self, item: Item) -> list[str]:
        names = {other.id: other.name for group in self.charter.groups.values() for other in group.items if other.id}
        return [names[name] for name in item.related]

    def _outcomes(self, view: PartView, outcomes: Outcomes) -> None:
        view.statements = self._statements(outcomes.items, "outcome")
        view.labels = _labels(outcomes.labels)
        view.matrix = [item for items in self.groups.values() for item in items if item.outcomes]

    def _measures(self, view: PartView, measures: Measures) -> None:
        view.labels = _labels(measures.labels)
        view.measures = [self._measure(measure) for measure in measures.items]
        for column in ("owner", "start", "due", "evidence", "status"):
            if any(getattr(measure, column) for measure in view.measures):
                view.columns.append(column)

    def _measure(self, measure: Measure) -> MeasureView:
        anchor = self.anchors.give(measure.id or f"measure-{measure.what}")
        return MeasureView(
            what=measure.what,
            anchor=anchor,
            how=self._statements(measure.how, f"{anchor}-how"),
            evidence=self._statements(measure.evidence, f"{anchor}-evidence"),
            owner=measure.owner or "",
            start=measure.start or "",
            due=measure.due or "",
            status=self.labels[measure.status] if measure.status else "",
            history=[(written_date(step.date), blocks(step.text)) for step in measure.history],
        )

    def _governance(self, view: PartView, governance: Governance) -> None:
        for field in ("overseer", "review", "reviewers", "plan"):
            words = getattr(governance, field)
            if words:
                view.entries.append((self.labels[field], blocks(words)))

    def _strategies(self, view: PartView, strategies: Strategies) -> None:
        for strategy in strategies.items:
            words: list[Inline] = [{"kind": "text", "text": strategy.name}]
            if strategy.url:
                words = [{"kind": "link", "url": strategy.url, "inlines": words}]
            years = "–".join(str(year) for year in (strategy.from_, strategy.until) if year)
            if years and str(strategy.until or strategy.from_) not in strategy.name:
                words.append({"kind": "text", "text": f" ({years})"})
            view.entries.append(("", [{"kind": "paragraph", "inlines": words}]))

    def _glossary(self, view: PartView, glossary: Glossary) -> None:
        view.heading = view.heading or self.labels["glossary"]
        view.own_heading = not glossary.heading
        view.entries = [(term, blocks(meaning)) for term, meaning in glossary.terms.items()]

    def _partners(self, view: PartView, partners: Partners) -> None:
        view.partners = [
            PartnerView(partner.name, partner.url or "", self._picture(partner.logo)) for partner in partners.items
        ]

    def _signatories(self, view: PartView, signatories: Signatories) -> None:
        view.signatories = [
            SignatoryView(
                name=signatory.name or "",
                role=signatory.role or "",
                organisation=signatory.organisation or "",
                date=written_date(signatory.date) if signatory.date else "",
                interim=signatory.interim,
                signature=self._picture(signatory.signature),
            )
            # Someone who refused to be named is not named.
            for signatory in signatories.items
            if signatory.consent is not False
        ]
        if view.own_heading and not view.signatories and not view.text:
            view.heading, view.own_heading = "", False

    def _contacts(self, view: PartView, contacts: Contacts) -> None:
        view.contacts = [self._contact(contact) for contact in contacts.items]

    def _contact(self, contact: Contact) -> ContactView:
        phone = contact.phone or ""
        return ContactView(
            purpose=contact.purpose,
            text=_blocks(contact.text),
            name=contact.name or "",
            email=contact.email or "",
            phone=phone,
            tel="tel:" + re.sub(r"(?!^\+)[^\d]", "", phone) if any(c.isdigit() for c in phone) else "",
            address=[line.strip() for line in (contact.address or "").split("\n") if line.strip()],
            links=[(link.text, link.url or "") for link in contact.links],
        )

    # Pieces

    def _statements(self, statements: Iterable[Statement], prefix: str) -> list[StatementView]:
        return [
            self._statement(statement, statement.id or f"{prefix}-{index}")
            for index, statement in enumerate(statements, start=1)
        ]

    def _statement(self, statement: Statement, wanted: str) -> StatementView:
        anchor = self.anchors.give(wanted)
        words = inlines(statement.text)
        return StatementView(
            words=words,
            plain=plain(words),
            anchor=anchor,
            id=statement.id or "",
            number=statement.number or "",
            items=self._statements(statement.items, anchor),
            by=statement.by or "",
            when=statement.when or "",
            within=statement.within or "",
            said_by=statement.said_by or "",
            note=_blocks(statement.note),
            language=statement.language or "",
        )

    def _picture(self, picture: Picture | None) -> PictureView | None:
        if picture is None:
            return None
        file = self.pictures.get(picture.file, "") if picture.file else ""
        return PictureView(file, picture.alt or "", picture.caption or "", picture.lost or "")

    def _description(self, definition: PartView | None) -> str:
        words = ""
        if definition:
            words = plain(definition.text) or "; ".join(statement.plain for statement in definition.statements)
        words = " ".join((words or self.charter.strapline or self.charter.title).split())
        return words if len(words) <= 300 else words[:297].rsplit(" ", 1)[0] + " …"


def _blocks(text: str | None) -> list[Block]:
    return blocks(text) if text else []


def _says_will(section: Section) -> bool:
    """Whether a section that the charter names itself holds promises: somebody says what they will do."""
    said = f"{section.stem or ''} {section.by or ''}".lower()
    return bool(section.by) or re.search(r"\b(will|agree|promise|pledge|commit)\b", said) is not None


def _letter(index: int) -> str:
    """The letter of a part: A to Z, then AA, AB and so on."""
    return (_letter(index // 26 - 1) if index >= 26 else "") + chr(ord("A") + index % 26)


def _labels(labels: object) -> dict[str, str]:
    fields = type(labels).model_fields  # type: ignore[attr-defined]
    return {name: getattr(labels, name) for name in fields if getattr(labels, name)}
