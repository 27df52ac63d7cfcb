"""Measures: what will be done to check that the charter is lived, how, by whom and by when."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from charterc.model.element import Element
from charterc.model.groups import ALL, Links
from charterc.model.parts import Part
from charterc.model.roles import Role
from charterc.model.statements import Statements
from charterc.model.when import When
from charterc.model.words import Id, Label, Prose, Words

RatingColour = Literal["red", "amber", "green", "blue", "grey"]

STATUSES: dict[str, RatingColour] = {"planned": "grey", "started": "amber", "done": "green", "stopped": "red"}
"""How far a measure has come, in words of ours, for charters that have none of their own; and their colours."""
OVER = frozenset({"done", "stopped"})
"""How far those measures have come of which nothing more is to be expected."""


class Progress(Element):
    """One dated entry on how far a measure has come."""

    date: When = Field(description="The day, month or term of the entry.")
    rating: Annotated[Words | None, Role.FACT] = Field(
        None,
        title="How far it had come",
        description="How far it had come: `planned`, `started`, `done`, `stopped`, or the charter's own words.",
        examples=["started"],
    )
    text: Annotated[Prose | None, Role.NOTE] = Field(
        None,
        title="Report",
        description="What was reported.",
        examples=["Two of four workshops have been held."],
    )
    evidence: Annotated[Statements, Role.EVIDENCE] = Field(
        (), description="What shows it.", examples=[["Notes of the workshops"]]
    )

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not (self.rating or self.text or self.evidence):
            words = "This entry has a date, but does not say how far the measure had come."
            hint = "Write how far it had come, what was reported, or both:\n\n    rating: started\n    text: …"
            raise PydanticCustomError("in_words", "{words}", {"words": words, "hint": hint, "node": None})
        return self


class Measure(Element):
    """One thing that will be done, and the ways in which it will be done."""

    titled_by: ClassVar[str] = "what"
    called: ClassVar[str] = "measure"

    shorthand: ClassVar[dict[type, str]] = {str: "what"}

    number: Annotated[Words | None, Role.NUMBER] = Field(
        None, title="Printed number", description="The number as printed, such as `1)`.", examples=["1)"]
    )
    what: Annotated[Words, Role.MEASURE] = Field(
        title="What will be done", description="What will be done.", examples=["Review our behaviours"]
    )
    how: Annotated[Statements, Role.WAY] = Field(
        (),
        title="How it will be done",
        description="The ways it will be done, with lists under them where needed.",
        examples=[["A survey of families", "A meeting each term"]],
    )
    id: Id | None = Field(None, description="A name for it that stays when the words change.")
    outcomes: Links = Field(
        (),
        title="Outcomes it serves",
        description="The outcomes it serves: their ids, or `all`.",
        examples=[["i-am-heard"]],
    )
    owner: Annotated[Words | None, Role.OWNER] = Field(
        None, title="Who answers for it", description="Who answers for it.", examples=["The participation team"]
    )
    start: Annotated[Words | None, Role.DUE] = Field(
        None,
        title="When it starts",
        description="When it starts, as printed: a day, a month, a season.",
        examples=["Autumn term 2026"],
    )
    due: Annotated[Words | None, Role.DUE] = Field(
        None,
        title="When it is due",
        description="When it should be done, as printed: a day, a month, “Ongoing”.",
        examples=["March 2027"],
    )
    target: Annotated[Words | None, Role.FACT] = Field(
        None, description="What is to be reached, such as “90% by May”.", examples=["90% by May"]
    )
    evidence: Annotated[Statements, Role.EVIDENCE] = Field(
        (), description="What will show that it was done.", examples=[["The results of the survey"]]
    )
    status: Annotated[Words | None, Role.FACT] = Field(
        None,
        title="How far it has come",
        description="How far it has come: `planned`, `started`, `done`, `stopped`, or the charter's own words.",
        examples=["started"],
    )
    history: tuple[Progress, ...] = Field(
        (),
        title="How far it had come",
        description="How far it had come on earlier dates.",
        examples=[[{"date": "2026-03-01", "rating": "started"}]],
    )

    @property
    def serves_all(self) -> bool:
        """Whether it is linked to every outcome by the word `all`."""
        return self.outcomes == (ALL,)


class MeasureLabels(Element):
    """The words printed above the columns of the table of measures."""

    what: Label | None = Field(None, description="Above what will be done.", examples=["Action"])
    how: Label | None = Field(None, description="Above how it will be done.", examples=["How"])
    owner: Label | None = Field(None, description="Above who answers for it.", examples=["Lead"])
    start: Label | None = Field(None, description="Above when it starts.", examples=["From"])
    due: Label | None = Field(None, description="Above when it is due.", examples=["By when"])
    target: Label | None = Field(None, description="Above what is to be reached.", examples=["Target"])
    evidence: Label | None = Field(None, description="Above the evidence.", examples=["What shows it"])
    status: Label | None = Field(None, description="Above how far it has come.", examples=["Progress"])
    outcomes: Label | None = Field(None, description="Before the outcomes it serves.", examples=["Outcomes"])
    history: Label | None = Field(None, description="Above how far it had come on earlier dates.", examples=["So far"])
    date: Label | None = Field(None, description="Above those dates.", examples=["Date"])
    text: Label | None = Field(None, description="Above what was reported.", examples=["What happened"])


class Measures(Part):
    """The list of measures."""

    shorthand: ClassVar[dict[type, str]] = {list: "items"}

    items: tuple[Measure, ...] = Field(
        (), title="Measures", description="The measures.", examples=[["Ask families how we did"]]
    )
    ratings: Annotated[dict[Words, RatingColour], Role.UNSEEN] = Field(
        default_factory=dict,
        title="Words for progress",
        description="The charter's own words for how far a measure has come, each with its colour.",
        examples=[{"on track": "green", "late": "red"}],
    )
    labels: MeasureLabels = Field(
        default_factory=MeasureLabels, description="Printed labels.", examples=[{"owner": "Lead"}]
    )
