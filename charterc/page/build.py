"""Builds the `Page` of a charter: follows references, gives numbers, anchors and colours."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from charterc.model.charter import Chapter, Charter
from charterc.model.element import Element
from charterc.model.governance import Glossary, Governance, Strategies
from charterc.model.groups import Group, GroupLabels, Item, Outcomes
from charterc.model.measures import STATUSES, Measure, MeasureLabels, Measures
from charterc.model.numbering import Numbering, numbering
from charterc.model.page_order import main_group, page_order
from charterc.model.parts import Part, Section, SectionLabels
from charterc.model.passages import Place, role_below
from charterc.model.people import Contact, Contacts, Partners, Signatories, Signatory
from charterc.model.poster_parts import poster_parts
from charterc.model.references import shared_commitments
from charterc.model.roles import PROMISES, Role
from charterc.model.statements import Statement
from charterc.model.when import Moment
from charterc.page import richtext
from charterc.page.anchors import Anchors
from charterc.page.copying import copied, paragraphs
from charterc.page.everything import every_view
from charterc.page.facts import facts_of, source_of
from charterc.page.headings import give_headings, other_words
from charterc.page.kinds import called
from charterc.page.labels import labels_for
from charterc.page.language import digits_of, direction_of, written
from charterc.page.richtext import Inline, blocks, plain
from charterc.page.view import (
    ContactView,
    ItemView,
    MeasureView,
    Page,
    PartnerView,
    PartView,
    ProgressView,
    RatingView,
    SignatoryView,
    StatementView,
)
from charterc.theme.theme import DEFAULT, Theme

Labelled = SectionLabels | GroupLabels
"""Printed labels that may say what stands before who something is by."""


def build_page(charter: Charter, name: str, pictures: Mapping[str, str] | None = None, theme: Theme = DEFAULT) -> Page:
    """The page of a charter called `name`; `pictures` maps each picture's path to the name of its copy."""
    return PageBuilder(charter, name, pictures or {}, theme).page()


