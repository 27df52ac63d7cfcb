"""Every key of a file, and the key that the words of each list's items belong to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from charterc.model.charter import Charter
from charterc.model.element import Element, hyphenated
from charterc.source.vocabulary import Vocabulary


def keys_of(model: type[BaseModel]) -> list[str]:
    """The keys people may write for a model."""
    return [field.alias or hyphenated(name) for name, field in model.model_fields.items()]


def field_of(model: type[BaseModel], key: str) -> FieldInfo | None:
    """The field that is written under a key of a model; None where it has no such key."""
    return next((field for name, field in model.model_fields.items() if key in {field.alias, hyphenated(name)}), None)


def models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    """The models that a field's annotation names, from left to right."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from models_in(part)


def _elements(model: type[BaseModel], known: set[type[BaseModel]]) -> set[type[BaseModel]]:
    """A model and all below it."""
    if model not in known:
        known.add(model)
        for field in model.model_fields.values():
            for below in models_in(field.annotation):
                _elements(below, known)
    return known


def _first_keys(models: set[type[BaseModel]]) -> Iterator[tuple[str, str]]:
    """Each key whose value is a list, directly or under `items`, with the key that an item's words stand for."""
    for model in models:
        for name, field in model.model_fields.items():
            for kind in models_in(field.annotation):
                items = kind.model_fields.get("items") if list in getattr(kind, "shorthand", {}) else None
                item = next(models_in(items.annotation), kind) if items else kind
                if issubclass(item, Element) and str in item.shorthand:
                    yield field.alias or hyphenated(name), item.shorthand[str]


def vocabulary(model: type[BaseModel]) -> Vocabulary:
    """What is known of the keys of a file that is written by a model; by it slips of the hand are told from words."""
    models = _elements(model, set())
    return Vocabulary(
        frozenset(key for each in models for key in keys_of(each)),
        {key: first for key, first in _first_keys(models) if first != "text"},
    )


VOCABULARY = vocabulary(Charter)
"""That of a charter."""
