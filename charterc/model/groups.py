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

    name: Annotated[Words, Role.NAME] = Field(description="The name as printed.", examples=["Be open and honest"])
    id: Id | None = Field(None, description="A name for it that stays when the printed name changes.")
    number: Annotated[Words | None, Role.NUMBER] = Field(
        None, title="Printed number", description="The number as printed, such as `1)`.", examples=["1)"]
    )
    text: Annotated[Prose | None, Role.PROSE] = Field(
        None,
        title="What it means",
        description="What the value means.",
        examples=["We tell each other what we know, also where that is hard."],
    )
    why: Annotated[Prose | None, Role.WHY] = Field(
        None, title="Why it matters", description="Why it matters.", examples=["Trust grows where nothing is hidden."]
    )
    goals_stem: Annotated[Words | None, Role.STEM] = Field(
        None, title="Lead-in to the goals", description="Its own printed words before the goals.", examples=["We want:"]
    )
    goals: Annotated[Statements, Role.GOAL] = Field(
        (), description="What it aims at.", examples=[["Everyone knows what was decided"]]
    )
    by: Annotated[Words | None, Role.OWNER] = Field(
        None,
        title="Who promises it",
        description="Who promises it, where that is not “we”.",
        examples=["Health services"],
    )
    stem: Annotated[Words | None, Role.STEM] = Field(
        None,
        title="Lead-in to the promises",
        description="Its own printed words before the commitments or, without any, before its first list.",
        examples=["We will:"],
    )
    commitments: Annotated[Commitments, Role.COMMITMENT] = Field(
        (),
        title="Promises",
        description="The promises: ids from `commitments`, or the words themselves.",
        examples=[["We will say what we can do and what we cannot"]],
    )
    how_stem: Annotated[Words | None, Role.STEM] = Field(
        None,
        title="Lead-in to the ways",
        description="Its own printed words before the ways.",
        examples=["We do this by:"],
    )
    how: Annotated[Statements, Role.WAY] = Field(
        (),
        title="How it will be done",
        description="How it will be done.",
        examples=[["sending the notes to everyone"]],
    )
    indicators_stem: Annotated[Words | None, Role.STEM] = Field(
        None,
        title="Lead-in to the signs",
        description="Its own printed words before the signs.",
        examples=["You will see that:"],
    )
    indicators: Annotated[Statements, Role.INDICATOR] = Field(
        (),
        title="Signs that it is lived",
        description="The signs by which people will know it is lived.",
        examples=[["Notes come within a week"]],
    )
    outcomes: Links = Field(
        (),
        title="Outcomes it serves",
        description="The outcomes it serves: their ids, or `all`.",
        examples=[["i-am-heard"]],
    )
    related: Links = Field(
        (),
        title="Items it belongs with",
        description="Items of another list that it belongs with, by their ids.",
        examples=[["plan-together"]],
    )
    after: Annotated[Prose | None, Role.PROSE] = Field(
        None, title="Words after it", description="The words after it.", examples=["Tell us when we forget."]
    )
    picture: Picture | None = Field(
        None,
        description="A picture, or a note of one that is lost.",
        examples=[{"file": "images/listening.jpg", "alt": "Two people talk at a table"}],
    )
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

    name: Label | None = Field(None, description="Above the names, such as “Value” or “Principle”.", examples=["Value"])
    why: Label | None = Field(
        None, description="Above each reason, such as “Why is this important?”.", examples=["Why it matters"]
    )
    by: Label | None = Field(None, description="Before who promises each, instead of “Promised by”.", examples=["From"])
    commitments: Label | None = Field(
        None, description="Above each list of promises, such as “What we will do”.", examples=["What we will do"]
    )
    goals: Label | None = Field(None, description="Above each list of goals.", examples=["What we want"])
    how: Label | None = Field(None, description="Above each list of ways.", examples=["How we do it"])
    indicators: Label | None = Field(
        None, description="Above each list of signs, such as “You will see that:”.", examples=["You will see that:"]
    )
    outcomes: Label | None = Field(None, description="Above each list of outcomes.", examples=["What it helps with"])


class Group(Part):
    """A list of values (principles, cornerstones, pledges, levels)."""

    shorthand: ClassVar[dict[type, str]] = {list: "items"}

    items: tuple[Item, ...] = Field((), description="The values.", examples=[["Be open and honest", "Ask first"]])
    labels: GroupLabels = Field(
        default_factory=GroupLabels, description="Printed labels.", examples=[{"commitments": "What we will do"}]
    )


class OutcomeLabels(Element):
    """The words printed above the table of values and outcomes."""

    value: Label | None = Field(None, description="Above the column of values.", examples=["Value"])
    outcomes: Label | None = Field(None, description="Above the column of outcomes.", examples=["Outcomes"])
    all: Label | None = Field(
        None,
        title="All outcomes",
        description="Printed for a value that serves every outcome, such as “All 7 outcomes”.",
        examples=["All outcomes"],
    )


class Outcomes(Part):
    """What should come true for children and young people. Values link to these by id."""

    shorthand: ClassVar[dict[type, str]] = {list: "items"}

    items: Statements = Field(
        (),
        title="Outcomes",
        description="The outcomes; as a mapping, each has its id.",
        examples=[{"i-am-heard": "I am heard"}],
    )
    labels: OutcomeLabels = Field(
        default_factory=OutcomeLabels, description="Printed labels.", examples=[{"all": "All outcomes"}]
    )

    @classmethod
    def expand(cls, data: Any) -> Any:
        """`feel-safe: I feel safe` may stand directly below `outcomes`, as long as no key is one of the fields."""
        return super().expand(short_forms.outcomes(data, cls.model_fields))
