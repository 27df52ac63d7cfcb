"""Measures: what will be done to check that the charter is lived, how, by whom and by when."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from charterc.model.element import Element
from charterc.model.parts import Part
from charterc.model.roles import Role
from charterc.model.statements import Statements
from charterc.model.when import When
from charterc.model.words import Id, Label, Prose, Words


class Progress(Element):
    """One dated note on how far a measure has come."""

    date: When = Field(description="The day of the note.")
    text: Annotated[Prose, Role.NOTE] = Field(description="What was reported.")


class Measure(Element):
    """One thing that will be done, and the ways in which it will be done."""

    titled_by: ClassVar[str] = "what"
    called: ClassVar[str] = "measure"

    shorthand: ClassVar[dict[type, str]] = {str: "what"}

    what: Annotated[Words, Role.MEASURE] = Field(description="What will be done.")
    how: Annotated[Statements, Role.WAY] = Field(
        (), description="The ways it will be done, with lists under them where needed."
    )
    id: Id | None = Field(None, description="A name for it that stays when the words change.")
    owner: Annotated[Words | None, Role.OWNER] = Field(None, description="Who answers for it.")
    start: Annotated[Words | None, Role.DUE] = Field(
        None, description="When it starts, as printed: a day, a month, a season."
    )
    due: Annotated[Words | None, Role.DUE] = Field(
        None, description="When it should be done, as printed: a day, a month, “Ongoing”."
    )
    evidence: Annotated[Statements, Role.EVIDENCE] = Field((), description="What will show that it was done.")
    status: Literal["planned", "started", "done", "stopped"] | None = Field(None, description="How far it has come.")
    history: tuple[Progress, ...] = Field((), description="Dated notes on its progress.")


class MeasureLabels(Element):
    """The words printed above the columns of the table of measures."""

    what: Label | None = Field(None, description="Above what will be done.")
    how: Label | None = Field(None, description="Above how it will be done.")
    owner: Label | None = Field(None, description="Above who answers for it.")
    start: Label | None = Field(None, description="Above when it starts.")
    due: Label | None = Field(None, description="Above when it is due.")
    evidence: Label | None = Field(None, description="Above the evidence.")
    status: Label | None = Field(None, description="Above how far it has come.")


class Measures(Part):
    """The list of measures."""

    shorthand: ClassVar[dict[type, str]] = {list: "items"}

    items: tuple[Measure, ...] = Field((), description="The measures.")
    labels: MeasureLabels = Field(default_factory=MeasureLabels, description="Printed labels.")
