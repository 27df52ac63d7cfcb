"""What every part of the page shares, and the plain part: prose, a list of statements, or both."""

from __future__ import annotations

import re
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from charterc.model.element import Element
from charterc.model.roles import Role
from charterc.model.statements import Statements
from charterc.model.words import Heading, Id, Label, Language, Name, Prose, Words


class Picture(Element):
    """A picture of the charter: its file, or a note of what the source showed and we do not have."""

    file: Name | None = Field(None, description="The picture, as a path from the charter's own file.")
    alt: Annotated[Words | None, Role.ALT] = Field(None, description="What a person who cannot see it should be told.")
    caption: Annotated[Words | None, Role.CAPTION] = Field(None, description="Words printed below it.")
    lost: Annotated[Words | None, Role.LOST] = Field(
        None, description="What stood here in the source, where the picture is lost."
    )


class Part(Element):
    """Fields that every part of the page has."""

    titled_by: ClassVar[str] = "heading"

    heading: Heading | None = Field(
        None, description='The heading as printed; `""` where the part goes on from the one above it.'
    )
    text: Annotated[Prose | None, Role.PROSE] = Field(None, description="The words before the list.")
    stem: Annotated[Words | None, Role.STEM] = Field(
        None, description="Printed words that the items go on from, such as “We will:”."
    )
    after: Annotated[Prose | None, Role.PROSE] = Field(None, description="The words after the list.")
    picture: Picture | None = Field(None, description="A picture, or a note of one that is lost.")
    language: Language | None = Field(None, description="Its language, where it differs from the charter's.")


class Summary(Element):
    """A list that is said elsewhere, shown here as well."""

    shorthand: ClassVar[dict[type, str]] = {str: "of"}

    of: Name = Field(description="Which list: `values`, `principles`, `cornerstones`, `pledges` or `levels`.")
    show: Literal["names", "capitals", "commitments"] = Field(
        "names", description="The names, the names in capitals, or each name with its commitments."
    )


class SectionLabels(Element):
    """Words printed in place of the tool's own."""

    by: Label | None = Field(None, description="Before who promises or is asked, such as “We ask of”.")


class Section(Part):
    """Prose, a list of statements, or both. Written as text or as a list where that is all there is."""

    shorthand: ClassVar[dict[type, str]] = {str: "text", list: "items"}

    items: Statements = Field((), description="The statements.")
    by: Annotated[Words | None, Role.OWNER] = Field(
        None, description="Who says or promises them, or is asked for them, where that is not “we”."
    )
    ordered: bool = Field(False, description="`yes` where the statements are steps, one after the other.")
    labels: SectionLabels = Field(default_factory=SectionLabels, description="Printed labels.")
    summary: Summary | None = Field(None, description="A list from elsewhere that is shown here too, after the text.")
    groups: tuple[Section, ...] = Field((), description="Sections within this one, each with its own heading.")
    id: Id | None = Field(None, description="A name for it that stays when the heading changes.")

    @property
    def promises(self) -> bool:
        """Whether somebody says here what they will do: it is theirs, or they “will”, “agree”, “byddwn” …

        So it is where every group in it is of that kind, as where each party makes its own promises.
        """
        if self.by or _WILL.search(self.stem or ""):
            return True
        return bool(self.groups) and not self.items and all(group.promises for group in self.groups)


# Looked for in every stem, whatever its language: none of these means something else in the other one.
_WILL = re.compile(
    r"""\b(
        # English
        will | agree | promise | pledge | commit
        # Welsh, as these words begin after others too (“ni fyddwn”)
        | [bf]ydd(wn|af|ant)? | [cg]ytun(o|wn) | add(o|awn) | ymrwym(o|wn)
    )\b""",
    re.IGNORECASE | re.VERBOSE,
)
