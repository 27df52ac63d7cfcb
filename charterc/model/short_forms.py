"""The short forms people may write, and the full form of each. Nodes of the tree go in and come out."""

from __future__ import annotations

from typing import Any

from charterc.model.text_forms import looks_like_id
from charterc.near import near
from charterc.source.nodes import Mapping, Scalar, Sequence, place


def whole(data: Any, shorthand: dict[type, str]) -> Any:
    """A text or a list as the one field it stands for: `shorthand` says which. Anything else as it is."""
    for kind, field in shorthand.items():
        if isinstance(data, kind):
            return _like(data, {field: data})
    return data


def without_blanks(data: Any) -> Any:
    """A mapping without the keys that stand empty: what is not known. Anything else as it is."""
    if not isinstance(data, dict) or all(not isinstance(value, str) or value.strip() for value in data.values()):
        return data
    return _like(data, {key: value for key, value in data.items() if not isinstance(value, str) or value.strip()})


def names(data: Any) -> Any:
    """A list of names as a mapping in which nothing is said of any of them."""
    if not isinstance(data, list):
        return data
    return _like(data, {name: Mapping(place(name)) for name in data if isinstance(name, str)})


def statement(data: Any) -> Any:
    """`Regular sharing through:` with a list below it is a statement with statements under it."""
    if isinstance(data, dict) and len(data) == 1:
        ((key, value),) = data.items()
        if isinstance(value, list) and key not in _STATEMENT_LISTS:
            words = f"{key}:"
            text = Scalar.make(words, key.span, key.style) if isinstance(key, Scalar) else words
            return _like(data, {"text": text, "items": value})
    return data


_STATEMENT_LISTS = frozenset({"text", "items"})


def statements(data: Any) -> Any:
    """`{right-people: We will agree …}` becomes a list whose items carry their ids."""
    if not isinstance(data, dict):
        return data
    items = []
    for key, value in data.items():
        fields = dict(value) if isinstance(value, dict) else {"items" if isinstance(value, list) else "text": value}
        span = place(key) if isinstance(key, Scalar) else place(data)
        items.append(Mapping(span, key if isinstance(key, Scalar) else None, {**fields, "id": key}))
    return Sequence(place(data), getattr(data, "key", None), items)


def kept(data: Any) -> str:
    """Whether an entry under a value's commitments is a `reference` to one said elsewhere, or a `statement`."""
    return "reference" if looks_like_id(data) else "statement"


def item(data: Any) -> Any:
    """A value without promises: its `stem` is that of its first list."""
    if isinstance(data, dict) and "stem" in data and "commitments" not in data:
        first = next((name for name in ("goals", "how", "indicators") if name in data), "")
        if first and f"{first}-stem" not in data:
            return _like(data, {f"{first}-stem" if key == "stem" else key: value for key, value in data.items()})
    return data


def page_entry(data: Any) -> str:
    """Whether an entry of the page is a `part` or a `chapter`."""
    return "part" if isinstance(data, str) else "chapter"


def links(data: Any) -> Any:
    """One id is a list of one."""
    return Sequence(place(data), getattr(data, "key", None), [data]) if isinstance(data, str) else data


def outcomes(data: Any, fields: Any) -> Any:
    """`feel-safe: I feel safe` may stand directly below `outcomes`, as long as no key is one of the fields."""
    if isinstance(data, dict) and data and not any(_is_field(key, fields) for key in data):
        return _like(data, {"items": data})
    return data


def _is_field(key: str, fields: Any) -> bool:
    """Whether a key is a field, or probably a misspelt one."""
    if key in fields:
        return True
    return bool(near(key, fields, _CLEARLY))


_CLEARLY = 0.8
"""An id that is only a little like a field, such as “text-us”, is an id."""


def sections(data: Any) -> Any:
    """Each section takes its key as its id."""
    if not isinstance(data, dict):
        return data
    named = {}
    for key, value in data.items():
        if isinstance(value, dict):
            named[key] = _like(value, {"id": key, **value})
        else:
            named[key] = _like(value, {"id": key, "items" if isinstance(value, list) else "text": value})
    return _like(data, named)


def _like(data: Any, fields: dict[Any, Any]) -> Mapping:
    """A mapping that stands where `data` stands."""
    return Mapping(place(data), getattr(data, "key", None), fields)
