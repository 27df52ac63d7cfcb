"""Values, principles, cornerstones, pledges and levels: named items and what is promised under each."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, Field

from charterc.model import short_forms
from charterc.model.element import Element
from charterc.model.parts import Part, Picture
from charterc.model.roles import Role
from charterc.model.statements import Commitments, Statements
from charterc.model.theme import Colour
from charterc.model.words import Id, Label, Language, Prose, Words

Links = Annotated[tuple[Id, ...], BeforeValidator(short_forms.links, json_schema_input_type=Id | tuple[Id, ...])]
"""A list of ids, a single id, or the word `all`."""

ALL = "all"
"""Written for the ids of all outcomes."""


class Item(Element):
    """One value (principle, cornerstone …) and all that is said under it."""

    titled_by: ClassVar[str] = "name"

    shorthand: ClassVar[dict[type, str]] = {str: "name"}

    name: Annotated[Words, Role.NAME] = Field(description="The name as printed.")
    id: Id | None = Field(None, description="A name for it that stays when the printed name changes.")
    number: Annotated[Words | None, Role.NUMBER] = Field(None, description="The number as printed, such as `1)`.")
    text: Annotated[Prose | None, Role.PROSE] = Field(None, description="What the value means.")
    why: Annotated[Prose | None, Role.WHY] = Field(None, description="Why it matters.")
    goals_stem: Annotated[Words | None, Role.STEM] = Field(None, description="Its own printed words before the goals.")
    goals: Annotated[Statements, Role.GOAL] = Field((), description="What it aims at.")
    by: Annotated[Words | None, Role.OWNER] = Field(None, description="Who promises it, where that is not “we”.")
    stem: Annotated[Words | None, Role.STEM] = Field(
        None, description="Its own printed words before the commitments or, without any, before its first list."
    )
    commitments: Annotated[Commitments, Role.COMMITMENT] = Field(
        (), description="The promises: ids from `commitments`, or the words themselves."
    )
    how_stem: Annotated[Words | None, Role.STEM] = Field(None, description="Its own printed words before the ways.")
    how: Annotated[Statements, Role.WAY] = Field((), description="How it will be done.")
    indicators_stem: Annotated[Words | None, Role.STEM] = Field(
        None, description="Its own printed words before the signs."
    )
    indicators: Annotated[Statements, Role.INDICATOR] = Field(
        (), description="The signs by which people will know it is lived."
    )
    outcomes: Links = Field((), description="The outcomes it serves: their ids, or `all`.")
    related: Links = Field((), description="Items of another list that it belongs with, by their ids.")
    after: Annotated[Prose | None, Role.PROSE] = Field(None, description="The words after it.")
    picture: Picture | None = Field(None, description="A picture, or a note of one that is lost.")
    colour: Colour | None = Field(None, description='A colour of its own, such as `"#6a1b9a"`.')
    language: Language | None = Field(None, description="Its language, where it differs from the charter's.")

    @classmethod
    def expand(cls, data: Any) -> Any:
        """Where nothing is promised, `stem` leads into the first list that there is."""
        return short_forms.item(super().expand(data))

    @property
    def is_bare(self) -> bool:
        """Whether it says no more than its name: nothing that a sheet of its own could show."""
        return not any((self.text, self.why, self.goals, self.commitments, self.how, self.indicators, self.after))

    @property
    def serves_all(self) -> bool:
        """Whether it is linked to every outcome by the word `all`."""
        return self.outcomes == (ALL,)


class GroupLabels(Element):
    """The words printed above the columns or blocks of a list of values."""

    name: Label | None = Field(None, description="Above the names, such as “Value” or “Principle”.")
    why: Label | None = Field(None, description="Above each reason, such as “Why is this important?”.")
    by: Label | None = Field(None, description="Before who promises each, instead of “Promised by”.")
    commitments: Label | None = Field(None, description="Above each list of promises, such as “What we will do”.")
    goals: Label | None = Field(None, description="Above each list of goals.")
    how: Label | None = Field(None, description="Above each list of ways.")
    indicators: Label | None = Field(None, description="Above each list of signs, such as “You will see that:”.")
    outcomes: Label | None = Field(None, description="Above each list of outcomes.")


class Group(Part):
    """A list of values (principles, cornerstones, pledges, levels)."""

    shorthand: ClassVar[dict[type, str]] = {list: "items"}

    items: tuple[Item, ...] = Field((), description="The values.")
    labels: GroupLabels = Field(default_factory=GroupLabels, description="Printed labels.")


class OutcomeLabels(Element):
    """The words printed above the table of values and outcomes."""

    value: Label | None = Field(None, description="Above the column of values.")
    outcomes: Label | None = Field(None, description="Above the column of outcomes.")
    all: Label | None = Field(
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
