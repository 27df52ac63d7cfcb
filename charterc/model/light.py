"""A charter read without Pydantic, for `lint`: importing Pydantic takes longer than linting a charter does.

It knows the models' fields from `fields.py`, which is made from the models. It says yes only where Pydantic would
say yes; wherever it is not sure it gives None, and Pydantic decides and explains. What it reads has the same
fields, values and places as the `Charter` of `charter.py` (`tests/model/test_light.py` compares the two).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from charterc.model import short_forms
from charterc.model.fields import FIELDS, SHORTHAND
from charterc.model.text_forms import ID_LENGTH, day_of, link_fault, looks_like_id
from charterc.model.traits import HasGroups, IsPicture, Placed, ServesOutcomes
from charterc.source.nodes import Mapping, Scalar

if TYPE_CHECKING:
    from charterc.model.charter import Charter

Reader = Callable[[Any], Any]
"""From a node to what it holds. Raises `_UnsureError` where that is not certain."""

_YES_OR_NO = {"yes": True, "true": True, "no": False, "false": False}


class _UnsureError(Exception):
    """Pydantic has to look."""


class Light(Placed):
    """An element with the fields of its model as attributes. Those that are not written are the class's own."""

    node: Any = None  # an attribute like the others: a property is slow, and rules ask for it hundreds of times


def read(tree: Any) -> Charter | None:
    """The charter a tree describes, or None where only Pydantic can tell what is wrong with it."""
    return _read(tree, partly=False)


def read_partly(tree: Any) -> Charter | None:
    """What can be read of a charter in which something is wrong: the rest is left out.

    None where nothing can. Some of what it must have may be missing, even its title.
    """
    return _read(tree, partly=True)


def _read(tree: Any, *, partly: bool) -> Charter | None:
    if not isinstance(tree, Mapping):
        return None
    try:
        return cast("Charter", _readers(partly)["Charter"](tree))
    except _UnsureError:
        return None


def _words(node: Any) -> str:
    words = node.strip() if isinstance(node, Scalar) else ""
    if not words:
        raise _UnsureError
    return words


def _id(node: Any) -> str:
    if not looks_like_id(node) or len(node) > ID_LENGTH or node.endswith("\n"):
        raise _UnsureError
    return str(node)


def _day(node: Any) -> Any:
    try:
        return day_of(_words(node))
    except ValueError:
        raise _UnsureError from None


def _link(node: Any) -> str:
    address = _words(node)
    if link_fault(address)[0]:
        raise _UnsureError
    return address


def _yes_or_no(node: Any) -> bool:
    if not isinstance(node, Scalar) or node not in _YES_OR_NO:
        raise _UnsureError
    return _YES_OR_NO[node]


def _number(least: int, most: int) -> Reader:
    def read(node: Any) -> int:
        if not (isinstance(node, Scalar) and node.isascii() and node.isdigit() and least <= int(node) <= most):
            raise _UnsureError
        return int(node)

    return read


def _one_of(choices: frozenset[str]) -> Reader:
    def read(node: Any) -> str:
        if not isinstance(node, Scalar) or node not in choices:
            raise _UnsureError
        return str(node)

    return read


def _unsure(node: Any) -> Any:
    del node
    raise _UnsureError


def _terms(node: Any) -> dict[str, str]:
    if not isinstance(node, Mapping):
        raise _UnsureError
    terms = {_words(key): _words(value) for key, value in node.items()}
    if len(terms) != len(node):
        raise _UnsureError
    return terms


_SIMPLE: dict[str, Reader] = {
    "words": _words,
    "id": _id,
    "day": _day,
    "link": _link,
    "yes or no": _yes_or_no,
    "terms": _terms,
    "pydantic": _unsure,
}
_TRAITS: dict[str, tuple[type, ...]] = {
    "Charter": (HasGroups, Light),
    "Item": (ServesOutcomes, Light),
    "Picture": (IsPicture, Light),
}
_ATTRIBUTES = {kind: [field.attribute for field in fields.values()] for kind, fields in FIELDS.items()}


def _class(kind: str) -> type[Light]:
    defaults = {field.attribute: field.default for field in FIELDS[kind].values()}
    return type(kind, _TRAITS.get(kind, (Light,)), defaults)


