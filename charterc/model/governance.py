"""Who oversees the charter, the strategies it belongs to, its terms, and where its text came from."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from charterc.model.element import Element
from charterc.model.parts import Part
from charterc.model.words import Day, Link, Prose, Words


class Governance(Part):
    """Who sees to it that the charter is kept."""

    shorthand: ClassVar[dict[type, str]] = {str: "text"}

    overseer: Words | None = Field(None, description="The board or group that oversees it.")
    review: Words | None = Field(None, description="How often it is reviewed.")
    reviewers: Words | None = Field(None, description="Who reviews it.")
    plan: Words | None = Field(None, description="The plan by which it is put into practice.")


class Strategy(Element):
    """A strategy or plan that the charter is linked with."""

    shorthand: ClassVar[dict[type, str]] = {str: "name"}

    name: Words = Field(description="Its name as printed.")
    from_: int | None = Field(None, ge=1900, le=2200, description="The year it starts.")
    until: int | None = Field(None, ge=1900, le=2200, description="The year it ends.")
    url: Link | None = Field(None, description="Where it can be read.")


class Strategies(Part):
    """The strategies and plans that the charter is linked with."""

    shorthand: ClassVar[dict[type, str]] = {list: "items"}

    items: tuple[Strategy, ...] = Field((), description="The strategies.")


class Glossary(Part):
    """Terms and what they mean."""

    terms: dict[Words, Prose] = Field(default_factory=dict, description="Each term and its meaning.")


class Source(Element):
    """Where the wording was taken from."""

    shorthand: ClassVar[dict[type, str]] = {str: "document"}

    document: Words = Field(description="The document's title.")
    publisher: Words | None = Field(None, description="The body that published it.")
    url: Link | None = Field(None, description="Where it was published.")
    retrieved: Day | None = Field(None, description="The day it was read.")
    note: Words | None = Field(None, description="What a reader should know about this copy.")
