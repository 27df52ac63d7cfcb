"""Statements: promises, indicators, outcomes, ways of measuring. One shape serves them all."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, Discriminator, Field, Tag

from charterc.model.element import Element
from charterc.model.words import Id, Prose, Words, looks_like_id
from charterc.source.nodes import Mapping, Scalar, Sequence, place


class Statement(Element):
    """One thing that is said: “We will listen to each other's views”."""

    shorthand: ClassVar[dict[type, str]] = {str: "text"}

    text: Prose = Field(description="The words, exactly as agreed.")
    id: Id | None = Field(None, description="A name for it that stays when the words change.")
    number: Words | None = Field(None, description="The number as printed, such as `1)`.")
    items: Statements = Field((), description="What belongs under it.")
    by: Words | None = Field(None, description="Who promises it, where that is not “we”.")
    when: Words | None = Field(None, description="The condition under which it holds.")
    within: Words | None = Field(None, description="The service standard, such as “5 working days”.")
    said_by: Words | None = Field(None, description="Whose words these are, where it is a quotation.")
    note: Prose | None = Field(None, description="A note that is printed with it.")
    language: Words | None = Field(
        None, description="Its language, where it differs from the charter's: `cy`, `pl`, `ur`."
    )

    @classmethod
    def expand(cls, data: Any) -> Any:
        """`Regular sharing through:` with a list below it is a statement with statements under it."""
        if isinstance(data, dict) and len(data) == 1:
            ((key, value),) = data.items()
            if isinstance(value, list) and key not in _FIELDS:
                words = f"{key}:"
                text = Scalar.make(words, key.span, key.style) if isinstance(key, Scalar) else words
                return Mapping(place(data), getattr(data, "key", None), {"text": text, "items": value})
        return super().expand(data)


_FIELDS = frozenset({"text", "items"})


def _as_list(data: Any) -> Any:
    """`{right-people: We will agree …}` becomes a list whose items carry their ids."""
    if not isinstance(data, dict):
        return data
    items = []
    for key, value in data.items():
        fields = dict(value) if isinstance(value, dict) else {"items" if isinstance(value, list) else "text": value}
        span = place(key) if isinstance(key, Scalar) else place(data)
        items.append(Mapping(span, key if isinstance(key, Scalar) else None, {**fields, "id": key}))
    return Sequence(place(data), getattr(data, "key", None), items)


def _kind(data: Any) -> str:
    return "reference" if looks_like_id(data) else "statement"


Statements = Annotated[tuple[Statement, ...], BeforeValidator(_as_list)]
"""A list of statements, or a mapping of ids to statements."""

Kept = Annotated[
    tuple[
        Annotated[Annotated[Id, Tag("reference")] | Annotated[Statement, Tag("statement")], Discriminator(_kind)], ...
    ],
    BeforeValidator(_as_list),
]
"""Commitments of a value: ids of commitments said elsewhere, or statements said here."""