_CLASSES = {kind: _class(kind) for kind in FIELDS}
for _kind, _fields in FIELDS.items():
    for _field in _fields.values():
        if _field.holds.endswith("Labels"):  # a part without labels has empty ones
            setattr(_CLASSES[_kind], _field.attribute, _CLASSES[_field.holds]())


@cache
def _readers(partly: bool) -> dict[str, Reader]:  # noqa: FBT001 - the key of a cache
    """A reader for everything that a field may hold, by the words of `field_table.py`."""
    return _Making(partly=partly).readers


class _Making:
    """Makes the readers. With `partly`, they pass over what they are not sure of instead of giving up."""

    def __init__(self, *, partly: bool) -> None:
        self.partly = partly
        self.readers = dict(_SIMPLE)
        self.readers |= {
            "statements": self._statements,
            "kept": self._kept,
            "links": lambda node: self._many(_id, short_forms.links(node)),
            "page entry": lambda node: _id(node) if isinstance(node, str) else self.readers["Chapter"](node),
            "sections": self._sections,
        }
        for kind in FIELDS:
            self._reader(kind)

    def _reader(self, holds: str) -> Reader:
        if holds in self.readers:
            return self.readers[holds]
        if holds in FIELDS:
            return self._element(holds)
        what, _, rest = holds.partition(" ")
        if what == "number":
            return _number(*(int(bound) for bound in rest.split()))
        if what == "one":
            return _one_of(frozenset(rest.split()[1:]))
        inner = self._reader(rest.removeprefix("of "))
        return lambda node: self._many(inner, node, least=int(what == "some"))

    def _element(self, kind: str) -> Reader:
        """Reads an element of that kind."""
        made, expanded = _CLASSES[kind], _expanded(kind)
        only = SHORTHAND.get(kind, {}).get(str)
        needed = [field.attribute for field in FIELDS[kind].values() if field.required]
        if self.partly and kind == "Charter":
            needed = []
        readers: dict[str, tuple[str, Reader]] = {}

        def read(node: Any) -> Any:
            fields: dict[str, Any] = {"node": node}
            if only is not None and isinstance(node, Scalar):  # most are
                fields[only] = _words(node)
            else:
                full = expanded(node)
                if not isinstance(full, Mapping):
                    raise _UnsureError
                for key, value in full.items():
                    try:
                        attribute, inner = readers[key]
                        fields[attribute] = inner(value)
                    except (KeyError, _UnsureError):
                        if not self.partly:
                            raise _UnsureError from None
            for name in needed:
                if name not in fields:
                    raise _UnsureError
            element = made()
            element.__dict__ = fields
            return element

        self.readers[kind] = read
        for key, field in FIELDS[kind].items():
            readers[key] = (field.attribute, self._reader(field.holds))
        return read

    def _many(self, inner: Reader, node: Any, least: int = 0) -> tuple[Any, ...]:
        if not isinstance(node, list) or len(node) < least:
            raise _UnsureError
        return tuple([inner(item) for item in node]) if not self.partly else tuple(_sure(inner, node))

    def _statements(self, node: Any) -> tuple[Any, ...]:
        return self._many(self.readers["Statement"], short_forms.statements(node))

    def _kept(self, node: Any) -> tuple[Any, ...]:
        statement = self.readers["Statement"]

        def read(entry: Any) -> Any:
            return _id(entry) if looks_like_id(entry) else statement(entry)

        return self._many(read, short_forms.statements(node))

    def _sections(self, node: Any) -> dict[str, Any]:
        named = short_forms.sections(node)
        if not isinstance(named, Mapping):
            raise _UnsureError
        section = self.readers["Section"]
        found = _sure(lambda pair: (_id(pair[0]), section(pair[1])), named.items())
        if len(found) < len(named) and not self.partly:
            raise _UnsureError
        return dict(found)


def _sure(inner: Reader, nodes: Iterable[Any]) -> list[Any]:
    """What can be read of many."""
    found = []
    for node in nodes:
        try:
            found.append(inner(node))
        except _UnsureError:
            continue
    return found


def _expanded(kind: str) -> Reader:
    """What turns the short form of an element into its full form."""
    shorthand = SHORTHAND.get(kind, {})
    if kind == "Statement":
        return lambda data: short_forms.whole(short_forms.statement(data), shorthand)
    if kind == "Outcomes":
        return lambda data: short_forms.whole(short_forms.outcomes(data, _ATTRIBUTES[kind]), shorthand)
    return lambda data: short_forms.whole(data, shorthand)
