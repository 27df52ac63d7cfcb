"""A walk over a charter that meets every piece of text once and says what it is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from charterc.model.charter import GROUPS, PARTS, SECTIONS
from charterc.source.nodes import Scalar

if TYPE_CHECKING:
    from charterc.model.charter import Charter
    from charterc.model.element import Element
    from charterc.model.governance import Glossary, Governance, Strategies
    from charterc.model.groups import Group, Item, Outcomes
    from charterc.model.measures import Measures
    from charterc.model.parts import Part, Picture, Section
    from charterc.model.people import Contacts, Partners, Signatories
    from charterc.model.statements import Statement

Found = tuple[Any, str, "Element", str, str, int, str | None]
"""Node, role, element, the value or part it belongs to, what it is called there, its number, its language."""

_FACTS = {
    "title": "title",
    "url": "url",
    **dict.fromkeys(("area", "strapline", "motto", "audience", "based-on", "licence"), "fact"),
}
_CHAPTER = {"heading": "heading", "text": "prose"}
_COMMON = {"heading": "heading", "text": "prose", "stem": "stem", "after": "prose"}
_PICTURE = {"alt": "alt", "caption": "caption", "lost": "lost"}
_ITEM = {"name": "name", "text": "prose", "why": "why", "stem": "stem", "after": "prose"}
_MORE = {"when": "", "note": "note", "within": "fact", "by": "owner"}
"""The fields of a statement besides its text; “when” has the role of the statement."""
_MEASURE = {"what": "measure", "owner": "owner", "start": "due", "due": "due"}
_GOVERNANCE = {"overseer": "owner", "review": "fact", "reviewers": "fact", "plan": "strategy"}
_STRATEGY = {"name": "strategy", "url": "url"}
_PARTNER = {"name": "body", "url": "url"}
_SIGNATORY = {"name": "person", "role": "office", "organisation": "body"}
_CONTACT = {"text": "contact", "name": "body", "email": "email", "phone": "phone", "address": "address"}
_LINK = {"text": "link-text", "url": "url"}
_SECTION_ROLES = {"agreements": "promise", "actions": "promise", "monitoring": "check", "indicators": "indicator"}
_CALLED = {"commitment": "promise", "indicator": "sign"}


def walk(charter: Charter) -> tuple[list[Found], list[Picture]]:
    """Every piece of text of a charter, part by part, and every picture."""
    walk = _Walk()
    return walk.charter(charter), walk.pictures


def scalar(element: Element, key: str) -> Any:
    """The node that holds the text of one field, whichever short form it was written in."""
    node = element.node
    if isinstance(node, dict):
        found = node.get(key)
        if found is None and len(node) == 1 and key == "text":
            (only,) = node  # `Regular sharing through:` with a list below it
            return only
        return found
    return node if isinstance(node, Scalar) else None


class _Walk:
    def __init__(self) -> None:
        self.found: list[Found] = []
        self.pictures: list[Picture] = []

    def charter(self, charter: Charter) -> list[Found]:
        self.fields(charter, _FACTS, "Title")
        for entry in charter.page:
            if not isinstance(entry, str):
                self.fields(entry, _CHAPTER, entry.heading)
        self.statements(charter.commitments, "commitment", "Commitments")
        for name in PARTS:
            part = getattr(charter, name)
            if part is None:
                continue
            if name in SECTIONS:
                self.section(part, name)
            else:
                owner = part.heading or name.capitalize()
                self.common(part, owner)
                self.walkers[name](self, part, owner)
        for name, section in charter.sections.items():
            self.section(section, name)
        return self.found

    def fields(
        self,
        element: Element,
        roles: dict[str, str],
        owner: str,
        kind: str = "",
        number: int = 0,
        language: str | None = None,
    ) -> None:
        """The texts of an element's own fields, by the keys they are written under."""
        node = element.node
        if isinstance(node, Scalar):
            self.found.append((node, next(iter(roles.values())), element, owner, kind, number, language))
        elif isinstance(node, dict):
            for key, value in node.items():
                if key in roles and isinstance(value, Scalar):
                    self.found.append((value, roles[key], element, owner, kind, number, language))

    def common(self, part: Part, owner: str) -> None:
        if isinstance(part.node, Scalar):
            self.found.append((part.node, "prose", part, owner, "", 0, part.language))
            return
        self.fields(part, _COMMON, owner, language=part.language)
        if part.picture:
            self.picture(part.picture, owner)

    def picture(self, picture: Picture, owner: str) -> None:
        self.pictures.append(picture)
        self.fields(picture, _PICTURE, owner)

    def labels(self, labels: Element, owner: str) -> None:
        for value in (labels.node or {}).values():
            self.found.append((value, "label", labels, owner, "", 0, None))

    def statements(
        self,
        statements: Iterable[Statement | str],
        role: str,
        owner: str,
        language: str | None = None,
        above: str = "",
    ) -> None:
        called = above + _CALLED.get(role, role)
        number = 0
        for statement in statements:
            number += 1
            if isinstance(statement, str):
                continue
            node, spoken = statement.node, statement.language or language
            if isinstance(node, Scalar):  # most are
                self.found.append((node, role, statement, owner, called, number, spoken))
                continue
            self.found.append((scalar(statement, "text"), role, statement, owner, called, number, spoken))
            if isinstance(node, dict):
                self._more(statement, role, owner, called, number, spoken)

    def _more(
        self, statement: Statement, role: str, owner: str, called: str, number: int, language: str | None
    ) -> None:
        for key, value in statement.node.items():
            if key in _MORE and isinstance(value, str):
                self.found.append((value, _MORE[key] or role, statement, owner, called, number, language))
        if statement.items:
            self.statements(statement.items, role, owner, language, f"{called} {number}, ")

    def section(self, section: Section, name: str) -> None:
        owner = section.heading or name.replace("-", " ").capitalize()
        self.common(section, owner)
        self.statements(section.items, _SECTION_ROLES.get(name, "statement"), owner, section.language)
        for group in section.groups:
            self.section(group, name)

    def group(self, group: Group, owner: str) -> None:
        self.labels(group.labels, owner)
        for item in group.items:
            self.item(item)

    def item(self, item: Item) -> None:
        name, language = item.name, item.language
        self.fields(item, _ITEM, name, language=language)
        self.statements(item.commitments, "commitment", name, language)
        self.statements(item.goals, "goal", name, language)
        self.statements(item.how, "way", name, language)
        self.statements(item.indicators, "indicator", name, language)
        if item.picture:
            self.picture(item.picture, name)

    def outcomes(self, outcomes: Outcomes, owner: str) -> None:
        self.labels(outcomes.labels, owner)
        self.statements(outcomes.items, "outcome", owner, outcomes.language)

    def measures(self, measures: Measures, owner: str) -> None:
        self.labels(measures.labels, owner)
        for number, measure in enumerate(measures.items, 1):
            self.fields(measure, _MEASURE, owner, "measure", number)
            self.statements(measure.how, "way", measure.what)
            self.statements(measure.evidence, "evidence", measure.what)
            for note in measure.history:
                self.fields(note, {"text": "note"}, measure.what)

    def governance(self, governance: Governance, owner: str) -> None:
        if isinstance(governance.node, dict):
            self.fields(governance, _GOVERNANCE, owner)

    def strategies(self, strategies: Strategies, owner: str) -> None:
        for number, strategy in enumerate(strategies.items, 1):
            self.fields(strategy, _STRATEGY, owner, "strategy", number)

    def partners(self, partners: Partners, owner: str) -> None:
        for number, partner in enumerate(partners.items, 1):
            self.fields(partner, _PARTNER, owner, "partner", number)
            if partner.logo:
                self.picture(partner.logo, owner)

    def signatories(self, signatories: Signatories, owner: str) -> None:
        for number, signatory in enumerate(signatories.items, 1):
            self.fields(signatory, _SIGNATORY, owner, "signatory", number)
            if signatory.signature:
                self.picture(signatory.signature, owner)

    def contacts(self, contacts: Contacts, owner: str) -> None:
        for number, contact in enumerate(contacts.items, 1):
            self.fields(contact, _CONTACT, owner, "contact", number)
            for link in contact.links:
                self.fields(link, _LINK, owner)

    def glossary(self, glossary: Glossary, owner: str) -> None:
        terms = glossary.node_of("terms")
        for term, meaning in terms.items() if isinstance(terms, dict) else ():
            self.found.append((term, "term", glossary, owner, "", 0, glossary.language))
            self.found.append((meaning, "meaning", glossary, str(term), "", 0, glossary.language))

    walkers: dict[str, Any] = {  # noqa: RUF012 — read only
        **dict.fromkeys(GROUPS, group),
        "outcomes": outcomes,
        "measures": measures,
        "governance": governance,
        "strategies": strategies,
        "partners": partners,
        "signatories": signatories,
        "contacts": contacts,
        "glossary": glossary,
    }