class PageBuilder:
    """Builds one page."""

    def __init__(
        self,
        charter: Charter,
        name: str,
        pictures: Mapping[str, str],
        theme: Theme = DEFAULT,
        numbers: Numbering | None = None,
    ) -> None:
        self.charter = charter
        self.name = name
        self.pictures = pictures
        self.theme = theme
        own = [item.colour for group in charter.groups.values() for item in group.items if item.colour]
        self.shown = theme.shown(own)
        self.labels = labels_for(charter.language, title=charter.title)
        self.anchors = Anchors()
        self.shared = shared_commitments(charter)
        self.outcome_index = {
            outcome.id: index
            for index, outcome in enumerate(charter.outcomes.items if charter.outcomes else ())
            if outcome.id
        }
        self.item_names = {item.id: item.name for group in charter.groups.values() for item in group.items if item.id}
        self.numbers = numbers or numbering(charter)
        self.promised: Counter[str] = Counter()
        """How many promises came so far in each part without values."""
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
        # The groups are built first: summaries and the table of outcomes show their items wherever they stand.
        self.groups = {key: self._items(key, group) for key, group in charter.groups.items()}
        self._note_repeats()

    def page(self) -> Page:
        charter = self.charter
        parts = self.parts()
        give_headings(parts, charter, self.labels)
        main = main_group(charter)
        by_key = {part.key: part for part in parts}
        definition = by_key.get("definition")
        spoken = {view.language for view in every_view(parts) if isinstance(view, PartView | ItemView | StatementView)}
        return Page(
            **copied(Page, charter, {}) | {"language": charter.language, "status": charter.status},
            name=self.name,
            direction=direction_of(charter.language),
            languages={language: direction_of(language) for language in sorted({charter.language, *spoken} - {""})},
            digits=digits_of(charter.language),
            labels=self.labels | other_words(parts, self.labels),
            theme=self.shown,
            description=self._description(definition),
            facts=facts_of(charter, self.labels, charter.language),
            source=source_of(charter.source, charter.language),
            parts=parts,
            main_group=by_key.get(main[0]) if main else None,
            poster=poster_parts(charter),
            poster_chosen=bool(charter.poster),
            definition=definition,
            outcomes=by_key.get("outcomes"),
            contacts=by_key.get("contacts"),
        )

    def beside(self, view: PartView | ItemView | StatementView, element: Element) -> None:
        """Adds to the view of an element what is said beside it. A charter of its own has nothing there."""

    def parts(self) -> list[PartView]:
        parts = []
        for entry in page_order(self.charter):
            if isinstance(entry, Chapter):
                anchor = self.anchors.give(entry.heading)
                parts.append(PartView("chapter", "", anchor, 2, entry.heading, text=paragraphs(entry.text)))
                parts.extend(self._part(name, 3) for name in entry.parts)
            else:
                parts.append(self._part(entry, 2))
        return parts

    def _part(self, key: str, level: int) -> PartView:
        part = self.charter.parts[key]
        view = self._view(part, key, self.anchors.give(key), level)
        view.role = role_below(self.charter, key)
        self._makers[type(part)](view, part)
        return view

    def own_section(self, section: Section, key: str) -> PartView:
        """A section that is no part of the charter."""
        view = self._view(section, key, self.anchors.give(key), 2)
        view.own, view.role = True, Role.STATEMENT
        self._section(view, section)
        return view

    def _view(self, part: Part, key: str, anchor: str, level: int) -> PartView:
        kind = type(part).__name__.lower()
        view = PartView(**copied(PartView, part, self.pictures), kind=kind, key=key, anchor=anchor, level=level)
        self.beside(view, part)
        return view

    # Parts, one method for each kind

    def _section(self, view: PartView, section: Section, part: str = "") -> None:
        """A section of the charter or, inside one, of its `part`, through which promises are numbered."""
        part = part or view.key
        view.by_label = self._by_label(section, Role(view.role), section.labels)
        view.by_in_heading = view.by.casefold() in view.heading.casefold()
        view.ordered = section.ordered
        view.statements = self.statements(section.items, view.anchor, Role(view.role), section.labels)
        for statement in view.statements:
            self._number(statement, Place(part, None, self.promised[part]))
            self.promised[part] += 1
        if section.summary:
            view.summary = section.summary.show
            view.items = self.groups.get(section.summary.of, [])
        for group in section.groups:
            wanted = group.id or f"{view.anchor}-{group.heading or group.by or 'part'}"
            inner = self._view(group, group.id or "", self.anchors.give(wanted), view.level + 1)
            inner.role = view.role
            self._section(inner, group, part)
            view.parts.append(inner)
        # Of several, either all say whom they are asked of, or none has to.
        said = all(inner.by_in_heading for inner in view.parts)
        for inner in view.parts:
            inner.by_in_heading = said

    def _group(self, view: PartView, group: Group) -> None:
        view.items = self.groups[view.key]
        view.item_kind = called(view.key, view.heading)
        view.names_only = all(item.name_only for item in view.items)
        view.labels = self._labels(group.labels, **_GROUP_LABELS)

    def _items(self, key: str, group: Group) -> list[ItemView]:
        views = []
        for index, item in enumerate(group.items):
            anchor = self.anchors.give(item.id or item.name)
            colour = self.shown["palette"].index(item.colour) if item.colour else index % len(self.theme.palette)
            view = ItemView(
                **copied(ItemView, item, self.pictures) | {"colour": colour},
                anchor=anchor,
                position=index + 1,
                badge=(badge := self.numbers.values[key, index]),
                beside_badge=item.number if item.number and item.number.strip(" ().:") != badge else "",
                labels=self._item_labels(item, group.labels),
                by_label=self._by_label(item, Role.COMMITMENT, group.labels),
                commitments=self._commitments(item, anchor, Place(key, index, 0), group.labels),
                goals=self.statements(item.goals, f"{anchor}-goal", Role.GOAL, group.labels),
                how=self.statements(item.how, f"{anchor}-how", Role.WAY, group.labels),
                indicators=self.statements(item.indicators, f"{anchor}-sign", Role.INDICATOR, group.labels),
                outcomes=self._served(item),
                serves_all=item.serves_all,
                related=self._related(item),
            )
            self.beside(view, item)
            views.append(view)
        return views

    def _item_labels(self, item: Item, printed: GroupLabels) -> dict[str, str]:
        """The labels above its lists. Printed words that lead into a list are enough without a label of ours.

        The promises have one of ours only where they would else seem to belong to the words above them.
        """
        led = (key for key in ("goals", "how", "indicators") if getattr(item, f"{key}_stem"))
        bare = {key: "" for key in led if getattr(printed, key) is None}
        follows = bool(item.why or item.goals) and not (item.stem or item.by)
        return self._labels(printed, **_GROUP_LABELS, commitments="commitments" if follows else "") | bare

    def _commitments(self, item: Item, anchor: str, first: Place, labels: GroupLabels) -> list[StatementView]:
        views = []
        for position, entry in enumerate(item.commitments):
            statement = entry if isinstance(entry, Statement) else self.shared[entry]
            view = self._statement(statement, f"{anchor}-{statement.id or position + 1}", Role.COMMITMENT, labels)
            self._number(view, first._replace(position=position))
            views.append(view)
        return views

    def _number(self, view: StatementView, place: Place) -> None:
        """Gives a promise its number; what is printed is not said twice."""
        view.ref = self.numbers.promises.get(place, "")
        if view.number.strip(" ().:") == view.ref:
            view.number = ""

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

    def _served(self, item: Item | Measure) -> list[int]:
        if item.serves_all:
            return list(range(len(self.charter.outcomes.items))) if self.charter.outcomes else []
        return sorted(self.outcome_index[name] for name in item.outcomes)

    def _related(self, item: Item) -> list[str]:
        return [self.item_names[name] for name in item.related]

    def _outcomes(self, view: PartView, outcomes: Outcomes) -> None:
        view.statements = self.statements(outcomes.items, "outcome", Role.OUTCOME)
        serving = {key: [item for item in items if item.outcomes] for key, items in self.groups.items()}
        kinds = [key for key, items in serving.items() if items]
        # Of two kinds in one table, neither is what all are called.
        kind = called(kinds[0], self.charter.groups[kinds[0]].heading or "") if len(kinds) == 1 else "values"
        view.labels = self._labels(outcomes.labels, value=f"item_{kind}", outcomes="", all="all_outcomes")
        view.matrix = [item for items in serving.values() for item in items]

    def _measures(self, view: PartView, measures: Measures) -> None:
        view.labels = self._labels(measures.labels, **_MEASURE_LABELS)
        view.measures = [self._measure(measure, measures) for measure in measures.items]
        for column in ("owner", "start", "due", "target", "evidence", "status"):
            if any(getattr(measure, column) for measure in view.measures):
                view.columns.append(column)

    def _measure(self, measure: Measure, part: Measures) -> MeasureView:
        anchor = self.anchors.give(measure.id or f"measure-{measure.what}")
        copies = copied(MeasureView, measure, self.pictures) | {"status": self._rating(measure.status, part)}
        view = MeasureView(**copies, anchor=anchor, outcomes=self._served(measure), serves_all=measure.serves_all)
        view.how = self.statements(measure.how, f"{anchor}-how", Role.WAY)
        view.evidence = self.statements(measure.evidence, f"{anchor}-evidence", Role.EVIDENCE)
        for entry in sorted(measure.history, key=lambda entry: entry.date):
            step = ProgressView(self.date(entry.date), entry.date.iso, self._rating(entry.rating, part))
            step.text = paragraphs(entry.text)
            step.evidence = self.statements(entry.evidence, f"{anchor}-evidence", Role.EVIDENCE)
            view.history.append(step)
        columns = ("status", "text", "evidence")
        view.history_columns = [name for name in columns if any(getattr(step, name) for step in view.history)]
        return view

    def _rating(self, words: str | None, part: Measures) -> RatingView | None:
        if not words:
            return None
        ours = words in STATUSES and words not in part.ratings
        colour = (STATUSES if ours else part.ratings).get(words, "")
        return RatingView(self.labels[words] if ours else words, colour)

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
        view.entries = [(term, blocks(meaning)) for term, meaning in glossary.terms.items()]

    def _partners(self, view: PartView, partners: Partners) -> None:
        view.partners = [PartnerView(**copied(PartnerView, partner, self.pictures)) for partner in partners.items]

    def _signatories(self, view: PartView, signatories: Signatories) -> None:
        # Someone who refused to be named is not named.
        named = [signatory for signatory in signatories.items if signatory.consent is not False]
        view.signatories = [self.signatory(signatory) for signatory in named]

    def signatory(self, signatory: Signatory) -> SignatoryView:
        date = self.date(signatory.date) if signatory.date else ""
        interim = self.labels["interim"].casefold()
        said = any(interim in words.casefold() for words in (signatory.name, signatory.role) if words)
        return SignatoryView(
            **copied(SignatoryView, signatory, self.pictures), date=date, interim=signatory.interim and not said
        )

    def _contacts(self, view: PartView, contacts: Contacts) -> None:
        view.contacts = [self.contact(contact) for contact in contacts.items]

    def contact(self, contact: Contact) -> ContactView:
        given = "purpose" in contact.model_fields_set
        label = contact.label or (self.labels[f"for_{contact.purpose}"] if given else "")
        view = ContactView(**copied(ContactView, contact, self.pictures) | {"address": [], "label": label})
        if any(character.isdigit() for character in view.phone):
            view.tel = "tel:" + re.sub(r"(?!^\+)[^\d]", "", view.phone)
        view.address = [line.strip() for line in (contact.address or "").split("\n") if line.strip()]
        view.links = [(link.text, link.url or richtext.address_of(link.text)) for link in contact.links]
        return view

    # Pieces

    def date(self, moment: Moment) -> str:
        return written(moment, self.charter.language)

    def statements(
        self, statements: Iterable[Statement], prefix: str, role: Role, labels: Labelled | None = None
    ) -> list[StatementView]:
        return [
            self._statement(statement, statement.id or f"{prefix}-{index}", role, labels)
            for index, statement in enumerate(statements, start=1)
        ]

    def _statement(
        self, statement: Statement, wanted: str, role: Role, labels: Labelled | None = None
    ) -> StatementView:
        anchor = self.anchors.give(wanted)
        first, *more = richtext.statement(statement.text)
        begins_in_line = first["kind"] == "paragraph"
        view = StatementView(
            **copied(StatementView, statement, self.pictures),
            words=first["inlines"] if begins_in_line else [],
            more=more if begins_in_line else [first, *more],
            plain=plain([first, *more]).strip(),
            anchor=anchor,
            by_label=self._by_label(statement, role, labels),
            items=self.statements(statement.items, anchor, role, labels),
        )
        view.is_title = bool(view.items) and len(view.plain) < _LONGEST_TITLE and view.plain[-1:].isalnum()
        if view.when:
            view.when = _leading_on(view.when)
        self.beside(view, statement)
        return view

    def _labels(self, printed: Element, **ours: str) -> dict[str, str]:
        """The labels that the charter prints, also where it wants none (""), else those of ours, if any."""
        own = {name: words for name in type(printed).model_fields if (words := getattr(printed, name)) is not None}
        return {name: self.labels[key] if key else "" for name, key in ours.items()} | own

    def _by_label(self, element: Section | Item | Statement, role: Role, labels: Labelled | None) -> str:
        """What stands before who it is by: the charter's own words, else what is true of such a text."""
        if not element.by:
            return ""
        if labels and labels.by is not None:
            return labels.by.rstrip(" :")
        return self.labels[_BY.get(role, "by_other" if role in _SAID else "owner")]

    def _description(self, definition: PartView | None) -> str:
        words = ""
        if definition:
            words = plain(definition.text) or "; ".join(statement.plain for statement in definition.statements)
        words = " ".join((words or self.charter.strapline or self.charter.title).split())
        return words if len(words) <= 300 else words[:297].rsplit(" ", 1)[0] + " …"


_GROUP_LABELS = {
    "name": "",
    **{key: key for key in ("why", "goals", "how", "indicators")},
    "outcomes": "outcomes_served",
}
_MEASURE_LABELS = {key: key for key in MeasureLabels.model_fields} | {"outcomes": "outcomes_served", "text": "reported"}
"""Labels of ours that stand where the charter prints none."""

_LONGEST_TITLE = 60
"""Words above clauses that are longer, or that end with a sign, are a sentence or lead into them."""
_BY = {
    **dict.fromkeys(PROMISES, "by"),
    Role.EXPECTATION: "expected_of",
    Role.RESPONSIBILITY: "asked_of",
}
_SAID = frozenset({Role.STATEMENT, Role.OUTCOME})
"""What somebody says, and does not do."""


def _leading_on(condition: str) -> str:
    """A condition that stands before what holds under it: “If your worker is away:”."""
    return condition if condition[-1] in ".,:;!?…–—" else f"{condition}:"
