"""Statements: promises, indicators, outcomes, ways of measuring. One shape serves them all."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, Discriminator, Field, Tag

from charterc.model import short_forms
from charterc.model.element import Element
from charterc.model.roles import Role
from charterc.model.words import Id, Language, Prose, Words


class Statement(Element):
    """One thing that is said: “We will listen to each other's views”."""

    shorthand: ClassVar[dict[type, str]] = {str: "text"}

    text: Annotated[Prose, Role.INHERITED] = Field(
        title="The words",
        description="The words, exactly as agreed.",
        examples=["We will listen to each other's views"],
    )
    id: Id | None = Field(None, description="A name for it that stays when the words change.")
    number: Annotated[Words | None, Role.NUMBER] = Field(
        None, title="Printed number", description="The number as printed, such as `1)`.", examples=["1)"]
    )
    when: Annotated[Words | None, Role.INHERITED] = Field(
        None,
        title="Condition",
        description="The condition under which it holds, printed before it: “If your worker is away”.",
        examples=["If your worker is away"],
    )
    within: Annotated[Words | None, Role.FACT] = Field(
        None,
        title="Service standard",
        description="The service standard, such as “5 working days”.",
        examples=["5 working days"],
    )
    by: Annotated[Words | None, Role.OWNER] = Field(
        None,
        title="Who promises it",
        description="Who promises it or is asked for it, where that is not “we”.",
        examples=["Our Town Council"],
    )
    said_by: Annotated[Words | None, Role.PERSON] = Field(
        None,
        title="Whose words they are",
        description="Whose words these are, where it is a quotation.",
        examples=["A parent"],
    )
    note: Annotated[Prose | None, Role.NOTE] = Field(
        None, description="A note that is printed with it.", examples=["Agreed with the youth forum"]
    )
    language: Language | None = Field(
        None, description="Its language, where it differs from the charter's: `cy`, `pl`, `ur`."
    )
    items: Statements = Field(
        (), title="What belongs under it", description="What belongs under it.", examples=[["by letter", "by phone"]]
    )

    @classmethod
    def expand(cls, data: Any) -> Any:
        """`Regular sharing through:` with a list below it is a statement with statements under it."""
        return super().expand(short_forms.statement(data))


Statements = Annotated[tuple[Statement, ...], BeforeValidator(short_forms.statements)]
"""A list of statements, or a mapping of ids to statements."""

Commitments = Annotated[
    tuple[
        Annotated[
            Annotated[Id, Tag("reference")] | Annotated[Statement, Tag("statement")], Discriminator(short_forms.kept)
        ],
        ...,
    ],
    BeforeValidator(short_forms.statements),
]
"""Commitments of a value: ids of commitments said elsewhere, or statements said here."""
