"""Does everything that an adoption names lead somewhere in its charter, and does it say one thing about each?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Annotated, Any

from pydantic import TypeAdapter, ValidationError

from charterc.adoption.addresses import Addresses, Text, addresses
from charterc.adoption.plan import Plan, plan
from charterc.adoption.rewrite import rewritten
from charterc.model.adoption import Adoption
from charterc.model.charter import Charter
from charterc.model.element import Element
from charterc.model.groups import Item
from charterc.model.parts import Part
from charterc.model.passages import Passage, elements
from charterc.model.roles import Role, roles_of
from charterc.model.statements import Statement
from charterc.near import did_you_mean
from charterc.problem import Problem, Related, Span
from charterc.source.nodes import key_place, place

_NEAR = 0.75
"""How much alike an address and the one that was meant are at least; see `charterc.near`."""


def check_adoption(adoption: Adoption, charter: Charter, file: str) -> list[Problem]:
    """One problem for each address that leads nowhere, and for what contradicts itself, in the order of the file."""
    problems = list(_Check(adoption, charter, file).problems())
    return sorted(problems, key=lambda problem: problem.order)


def own_passages(adoption: Adoption, charter: Charter | None) -> Iterator[Passage]:
    """Every text of the adopter's own. One that stands in the place of a passage has that passage's role."""
    known = addresses(charter).texts if charter else {}
    roles = {id(said): known[address].role for address, said in adoption.adapted.items() if address in known}
    for element in elements(adoption):
        for name, field in type(element).model_fields.items():
            words, role = getattr(element, name), next(iter(roles_of(field)), Role.UNSEEN)
            if isinstance(words, str) and role is not Role.UNSEEN:
                meant = roles.get(id(element), Role.PROSE) if role is Role.INHERITED else role
                node = element.node_of(field.alias or name)
                yield Passage(words, meant, element, name, node, name, adoption.adopter.name, "en-GB")


class _Check:
    def __init__(self, adoption: Adoption, charter: Charter, file: str) -> None:
        self.adoption = adoption
        self.charter = charter
        self.file = file
        self.known: Addresses = addresses(charter)
        self.plan: Plan = plan(charter, adoption, self.known)
        self.there = rewritten(charter, self.plan.changes).became

    def problems(self) -> Iterator[Problem]:
        yield from self._shown_parts()
        yield from self._adapted()
        yield from self._left_out()
        yield from self._added()
        theme = self.adoption.theme
        if theme and theme.logo:
            hint = "Write it under “adopter:”, as:\n\n    logo:\n      file: logo.png\n      alt: Our school"
            yield self._problem(
                "The logo is the adopter's, so it does not stand under “theme:”.", theme.logo.span, hint
            )

    def _shown_parts(self) -> Iterator[Problem]:
        nodes = self.adoption.node_of("shows")
        for index, name in enumerate(self.adoption.shows):
            if name not in self.charter.parts:
                span = place(nodes[index] if isinstance(nodes, list) else nodes)
                message = f"“{self.adoption.adopts}” has no part “{name}” to show."
                yield self._problem(message, span, did_you_mean(name, self.charter.parts) or self._parts_there())

    def _parts_there(self) -> str:
        return f"Its parts are: {', '.join(self.charter.parts)}."

    def _meant(self, address: str, choices: Iterable[str]) -> str:
        """The address that was probably meant. Of many short ids, one is a little like any word."""
        return did_you_mean(address, choices, _NEAR) or f"Name an id that stands in the charter. {self._parts_there()}"

    def _adapted(self) -> Iterator[Problem]:
        for address, said in self.adoption.adapted.items():
            span = _key("adapted", address, self.adoption)
            text = self.known.texts.get(address)
            if text is None:
                whole = self.known.wholes.get(address)
                hint = self._inside(address) if whole else self._meant(address, self.known.texts)
                what = "is a whole part, and only a text can be adapted" if whole else "is nothing in it"
                yield self._problem(
                    f"“{address}” of “{self.adoption.adopts}” cannot be adapted: it {what}.", span, hint
                )
                continue
            yield from self._form(text.element, text.field, said.text, said.node_of("text"))
            if address in self.adoption.left_out:
                related = (Related(_key("left-out", address, self.adoption), "it is left out here"),)
                message = f"“{address}” is adapted here, and left out below “left-out:”. It can only be one of them."
                yield Problem("duplicate-id", message, self.file, span, "Delete one of the two.", related=related)
            else:
                yield from self._there(address, text.element, span, "These words would not be printed.", text)

    def _inside(self, address: str) -> str:
        inner = [name for name in self.known.texts if name.startswith((f"{address}.", f"{address}/"))]
        return f"Name a text of it: {', '.join(inner[:8])}{' …' if len(inner) > 8 else ''}."

    def _form(self, element: Element, field: str, words: str, node: Any) -> Iterator[Problem]:
        """What is wrong with words that may have any form elsewhere, but not there: a link that runs a program."""
        if not isinstance(getattr(element, field), str | None):
            return
        try:
            _form_of(type(element), field).validate_python(words)
        except ValidationError as error:
            (fault, *_) = error.errors(include_url=False)
            said: Mapping[str, Any] = fault.get("ctx", {})
            message = str(said.get("fault", "These words cannot stand in the place of the charter's."))
            yield Problem("bad-link", message, self.file, place(node), str(said.get("hint", "")))

    def _left_out(self) -> Iterator[Problem]:
        for address in self.adoption.left_out:
            span = _key("left-out", address, self.adoption)
            whole, text = self.known.wholes.get(address), self.known.texts.get(address)
            if whole is None and text is None:
                message = f"“{self.adoption.adopts}” has nothing at “{address}” that could be left out."
                yield self._problem(message, span, self._meant(address, [*self.known.wholes, *self.known.texts]))
            elif whole is None and text and not text.may_be_empty:
                message = f"“{address}” cannot be left out: without it, nothing is left that it belongs to."
                yield self._problem(message, span, "Leave out the whole that it stands in, or adapt it.")

    def _added(self) -> Iterator[Problem]:
        ids = {getattr(element, "id", None) for element in elements(self.charter)}
        for pledge in self.adoption.added:
            span = place(pledge.node_of("under"))
            under = self.known.wholes.get(pledge.under)
            if not isinstance(under, Part | Item | Statement):
                message = f"“{self.adoption.adopts}” has no value, promise or part “{pledge.under}” to add a pledge to."
                choices = [name for name, one in self.known.wholes.items() if isinstance(one, Part | Item | Statement)]
                yield self._problem(message, span, self._meant(pledge.under, choices))
            else:
                yield from self._there(pledge.under, under, span, "This pledge would not be printed.")
            if pledge.id and pledge.id in ids:
                message = f"The id “{pledge.id}” is used already, in the charter or by another pledge."
                yield Problem("duplicate-id", message, self.file, place(pledge.node_of("id")), "Give it another id.")
            ids.add(pledge.id)

    def _there(
        self, address: str, element: Element, span: Span, so_what: str, text: Text | None = None
    ) -> Iterator[Problem]:
        """A problem where something is said about what is not shown: an element, or a text of one."""
        if id(element) in self.there and not (text and self.plan.lacks(text)):
            return
        left_out = id(element) in self.plan.left_out or bool(text and self.plan.leaves_out(text))
        why = "is left out" if left_out else "belongs to no part that is shown"
        hint = "Delete it, or show what it is about." if left_out else "Delete it, or add the part to “shows:”."
        yield self._problem(f"“{address}” {why}. {so_what}", span, hint)

    def _problem(self, message: str, span: Span, hint: str) -> Problem:
        return Problem("unknown-reference", message, self.file, span, hint)


@cache
def _form_of(kind: type[Element], field: str) -> Any:
    """What the words of a field may look like."""
    info = kind.model_fields[field]
    form: Any = Annotated[(info.annotation, *info.metadata)] if info.metadata else info.annotation
    return TypeAdapter(form)


def _key(name: str, address: str, adoption: Adoption) -> Span:
    """Where an address stands as a key or, in a list, as an entry."""
    node = adoption.node_of(name)
    if isinstance(node, dict):
        return key_place(next((value for key, value in node.items() if key.strip() == address), node))
    entries = node if isinstance(node, list) else ()
    return place(next((entry for entry in entries if str(entry).strip() == address), node))
