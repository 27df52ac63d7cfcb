"""Whether a charter says what it said before, and only ids have come into it."""

from __future__ import annotations

from typing import Any

from charterc.model.charter import Charter
from charterc.model.element import Element
from charterc.model.page_order import part_names
from charterc.model.references import shared_commitments
from charterc.model.statements import Statement


def only_ids_added(before: Charter, after: Charter) -> bool:
    """Whether two charters are alike in everything but ids that the first does not have.

    A promise that the second one names must be, word for word, what stood there in the first.
    """
    named = shared_commitments(after)

    def alike(one: Any, other: Any) -> bool:
        if isinstance(one, Statement) and isinstance(other, str):
            return one.id is None and other in named and alike(one, named[other])
        if type(one) is not type(other):
            return False
        if isinstance(one, Element):
            fields = [field for field in type(one).model_fields if field != "id" or getattr(one, field) is not None]
            return all(alike(getattr(one, field), getattr(other, field)) for field in fields)
        if isinstance(one, tuple):
            return len(one) == len(other) and all(map(alike, one, other))
        if isinstance(one, dict):
            return [*one] == [*other] and all(map(alike, one.values(), other.values()))
        return bool(one == other)

    return part_names(before) == part_names(after) and alike(before, after)
