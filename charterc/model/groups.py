"""Values, principles, cornerstones, pledges and levels: named items and what is promised under each."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, Field

from charterc.model import short_forms
from charterc.model.element import Element
from charterc.model.parts import Part, Picture
from charterc.model.statements import Kept, Statements
from charterc.model.words import Id, Prose, Words

Links = Annotated[tuple[Id, ...], BeforeValidator(short_forms.links, json_schema_input_type=Id | tuple[Id, ...])]
"""A list of ids, a single id, or the word `all`."""

ALL = "all"
"""Written for the ids of all outcomes."""


class Item(Element):
    """One value (principle, cornerstone …) and all that is said under it."""

    shorthand: ClassVar[dict[type, str]] = {str: "name"}

    name: Words = Field(description="The name as printed.")
    id: Id | None = Field(None, description="A name for it that stays when the printed name changes.")
    number: Words | None = Field(None, description="The number as printed, such as `1)`.")
    text: Prose | None = Field(None, description="What the value means.")
    why: Prose | None = Field(None, description="Why it matters.")
    stem: Words | None = Field(None, description="Its own printed words before the commitments.")
    commitments: Kept = Field((), description="The promises: ids from `commitments`, or the words themselves.")
    goals: Statements = Field((), description="What it aims at.")
    how: Statements = Field((), description="How it will be done.")
    indicators: Statements = Field((), description="The signs by which people will know it is lived.")
    outcomes: Links = Field((), description="The outcomes it serves: their ids, or `all`.")
    related: Links = Field((), description="Items of another list that it belongs with, by their ids.")
    after: Prose | None = Field(None, description="The words after it.")
    picture: Picture | None = Field(None, description="A picture, or a note of one that is lost.")
    language: Words | None = Field(None, description="Its language, where it differs from the charter's.")

    @property
    def serves_all(self) -> bool:
        """Whether it is linked to every outcome by the word `all`."""
        return self.outcomes == (ALL,)


class GroupLabels(Element):
    """The words printed above the columns or blocks of a list of values."""

    name: Words | None = Field(None, description="Above the names, such as “Value” or “Principle”.")
    why: Words | None = Field(None, description="Above each reason, such as “Why is this important?”.")
    commitments: Words | None = Field(None, description="Above each list of promises, such as “What we will do”.")
    goals: Words | None = Field(None, description="Above each list of goals.")
    how: Words | None = Field(None, description="Above each list of ways.")
    indicators: Words | None = Field(None, description="Above each list of signs, such as “You will see that:”.")
    outcomes: Words | None = Field(None, description="Above each list of outcomes.")


class Group(Part):
    """A list of values (principles, cornerstones, pledges, levels)."""

    shorthand: ClassVar[dict[type, str]] = {list: "items"}

    items: tuple[Item, ...] = Field((), description="The values.")
    labels: GroupLabels = Field(default_factory=GroupLabels, description="Printed labels.")


class OutcomeLabels(Element):
    """The words printed above the table of values and outcomes."""

    value: Words | None = Field(None, description="Above the column of values.")
    outcomes: Words | None = Field(None, description="Above the column of outcomes.")
    all: Words | None = Field(
        None, description="Printed for a value that serves every outcome, such as “All 7 outcomes”."
    )


class Outcomes(Part):
    """What should come true for children and young people. Values link to these by id."""

    shorthand: ClassVar[dict[type, str]] = {list: "items"}

    items: Statements = Field((), description="The outcomes; as a mapping, each has its id.")
    labels: OutcomeLabels = Field(default_factory=OutcomeLabels, description="Printed labels.")

    @classmethod
    def expand(cls, data: Any) -> Any:
        """`feel-safe: I feel safe` may stand directly below `outcomes`, as long as no key is one of the fields."""
        return super().expand(short_forms.outcomes(data, cls.model_fields))
