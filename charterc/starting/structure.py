"""How a charter is built: its parts and lists, without a word that it promises.

What stays is what holds a charter together: which parts there are and in what order, how many values and promises, and
what belongs to what. Each of its words becomes a TODO, numbered, so that no two say the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

import yaml

from charterc.model.charter import Charter
from charterc.model.element import Element
from charterc.model.groups import ALL
from charterc.model.identified import identified
from charterc.model.page_order import part_names
from charterc.model.roles import Role, roles_of
from charterc.wording.placeholders import MARK

_KEPT_FIELDS = frozenset({"language", "ordered", "purpose", "page", "poster", "parts", "of", "show"})
"""Fields that hold no words of a charter and say how it is built."""
_FIRST = ("commitments",)
_FACTS = ("title", "area", "language", "status")
"""What the beginning says of a charter, so it is not taken over."""
_REPLACED = {
    Role.COMMITMENT: "promise",
    Role.PROMISE: "promise",
    Role.RIGHT: "right",
    Role.EXPECTATION: "expectation",
    Role.RESPONSIBILITY: "responsibility",
    Role.CHECK: "check",
    Role.GOAL: "goal",
    Role.WAY: "way of doing it",
    Role.MEASURE: "measure",
    Role.INDICATOR: "sign",
    Role.OUTCOME: "outcome",
    Role.EVIDENCE: "proof",
    Role.STATEMENT: "statement",
    Role.PROSE: "words",
    Role.WHY: "reason",
    Role.NOTE: "note",
    Role.CONTACT: "contact",
    Role.TERM: "term",
    Role.MEANING: "meaning of the term",
    Role.HEADING: "heading",
    Role.NAME: "name",
    Role.BODY: "body",
    Role.OWNER: "answerable person",
    Role.STRATEGY: "strategy",
    Role.DUE: "date",
}
"""What takes the place of words, by what they are for. Others (labels, addresses, people, facts) are left out."""
_TOLD_BY_PART = frozenset({Role.PROSE, Role.HEADING, Role.WHY, Role.NOTE})
"""Words of a kind that stands in many parts."""


def structure(charter: Charter) -> str:
    """How a charter is built, as the lines of a file below title, area and status; "" where it has nothing else."""
    data = _whole(charter)
    return "\n".join(f"# {_meaning(key)}\n{_written({key: part})}" for key, part in data.items())


def _whole(charter: Charter) -> dict[str, Any]:
    """Its parts as plain data. Of a part of which nothing is left, such as addresses alone, nobody speaks either."""
    lost: frozenset[str] = frozenset()
    while True:
        data = _Structure(charter, lost).data()
        gone = frozenset(charter.parts.keys() - data.keys() - data.get("sections", {}).keys())
        if gone == lost:
            return data
        lost = gone


def _meaning(key: str) -> str:
    """What a key of a charter holds, as the reference says it."""
    fields = Charter.model_fields.items()
    return next(str(field.description) for name, field in fields if key == (field.alias or name))


class _Dumper(yaml.SafeDumper):
    """Writes a TODO in double quotes, in which an apostrophe is only an apostrophe."""


def _in_quotes(dumper: yaml.SafeDumper, words: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", words, style='"' if words.startswith(MARK) else None)


_Dumper.add_representer(str, _in_quotes)


def _written(data: dict[str, Any]) -> str:
    written: str = yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=100)
    return written


class _Structure:
    """Walks the model: each field by what its words are for."""

    def __init__(self, charter: Charter, lost: frozenset[str]) -> None:
        self._charter = charter
        self._lost = lost
        """The names of parts of which nothing is left."""
        self._ids = {one.element.id: f"{one.kind}-{one.number}" for one in identified(charter) if one.element.id}
        self._count: Counter[str] = Counter()
        self._part = ""
        """The key that the words stand under."""

    def data(self) -> dict[str, Any]:
        """The charter's parts as plain data, in the order of its page; the promises that values share come first."""
        charter = self._charter
        parts = ["sections" if name in charter.sections else name for name in part_names(charter)]
        order = dict.fromkeys([*_FIRST, *parts, *Charter.model_fields])
        made: dict[str, Any] = {}
        for name in (name for name in order if name not in _FACTS):
            self._part = Charter.model_fields[name].alias or name
            made |= self._fields(charter, [name], Role.INHERITED)
        return made

    def _element(self, element: Element, inherited: Role) -> Any:
        """An element as plain data, in its shortest form; None where it would lack what it cannot be without."""
        fields = type(element).model_fields
        made = self._fields(element, fields, inherited)
        if any(field.is_required() and (field.alias or name) not in made for name, field in fields.items()):
            return None
        short = [field for field in element.shorthand.values() if set(made) == {field}]
        return made[short[0]] if short else made

    def _fields(self, element: Element, names: Iterable[str], inherited: Role) -> dict[str, Any]:
        """What is left of some fields of an element, by their keys."""
        made: dict[str, Any] = {}
        for name in names:
            field, value = type(element).model_fields[name], getattr(element, name)
            roles = roles_of(field) or (Role.INHERITED,)
            role = inherited if roles[0] is Role.INHERITED else roles[0]
            if name == "id":
                left = self._ids.get(value)
            elif name in _KEPT_FIELDS and not isinstance(value, Element):
                left = None if value == field.default else self._kept(value)
            else:
                left = self._value(value, role, roles)
            if left:
                made[field.alias or name] = left
        return made

    def _kept(self, value: Any) -> Any:
        """What says how a charter is built, as it is written: a name, a list of names, yes; of a chapter its parts."""
        if isinstance(value, tuple):
            return [one for one in map(self._kept, value) if one]
        if isinstance(value, Element):
            return self._element(value, Role.INHERITED)
        if isinstance(value, bool):
            return value
        return None if value in self._lost else value and str(value)

    def _value(self, value: Any, role: Role, roles: tuple[Role, ...]) -> Any:
        if isinstance(value, Element):
            return self._element(value, role)
        if isinstance(value, tuple):
            made = [self._value(one, role, roles) for one in value]
            return [one for one in made if one]
        if isinstance(value, dict):
            return self._mapping(value, role, roles)
        return self._words(value, role) if isinstance(value, str) else None

    def _mapping(self, value: dict[str, Any], role: Role, roles: tuple[Role, ...]) -> dict[str, Any]:
        """A glossary, whose keys are words too; or parts under names of their own."""
        of_keys, of_values = (roles[0], roles[-1]) if len(roles) > 1 else (None, role)
        made = {}
        for key, one in value.items():
            name = self._words(key, of_keys) if of_keys else key
            words = self._value(one, of_values, (of_values,))
            if name and words:
                made[name] = words
        return made

    def _words(self, words: str, role: Role) -> str | None:
        """What stands for some words: the new id where they are one, else a TODO."""
        if words in self._ids or words == ALL:
            return self._ids.get(words, words)
        if role not in _REPLACED:
            return None
        kind = f"{_REPLACED[role]} of “{self._part}”" if role in _TOLD_BY_PART else _REPLACED[role]
        self._count[kind] += 1
        return f"{MARK}: {kind}, {self._count[kind]}"
