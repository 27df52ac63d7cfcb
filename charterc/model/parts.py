"""What every part of the page shares, and the plain part: prose, a list of statements, or both."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from charterc.model.element import Element
from charterc.model.statements import Statements
from charterc.model.words import Id, Prose, Words


class Picture(Element):
    """A picture of the charter: its file, or a note of what the source showed and we do not have."""

    file: Words | None = Field(None, description="The picture, as a path from the charter's own file.")
    alt: Words | None = Field(None, description="What a person who cannot see it should be told.")
    caption: Words | None = Field(None, description="Words printed below it.")
    lost: Words | None = Field(None, description="What stood here in the source, where the picture is lost.")


class Part(Element):
    """Fields that every part of the page has."""

    heading: Words | None = Field(None, description="The heading as printed.")
    text: Prose | None = Field(None, description="The words before the list.")
    stem: Words | None = Field(None, description="Printed words that the items go on from, such as “We will:”.")
    after: Prose | None = Field(None, description="The words after the list.")
    picture: Picture | None = Field(None, description="A picture, or a note of one that is lost.")
    language: Words | None = Field(None, description="Its language, where it differs from the charter's.")


class Summary(Element):
    """A list that is said elsewhere, shown here as well."""

    shorthand: ClassVar[dict[type, str]] = {str: "of"}

    of: Words = Field(description="Which list: `values`, `principles`, `cornerstones`, `pledges` or `levels`.")
    show: Literal["names", "capitals", "commitments"] = Field(
        "names", description="The names, the names in capitals, or each name with its commitments."
    )


class Section(Part):
    """Prose, a list of statements, or both. Written as text or as a list where that is all there is."""

    shorthand: ClassVar[dict[type, str]] = {str: "text", list: "items"}

    items: Statements = Field((), description="The statements.")
    by: Words | None = Field(None, description="Who says or promises them, where that is not “we”.")
    summary: Summary | None = Field(None, description="A list from elsewhere that is shown here too, after the text.")
    groups: tuple[Section, ...] = Field((), description="Sections within this one, each with its own heading.")
    id: Id | None = Field(None, description="A name for it that stays when the heading changes.")
