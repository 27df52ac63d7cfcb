"""Builds the `Page` of a charter: its parts in order, and what is said about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping

from charterc.model.charter import Chapter, Charter
from charterc.model.element import Element
from charterc.model.governance import Glossary, Governance, Strategies
from charterc.model.groups import Group, Outcomes
from charterc.model.measures import Measures
from charterc.model.numbering import Numbering, numbering
from charterc.model.page_order import main_group, page_order
from charterc.model.parts import Part, Section
from charterc.model.passages import Place, role_below
from charterc.model.people import Contacts, Partners, Signatories
from charterc.model.poster_parts import poster_parts
from charterc.model.roles import Role
from charterc.page import items, measures
from charterc.page.copying import copied, paragraphs
from charterc.page.element_views import ItemView, StatementView
from charterc.page.everything import every_view
from charterc.page.facts import facts_of, source_of
from charterc.page.headings import give_headings, other_words
from charterc.page.kinds import called
from charterc.page.labels import labels_of
from charterc.page.language import digits_of, direction_of
from charterc.page.making import Making
from charterc.page.not_included import tell_of_lost_pictures
from charterc.page.people import contact_view, partner_view, signatory_views
from charterc.page.richtext import Inline, blocks, plain
from charterc.page.statements import by_label, give_number, statement_views
from charterc.page.view import Page, PartView
from charterc.theme.theme import DEFAULT, Theme


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
        own = [item.colour for group in charter.groups.values() for item in group.items if item.colour]
        self.shown = theme.shown(own)
        self.labels = labels_of(charter)
        self.making = Making(
            charter=charter,
            labels=self.labels,
            pictures=pictures,
            palette=self.shown["palette"],
            theme_colours=len(theme.palette),
            numbers=numbers or numbering(charter),
            beside=self.beside,
        )
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
        self.groups = {key: items.item_views(self.making, key, group) for key, group in charter.groups.items()}
        items.note_repeats(self.groups.values())

    def page(self) -> Page:
        charter = self.charter
        parts = self.parts()
        give_headings(parts, charter, self.labels)
        main = main_group(charter)
        by_key = {part.key: part for part in parts}
        definition = by_key.get("definition")
        spoken = {view.language for view in every_view(parts) if isinstance(view, PartView | ItemView | StatementView)}
        page = Page(
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
        tell_of_lost_pictures(page)
        return page

    def beside(self, view: PartView | ItemView | StatementView, element: Element) -> None:
        """Adds to the view of an element what is said beside it. A charter of its own has nothing there."""

    def parts(self) -> list[PartView]:
        parts = []
        for entry in page_order(self.charter):
            if isinstance(entry, Chapter):
                anchor = self.making.anchors.give(entry.heading)
                parts.append(PartView("chapter", "", anchor, 2, entry.heading, text=paragraphs(entry.text)))
                parts.extend(self._part(name, 3) for name in entry.parts)
            else:
                parts.append(self._part(entry, 2))
        return parts

    def _part(self, key: str, level: int) -> PartView:
        part = self.charter.parts[key]
        view = self._view(part, key, self.making.anchors.give(key), level)
        view.role = role_below(self.charter, key)
        self._makers[type(part)](view, part)
        return view

    def own_section(self, section: Section, key: str) -> PartView:
        """A section that is no part of the charter."""
        view = self._view(section, key, self.making.anchors.give(key), 2)
        view.own, view.role = True, Role.STATEMENT
        self._section(view, section)
        return view

    def _view(self, part: Part, key: str, anchor: str, level: int) -> PartView:
        kind = type(part).__name__.lower()
        view = PartView(**copied(PartView, part, self.making.pictures), kind=kind, key=key, anchor=anchor, level=level)
        self.beside(view, part)
        return view

    # Parts, one method for each kind

    def _section(self, view: PartView, section: Section, part: str = "") -> None:
        """A section of the charter or, inside one, of its `part`, through which promises are numbered."""
        part = part or view.key
        view.by_label = by_label(self.making, section, Role(view.role), section.labels)
        view.by_in_heading = view.by.casefold() in view.heading.casefold()
        view.ordered = section.ordered
        view.statements = statement_views(self.making, section.items, view.anchor, Role(view.role), section.labels)
        for statement in view.statements:
            give_number(self.making, statement, Place(part, None, self.promised[part]))
            self.promised[part] += 1
        if section.summary:
            view.summary = section.summary.show
            view.items = self.groups.get(section.summary.of, [])
        for group in section.groups:
            wanted = group.id or f"{view.anchor}-{group.heading or group.by or 'part'}"
            inner = self._view(group, group.id or "", self.making.anchors.give(wanted), view.level + 1)
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
        view.labels = self.making.printed_labels(group.labels, items.LABELS)

    def _outcomes(self, view: PartView, outcomes: Outcomes) -> None:
        view.statements = statement_views(self.making, outcomes.items, "outcome", Role.OUTCOME)
        serving = {key: [item for item in group if item.outcomes] for key, group in self.groups.items()}
        kinds = [key for key, group in serving.items() if group]
        # Of two kinds in one table, neither is what all are called.
        kind = called(kinds[0], self.charter.groups[kinds[0]].heading or "") if len(kinds) == 1 else "values"
        ours = {"value": f"item_{kind}", "outcomes": "", "all": "all_outcomes"}
        view.labels = self.making.printed_labels(outcomes.labels, ours)
        view.matrix = [item for group in serving.values() for item in group]

    def _measures(self, view: PartView, part: Measures) -> None:
        view.labels = self.making.printed_labels(part.labels, measures.LABELS)
        view.measures = [measures.measure_view(self.making, measure, part) for measure in part.items]
        view.columns = measures.columns_of(view.measures)

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
        view.partners = [partner_view(self.making, partner) for partner in partners.items]

    def _signatories(self, view: PartView, signatories: Signatories) -> None:
        # Someone who refused to be named is not named.
        named = (signatory for signatory in signatories.items if signatory.consent is not False)
        view.signatories = signatory_views(self.making, named)

    def _contacts(self, view: PartView, contacts: Contacts) -> None:
        view.contacts = [contact_view(self.making, contact) for contact in contacts.items]

    def _description(self, definition: PartView | None) -> str:
        words = ""
        if definition:
            words = plain(definition.text) or "; ".join(statement.plain for statement in definition.statements)
        words = " ".join((words or self.charter.strapline or self.charter.title).split())
        return words if len(words) <= 300 else words[:297].rsplit(" ", 1)[0] + " …"
