"""The charter itself: its facts, its parts, and the order of the page."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator, Discriminator, Field, Tag

from charterc.model import short_forms
from charterc.model.element import Element
from charterc.model.governance import Glossary, Governance, Source, Strategies
from charterc.model.groups import Group, Outcomes
from charterc.model.measures import Measures
from charterc.model.parts import Part, Section
from charterc.model.people import Contacts, Partners, Signatories
from charterc.model.release import Release
from charterc.model.roles import Role
from charterc.model.statements import Statements
from charterc.model.theme import ThemeChoice
from charterc.model.when import When
from charterc.model.words import Id, Language, Link, Prose, Words


class Chapter(Element):
    """Several parts of the page under one heading."""

    titled_by: ClassVar[str] = "heading"

    heading: Annotated[Words, Role.HEADING] = Field(description="The chapter's heading as printed.")
    text: Annotated[Prose | None, Role.PROSE] = Field(None, description="The words below the heading.")
    parts: tuple[Id, ...] = Field(min_length=1, description="The names of its parts, in order.")


PageEntry = Annotated[
    Annotated[Id, Tag("part")] | Annotated[Chapter, Tag("chapter")], Discriminator(short_forms.page_entry)
]


class Charter(Element):
    """A co-production charter. The page follows the order of the keys in the file, unless `page` says otherwise."""

    # Facts
    title: Annotated[Words, Role.TITLE] = Field(description="The title as printed.")
    area: Annotated[Words | None, Role.FACT] = Field(None, description="The local area it holds for.")
    language: Language = Field("en-GB", description="The language of its words: `en-GB`, `cy`, `ur` …")
    strapline: Annotated[Words | None, Role.FACT] = Field(None, description="The line below the title.")
    motto: Annotated[Words | None, Role.FACT] = Field(None, description="The motto.")
    audience: Annotated[Words | None, Role.FACT] = Field(None, description="Whom it is for, as printed.")
    status: Literal["draft", "published", "superseded"] = Field(
        "published", description="Where it stands; published, where it does not say."
    )
    version: Annotated[Words | None, Role.NUMBER] = Field(None, description="The version, such as `2` or `1.10`.")
    agreed: When | None = Field(None, description="The day it was agreed.")
    published: When | None = Field(None, description="The day it was published.")
    updated: When | None = Field(None, description="The day its words last changed.")
    next_review: When | None = Field(None, description="The day by which it is reviewed next.")
    replaces: Annotated[Words | None, Role.FACT] = Field(None, description="The charter or version that it replaces.")
    replaced_by: Annotated[Words | None, Role.FACT] = Field(
        None, description="The charter or version that replaces it."
    )
    based_on: Annotated[Words | None, Role.FACT] = Field(
        None, description="What it is built on, such as the Four Cornerstones."
    )
    licence: Annotated[Words | None, Role.FACT] = Field(None, description="How others may use its words.")
    url: Link | None = Field(None, description="The address of its own web page.")
    theme: ThemeChoice | None = Field(None, description="Its own colours, font or logo, over the project's theme.")
    source: Source | None = Field(None, description="Where the wording was taken from.")

    # Parts of prose and lists of statements
    introduction: Section | None = Field(None, description="What comes first.")
    aim: Section | None = Field(None, description="The aim.")
    vision: Section | None = Field(None, description="The vision.")
    purpose: Section | None = Field(None, description="What the charter is for.")
    definition: Section | None = Field(None, description="What co-production means here.")
    background: Section | None = Field(None, description="How the charter came about.")
    agreements: Annotated[Section | None, Role.PROMISE] = Field(None, description="Promises that stand under no value.")
    statements: Section | None = Field(None, description="“I” statements that people can agree with.")
    actions: Annotated[Section | None, Role.PROMISE] = Field(
        None, description="What will be done to put the charter into practice."
    )
    monitoring: Annotated[Section | None, Role.CHECK] = Field(
        None, description="Promises about checking that it is kept."
    )
    practice: Section | None = Field(None, description="What good practice looks like.")
    rights: Annotated[Section | None, Role.RIGHT] = Field(None, description="What people have a right to.")
    expectations: Annotated[Section | None, Role.EXPECTATION] = Field(None, description="What people may expect.")
    responsibilities: Annotated[Section | None, Role.RESPONSIBILITY] = Field(
        None, description="What is asked of people."
    )
    indicators: Annotated[Section | None, Role.INDICATOR] = Field(
        None, description="How we will know that the charter works."
    )
    slogans: Section | None = Field(None, description="Lines that stand by themselves.")
    information: Section | None = Field(None, description="Where to read more.")
    legal: Section | None = Field(None, description="The law it rests on.")
    disclaimer: Section | None = Field(None, description="What it does not promise.")
    closing: Section | None = Field(None, description="What comes last.")
    sections: Annotated[dict[Id, Section], BeforeValidator(short_forms.sections)] = Field(
        default_factory=dict, description="Any other parts, each under a name of its own."
    )

    # Named items and what is promised under them
    values: Group | None = Field(None, description="The values.")
    principles: Group | None = Field(None, description="The principles.")
    cornerstones: Group | None = Field(None, description="The cornerstones.")
    pledges: Group | None = Field(None, description="The pledges.")
    levels: Group | None = Field(None, description="The levels at which co-production happens.")
    commitments: Annotated[Statements, Role.COMMITMENT] = Field(
        (), description="Promises that several values share: said once here, named there."
    )

    # Outcomes, measures, people, terms
    outcomes: Annotated[Outcomes | None, Role.OUTCOME] = Field(
        None, description="What should come true for children and young people."
    )
    measures: Measures | None = Field(None, description="What will be done to check that the charter is lived.")
    governance: Governance | None = Field(None, description="Who oversees it and how it is reviewed.")
    strategies: Strategies | None = Field(None, description="The strategies and plans it is linked with.")
    partners: Partners | None = Field(None, description="The bodies that made or support it.")
    signatories: Signatories | None = Field(None, description="Those who signed it.")
    contacts: Contacts | None = Field(None, description="How to get in touch.")
    glossary: Glossary | None = Field(None, description="Terms and what they mean.")

    page: tuple[PageEntry, ...] = Field(
        (), description="The order of the page, where it is not the order of this file."
    )
    poster: tuple[Id, ...] = Field(
        (), description="The parts that a poster of the whole charter shows, in order, where it is not every promise."
    )
    release: Release | None = Field(
        None, description="What is known of this version, in the file of a released one; `charterc release` writes it."
    )

    @property
    def parts(self) -> dict[str, Part]:
        """Every part this charter has, those of `sections` too, by its name."""
        named = {name: getattr(self, name) for name in PARTS}
        return {**self.sections, **{name: part for name, part in named.items() if part is not None}}

    @property
    def groups(self) -> dict[str, Group]:
        """The lists of named items this charter has, by the key they are written under."""
        found = {name: getattr(self, name) for name in GROUPS}
        return {name: group for name, group in found.items() if group is not None}


def _parts(kind: type[Part]) -> list[type[Part]]:
    return [kind, *(form for below in kind.__subclasses__() for form in _parts(below))]


def _fields_of(kind: type[Part]) -> tuple[str, ...]:
    """The fields of a charter that hold a part of that kind."""
    return tuple(
        name
        for name, field in Charter.model_fields.items()
        if field.annotation in [form | None for form in _parts(kind)]
    )


PARTS = _fields_of(Part)
"""The keys that are parts of the page, apart from those under `sections`."""

SECTIONS = _fields_of(Section)
"""Prose, a list of statements, or both."""

GROUPS = _fields_of(Group)
"""The lists of named items, most usual first."""
