"""A charter read without Pydantic, for `lint`: importing Pydantic takes longer than linting a charter does.

It knows the models' fields from `fields.py`, which is made from the models. It says yes only where Pydantic would
say yes; wherever it is not sure it gives None, and Pydantic decides and explains. What it reads has the same
fields, values and places as the `Charter` of `charter.py` (`tests/model/test_light.py` compares the two).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from charterc.model import short_forms
from charterc.model.fields import FIELDS, SHORTHAND, Field
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


def read(tree: Any) -> Charter | None:
    """The charter a tree describes, or None where only Pydantic can tell what is wrong with it."""
    if not isinstance(tree, Mapping):
        return None
    try:
        return cast("Charter", _READERS["Charter"](tree))
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
    if link_fault(address):
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


def _list_of(inner: Reader, least: int = 0) -> Reader:
    def read(node: Any) -> tuple[Any, ...]:
        if not isinstance(node, list) or len(node) < least:
            raise _UnsureError
        return tuple([inner(item) for item in node])

    return read


def _terms(node: Any) -> dict[str, str]:
    terms = {_words(key): _words(value) for key, value in node.items()} if isinstance(node, Mapping) else {}
    if len(terms) != len(node):
        raise _UnsureError
    return terms


def _sections(node: Any) -> dict[str, Any]:
    named = short_forms.sections(node)
    if not isinstance(named, Mapping):
        raise _UnsureError
    section = _READERS["Section"]
    return {_id(key): section(value) for key, value in named.items()}


def _expanded(kind: str) -> Reader:
    """What turns the short form of an element into its full form."""
    shorthand = SHORTHAND.get(kind, {})
    if kind == "Statement":
        return lambda data: short_forms.whole(short_forms.statement(data), shorthand)
    if kind == "Outcomes":
        return lambda data: short_forms.whole(short_forms.outcomes(data, _ATTRIBUTES[kind]), shorthand)
    return lambda data: short_forms.whole(data, shorthand)


def _element(kind: str) -> Reader:
    """Reads an element of that kind."""
    made = _CLASSES[kind]
    expanded = _expanded(kind)
    only = SHORTHAND.get(kind, {}).get(str)
    needed = [field.attribute for field in FIELDS[kind].values() if field.required]
    readers: dict[str, tuple[str, Reader]] = {}

    def read(node: Any) -> Any:
        fields: dict[str, Any] = {"_node": node}
        if only is not None and isinstance(node, Scalar):  # most are
            fields[only] = _words(node)
        else:
            full = expanded(node)
            if not isinstance(full, Mapping):
                raise _UnsureError
            for key, value in full.items():
                found = readers.get(key)
                if found is None:
                    raise _UnsureError
                fields[found[0]] = found[1](value)
        for name in needed:
            if name not in fields:
                raise _UnsureError
        element = made()
        element.__dict__ = fields
        return element

    _READERS[kind] = read
    for key, field in FIELDS[kind].items():
        readers[key] = (field.attribute, _reader(field.holds))
    return read


def _reader(holds: str) -> Reader:
    """Reads what a field holds: the words are those of `field_table.py`."""
    if holds in _READERS:
        return _READERS[holds]
    if holds in FIELDS:
        return _element(holds)
    what, _, rest = holds.partition(" ")
    if what == "number":
        least, most = rest.split()
        return _number(int(least), int(most))
    if what == "one":
        return _one_of(frozenset(rest.split()[1:]))
    if what in {"list", "some"}:
        return _list_of(_reader(rest.removeprefix("of ")), least=what == "some")
    return _unsure


def _unsure(node: Any) -> Any:
    del node
    raise _UnsureError


def _statements(node: Any) -> tuple[Any, ...]:
    return cast("tuple[Any, ...]", _STATEMENTS(short_forms.statements(node)))


def _kept(node: Any) -> tuple[Any, ...]:
    said = short_forms.statements(node)
    if not isinstance(said, list):
        raise _UnsureError
    statement = _READERS["Statement"]
    return tuple([_id(entry) if looks_like_id(entry) else statement(entry) for entry in said])


def _links(node: Any) -> tuple[str, ...]:
    return cast("tuple[str, ...]", _IDS(short_forms.links(node)))


def _page_entry(node: Any) -> Any:
    return _id(node) if isinstance(node, str) else _READERS["Chapter"](node)


_TRAITS: dict[str, tuple[type, ...]] = {
    "Charter": (HasGroups, Light),
    "Item": (ServesOutcomes, Light),
    "Picture": (IsPicture, Light),
}
_ATTRIBUTES = {kind: [field.attribute for field in fields.values()] for kind, fields in FIELDS.items()}


def _class(kind: str, fields: dict[str, Field]) -> type[Light]:
    defaults = {field.attribute: field.default for field in fields.values()}
    return type(kind, _TRAITS.get(kind, (Light,)), defaults)


_CLASSES = {kind: _class(kind, fields) for kind, fields in FIELDS.items()}
_READERS: dict[str, Reader] = {
    "words": _words,
    "id": _id,
    "day": _day,
    "link": _link,
    "yes or no": _yes_or_no,
    "statements": _statements,
    "kept": _kept,
    "links": _links,
    "page entry": _page_entry,
    "terms": _terms,
    "sections": _sections,
}
_IDS = _list_of(_id)
for _kind in FIELDS:
    _reader(_kind)
_STATEMENTS = _list_of(_READERS["Statement"])
for _kind, _fields in FIELDS.items():
    for _field in _fields.values():
        if _field.holds.endswith("Labels"):  # a part without labels has empty ones
            setattr(_CLASSES[_kind], _field.attribute, _CLASSES[_field.holds]())
