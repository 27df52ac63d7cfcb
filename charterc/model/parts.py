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

    file: Name | None = Field(
        None, description="The picture, as a path from the charter's own file.", examples=["images/listening.jpg"]
    )
    alt: Annotated[Words | None, Role.ALT] = Field(
        None,
        title="Alternative text",
        description="What a person who cannot see it should be told.",
        examples=["Two people talk at a table"],
    )
    caption: Annotated[Words | None, Role.CAPTION] = Field(
        None, description="Words printed below it.", examples=["Our first meeting"]
    )
    lost: Annotated[Words | None, Role.LOST] = Field(
        None,
        title="What is lost",
        description="What stood here in the source, where the picture is lost.",
        examples=["A photo of the group"],
    )


class Part(Element):
    """Fields that every part of the page has."""

    titled_by: ClassVar[str] = "heading"

    heading: Heading | None = Field(
        None, description='The heading as printed; `""` where the part goes on from the one above it.'
    )
    text: Annotated[Prose | None, Role.PROSE] = Field(
        None,
        title="Words before the list",
        description="The words before the list.",
        examples=["This is what we agreed."],
    )
    stem: Annotated[Words | None, Role.STEM] = Field(
        None,
        title="Lead-in",
        description="Printed words that the items go on from, such as “We will:”.",
        examples=["We will:"],
    )
    after: Annotated[Prose | None, Role.PROSE] = Field(
        None,
        title="Words after the list",
        description="The words after the list.",
        examples=["Tell us when we forget."],
    )
    picture: Picture | None = Field(
        None,
        description="A picture, or a note of one that is lost.",
        examples=[{"file": "images/listening.jpg", "alt": "Two people talk at a table"}],
    )
    language: Language | None = Field(None, description="Its language, where it differs from the charter's.")


class Summary(Element):
    """A list that is said elsewhere, shown here as well."""

    shorthand: ClassVar[dict[type, str]] = {str: "of"}

    of: Name = Field(
        title="Which list",
        description="Which list: `values`, `principles`, `cornerstones`, `pledges` or `levels`.",
        examples=["values"],
    )
    show: Literal["names", "capitals", "commitments"] = Field(
        "names",
        title="What of it",
        description="The names, the names in capitals, or each name with its commitments.",
        examples=["names"],
    )


class SectionLabels(Element):
    """Words printed in place of the tool's own."""

    by: Label | None = Field(
        None, description="Before who promises or is asked, such as “We ask of”.", examples=["We ask of"]
    )


class Section(Part):
    """Prose, a list of statements, or both. Written as text or as a list where that is all there is."""

    shorthand: ClassVar[dict[type, str]] = {str: "text", list: "items"}

    items: Statements = Field(
        (), title="Statements", description="The statements.", examples=[["We will meet twice a year"]]
    )
    by: Annotated[Words | None, Role.OWNER] = Field(
        None,
        title="Who says it",
        description="Who says or promises them, or is asked for them, where that is not “we”.",
        examples=["Our Town Council"],
    )
    ordered: bool = Field(
        False,
        title="Steps in order",
        description="`yes` where the statements are steps, one after the other.",
        examples=["yes"],
    )
    labels: SectionLabels = Field(
        default_factory=SectionLabels, description="Printed labels.", examples=[{"by": "We ask of"}]
    )
    summary: Summary | None = Field(
        None,
        description="A list from elsewhere that is shown here too, after the text.",
        examples=[{"of": "values", "show": "names"}],
    )
    groups: tuple[Section, ...] = Field(
        (),
        title="Sections within it",
        description="Sections within this one, each with its own heading.",
        examples=[[{"heading": "At school", "items": ["We will ask at each review"]}]],
    )
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
