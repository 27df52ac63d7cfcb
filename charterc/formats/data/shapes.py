"""What `charter.json` holds beside the charter's own keys. `schema/charter-json.schema.json` is made of it.

Most keys of the file are those of the YAML, with the same meaning: they are described where the format is, in
`charterc/model`. Here stands only what the file adds to them (`adds_to`), says otherwise, or leaves out (`without`).
"""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field

from charterc.formats.data.document import ELSEWHERE
from charterc.model.adoption import Added, Adopter
from charterc.model.charter import Chapter, Charter
from charterc.model.element import Element, hyphenated
from charterc.model.governance import Glossary, Governance, Source, Strategies
from charterc.model.groups import Group, Item, Outcomes
from charterc.model.measures import Measure, Measures
from charterc.model.parts import Picture, Section
from charterc.model.people import Contact, Contacts, Partners, Signatories, Signatory
from charterc.model.statements import Statement

ABSENT: Any = None
"""For a key that is not there where there is nothing to say. Null stands only where a key says that it may."""

ANCHOR = "Its id on the web page: `index.html#values`."


class Shape(BaseModel):
    """An object of the file."""

    model_config = ConfigDict(extra="forbid", alias_generator=hyphenated)

    adds_to: ClassVar[type[Element] | None] = None
    without: ClassVar[frozenset[str]] = frozenset()
    """The fields of that element which the file does not have there."""


class Counts(Shape):
    """How much a charter holds."""

    values: int = Field(ge=0, description="The items of the list at the charter's heart.")
    commitments: int = Field(ge=0, description="Wordings of promises, under values and elsewhere.")
    places: int = Field(ge=0, description="Where promises are kept: one that three values share has three.")
    outcomes: int = Field(ge=0, description="Outcomes.")
    measures: int = Field(ge=0, description="Measures.")


class Version(Shape):
    """A released version of the charter."""

    version: str = Field(description="Its number: `2`, or `2.1` for a small change after version 2.")
    date: str = Field(ABSENT, description="The day from which it holds: a day, a month, or the charter's own words.")
    agreed_by: list[str] = Field(description="Those who agreed; empty where that is not known.")
    note: str = Field(ABSENT, description="Why there is this version.")
    fingerprint: str = Field(ABSENT, description="The fingerprint of all that it says.")
    page: str = Field(ABSENT, description="Its page, relative to the file.")
    changes: str = Field(ABSENT, description="The page that shows what changed since the version before it.")
    changes_to_now: str = Field(
        ABSENT, description="The page that shows what changed from it to the charter as it is now."
    )


class Adaptation(Shape):
    """Words that an adopter says in its own way."""

    address: str = Field(description="Which passage of the charter it is.")
    text: str = Field(description="The adopter's words.")
    area: str | None = Field(description="The charter's words; null where it says nothing there.")
    reason: str | None = Field(description="Why the adopter says something else; null where that is not known.")


class Omission(Shape):
    """What an adopter does not show."""

    address: str = Field(description="Which passage of the charter it is.")
    words: str = Field(description="The charter's words.")
    reason: str | None = Field(description="Why it is left out; null where that is not known.")


class AdoptionBlock(Shape):
    """Who adopted which charter, and what is theirs in it."""

    charter: str = Field(description="The charter's name in the project.")
    title: str = Field(description="Its title, as the area says it.")
    version: str | None = Field(description="The version that was adopted.")
    fingerprint: str | None = Field(description="The fingerprint of what was adopted.")
    href: str = Field(description="Where the full charter can be read; empty where that is not known.")
    adopter: Adopter = Field(description="Who adopted it.")
    adopted: str | None = Field(description="When it was adopted.")
    next_review: str | None = Field(description="When the adopter looks at it again.")
    listed: bool | None = Field(description="Whether the adopter agreed to be in the register.")
    introduction: Section | None = Field(description="The adopter's own words before the charter's.")
    adapted: list[Adaptation] = Field(description="What the adopter says in its own words.")
    left_out: list[Omission] = Field(description="What the adopter leaves out.")
    not_shown: list[str] = Field(description="The names of the parts that are not shown.")
    added: list[Added] = Field(description="The adopter's own pledges.")
    closing: Section | None = Field(description="The adopter's own words after the charter's.")
    signed: list[Signatory] = Field(description="Those who signed and agreed to be named.")
    source: Source | None = Field(description="Where the adopter's wording was taken from.")
    anchors: dict[str, str] = Field(description="The ids on the page of the adopter's own parts, by their names.")


