"""Who oversees the charter, the strategies it belongs to, its terms, and where its text came from."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from charterc.model.element import Element
from charterc.model.parts import Part
from charterc.model.roles import Role
from charterc.model.when import When
from charterc.model.words import Link, Prose, Words


class Governance(Part):
    """Who sees to it that the charter is kept."""

    shorthand: ClassVar[dict[type, str]] = {str: "text"}

    overseer: Annotated[Words | None, Role.OWNER] = Field(
        None, description="The board or group that oversees it.", examples=["The SEND partnership board"]
    )
    review: Annotated[Words | None, Role.FACT] = Field(
        None, description="How often it is reviewed.", examples=["Every year"]
    )
    reviewers: Annotated[Words | None, Role.FACT] = Field(
        None, description="Who reviews it.", examples=["Parent carers and staff together"]
    )
    plan: Annotated[Words | None, Role.STRATEGY] = Field(
        None, description="The plan by which it is put into practice.", examples=["Our Town co-production plan"]
    )


class Strategy(Element):
    """A strategy or plan that the charter is linked with."""

    called: ClassVar[str] = "strategy"

    shorthand: ClassVar[dict[type, str]] = {str: "name"}

    name: Annotated[Words, Role.STRATEGY] = Field(description="Its name as printed.", examples=["Our SEND strategy"])
    from_: int | None = Field(
        None, ge=1900, le=2200, title="First year", description="The year it starts.", examples=[2025]
    )
    until: int | None = Field(
        None, ge=1900, le=2200, title="Last year", description="The year it ends.", examples=[2028]
    )
    url: Link | None = Field(None, title="Web address", description="Where it can be read.")


class Strategies(Part):
    """The strategies and plans that the charter is linked with."""

    shorthand: ClassVar[dict[type, str]] = {list: "items"}

    items: tuple[Strategy, ...] = Field(
        (), title="Strategies", description="The strategies.", examples=[["Our SEND strategy"]]
    )


class Glossary(Part):
    """Terms and what they mean."""

    terms: dict[Annotated[Words, Role.TERM], Annotated[Prose, Role.MEANING]] = Field(
        default_factory=dict,
        description="Each term and its meaning.",
        examples=[{"EHCP": "Education, health and care plan"}],
    )


class Source(Element):
    """Where the wording was taken from."""

    shorthand: ClassVar[dict[type, str]] = {str: "document"}

    document: Annotated[Words, Role.SOURCE] = Field(
        description="The document's title.", examples=["Working together in Our Town"]
    )
    publisher: Annotated[Words | None, Role.SOURCE] = Field(
        None, description="The body that published it.", examples=["Our Town Council"]
    )
    url: Link | None = Field(None, title="Web address", description="Where it was published.")
    retrieved: When | None = Field(None, title="Day it was read", description="The day it was read.")
    note: Annotated[Words | None, Role.SOURCE] = Field(
        None,
        description="What a reader should know about this copy.",
        examples=["The last page was missing from our copy."],
    )