class Served(Shape):
    """An outcome that a value or a measure serves."""

    id: str | None = Field(description="Its id; null where the charter gives it none.")
    text: str = Field(description="Its words.")


class Related(Shape):
    """An item of another list that belongs with this one."""

    id: str = Field(description="Its id.")
    name: str = Field(description="Its name.")


class OfStatement(Shape):
    """What a promise, an outcome or a sign has beside its words."""

    adds_to = Statement

    anchor: str = Field(ABSENT, description=ANCHOR)
    ref: str = Field(ABSENT, description="The number of a promise on the page, such as `3.2` or `A1`.")


class OfItem(Shape):
    """What a value has beside its words. References are followed."""

    adds_to = Item

    anchor: str = Field(description=ANCHOR)
    position: int = Field(ge=1, description="Which one of its list it is, from 1 on.")
    commitments: list[Statement] = Field(ABSENT, description="The promises, each in full.")
    related: list[Related] = Field(ABSENT, description="Items of another list that it belongs with.")
    outcomes: list[Served] = Field(ABSENT, description="The outcomes it serves, each with its words.")
    serves_all: bool = Field(ABSENT, description="Whether the charter says that it serves all outcomes.")


class OfMeasure(Shape):
    """What a measure has beside its words. References are followed."""

    adds_to = Measure

    anchor: str = Field(description=ANCHOR)
    outcomes: list[Served] = Field(ABSENT, description="The outcomes it serves, each with its words.")
    serves_all: bool = Field(ABSENT, description="Whether the charter says that it serves all outcomes.")


class OfContact(Shape):
    """What a contact always has."""

    adds_to = Contact

    purpose: Literal["general", "feedback", "concerns", "complaints", "involvement", "formats"] = Field(
        alias="for", description=Contact.model_fields["purpose"].description
    )


class OfPicture(Shape):
    """What the file says of a picture in another way."""

    adds_to = Picture

    file: str = Field(ABSENT, description="The picture: the name of its copy beside the page.")


class OfSection(Shape):
    """What a section within a part has beside its words."""

    adds_to = Section

    anchor: str = Field(ABSENT, description=ANCHOR)


class OfPart(Shape):
    """What every part of the page has beside its words."""

    without = frozenset({"heading", "id", "parts"})

    kind: str = Field(description="What it is, which says what else it holds.")
    key: str = Field(description="The key under which it stands in the YAML; empty for a chapter.")
    anchor: str = Field(description=ANCHOR)
    level: int = Field(ge=2, le=3, description="The level of its heading on the page: 3 for a part of a chapter.")
    heading: str = Field(description="The heading as shown; empty where there is none.")
    heading_by_tool: Literal[True] = Field(ABSENT, description="The charter prints no heading, and the tool added one.")
    only_named: Literal[True] = Field(
        True, description="It is no part of the page: another part gives the names of its items."
    )


class OfCharter(Shape):
    """A co-production charter as data, with every reference followed."""

    adds_to = Charter
    without = ELSEWHERE

    format: int = Field(description="The version of this shape for programs: its first number alone.")
    schema_: str = Field(alias="schema", description="The version of this shape: the `$id` of its JSON Schema.")
    generator: str = Field(description="The tool and its version.")
    name: str = Field(description="The name of the charter's file, or of its adoption's.")
    language: str = Field(description="The language of its words.")
    status: Literal["draft", "published", "superseded"] = Field(description="Where it stands.")
    direction: Literal["ltr", "rtl"] = Field(description="How its language is written.")
    heart: str | None = Field(description="The key of the list at the charter's heart; null where it has none.")
    counts: Counts = Field(description="How much it holds.")
    versions: list[Version] = Field(ABSENT, description="The released versions, the first one first.")
    parts: list[Any] = Field(description="The parts of the page, in order.")
    adoption: AdoptionBlock = Field(ABSENT, description="Who adopted it; absent for a charter of its own.")


PARTS: tuple[type[Element], ...] = (
    Section,
    Group,
    Outcomes,
    Measures,
    Governance,
    Strategies,
    Partners,
    Signatories,
    Contacts,
    Glossary,
    Chapter,
)
"""What a part of the page can be. The name of each is its `kind`."""

ADDED: tuple[type[Shape], ...] = (OfStatement, OfItem, OfMeasure, OfContact, OfPicture, OfSection, OfCharter)
"""What is added to an element of the format."""
