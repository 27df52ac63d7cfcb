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

    heading: Annotated[Words, Role.HEADING] = Field(
        description="The chapter's heading as printed.", examples=["Making it happen"]
    )
    text: Annotated[Prose | None, Role.PROSE] = Field(
        None, description="The words below the heading.", examples=["We keep these promises together."]
    )
    parts: tuple[Id, ...] = Field(
        min_length=1,
        title="Its parts",
        description="The names of its parts, in order.",
        examples=[["values", "agreements"]],
    )


PageEntry = Annotated[
    Annotated[Id, Tag("part")] | Annotated[Chapter, Tag("chapter")], Discriminator(short_forms.page_entry)
]


class Charter(Element):
    """A co-production charter. The page follows the order of the keys in the file, unless `page` says otherwise."""

    # Facts
    title: Annotated[Words, Role.TITLE] = Field(
        description="The title as printed.", examples=["Our co-production charter"]
    )
    area: Annotated[Words | None, Role.FACT] = Field(
        None, description="The local area it holds for.", examples=["Our Town"]
    )
    language: Language = Field("en-GB", description="The language of its words: `en-GB`, `cy`, `ur` …")
    strapline: Annotated[Words | None, Role.FACT] = Field(
        None, description="The line below the title.", examples=["Children, families and services side by side"]
    )
    motto: Annotated[Words | None, Role.FACT] = Field(
        None, description="The motto.", examples=["Together from the start"]
    )
    audience: Annotated[Words | None, Role.FACT] = Field(
        None,
        description="Whom it is for, as printed.",
        examples=["Children and young people with SEND, and their families"],
    )
    status: Literal["draft", "published", "superseded"] = Field(
        "published", description="Where it stands; published, where it does not say.", examples=["draft"]
    )
    version: Annotated[Words | None, Role.NUMBER] = Field(
        None, description="The version, such as `2` or `1.10`.", examples=["2"]
    )
    agreed: When | None = Field(None, description="The day it was agreed.")
    published: When | None = Field(None, description="The day it was published.")
    updated: When | None = Field(None, description="The day its words last changed.")
    next_review: When | None = Field(None, description="The day by which it is reviewed next.")
    replaces: Annotated[Words | None, Role.FACT] = Field(
        None, description="The charter or version that it replaces.", examples=["Version 1"]
    )
    replaced_by: Annotated[Words | None, Role.FACT] = Field(
        None, description="The charter or version that replaces it.", examples=["Version 3"]
    )
    based_on: Annotated[Words | None, Role.FACT] = Field(
        None,
        description="What it is built on, such as the Four Cornerstones.",
        examples=["The Four Cornerstones"],
    )
    licence: Annotated[Words | None, Role.FACT] = Field(
        None, description="How others may use its words.", examples=["CC BY 4.0"]
    )
    url: Link | None = Field(None, title="Web address", description="The address of its own web page.")
    theme: ThemeChoice | None = Field(
        None, description="Its own colours, font or logo, over the project's theme.", examples=[{"colours": "meadow"}]
    )
    source: Source | None = Field(
        None,
        description="Where the wording was taken from.",
        examples=[{"document": "Working together in Our Town", "publisher": "Our Town Council"}],
    )

    # Parts of prose and lists of statements
    introduction: Section | None = Field(
        None,
        description="What comes first.",
        examples=["This charter says how families, the council and the NHS work together in Our Town."],
    )
    aim: Section | None = Field(
        None, description="The aim.", examples=["To plan services together with the families who use them"]
    )
    vision: Section | None = Field(
        None, description="The vision.", examples=["Every child and young person in Our Town is heard."]
    )
    purpose: Section | None = Field(
        None,
        description="What the charter is for.",
        examples=["It says what families can expect of us, and what we will do."],
    )
    definition: Section | None = Field(
        None,
        description="What co-production means here.",
        examples=["Co-production means that families and services plan, decide and look back as equals."],
    )
    background: Section | None = Field(
        None,
        description="How the charter came about.",
        examples=["Parent carers and staff wrote it together at four meetings."],
    )
    agreements: Annotated[Section | None, Role.PROMISE] = Field(
        None, description="Promises that stand under no value.", examples=[["We will meet twice a year"]]
    )
    statements: Section | None = Field(
        None, description="“I” statements that people can agree with.", examples=[["I am asked what matters to me"]]
    )
    actions: Annotated[Section | None, Role.PROMISE] = Field(
        None,
        description="What will be done to put the charter into practice.",
        examples=[["We will train new staff together with parent carers"]],
    )
    monitoring: Annotated[Section | None, Role.CHECK] = Field(
        None,
        description="Promises about checking that it is kept.",
        examples=[["We will ask families each spring whether we kept our promises"]],
    )
    practice: Section | None = Field(
        None,
        title="Good practice",
        description="What good practice looks like.",
        examples=[["Meetings start with what went well"]],
    )
    rights: Annotated[Section | None, Role.RIGHT] = Field(
        None, description="What people have a right to.", examples=[["You have a right to be heard"]]
    )
    expectations: Annotated[Section | None, Role.EXPECTATION] = Field(
        None, description="What people may expect.", examples=[["You can expect an answer within five working days"]]
    )
    responsibilities: Annotated[Section | None, Role.RESPONSIBILITY] = Field(
        None, description="What is asked of people.", examples=[["Please tell us early when something does not work"]]
    )
    indicators: Annotated[Section | None, Role.INDICATOR] = Field(
        None,
        title="Signs that it works",
        description="How we will know that the charter works.",
        examples=[["Families say that they were asked before a decision"]],
    )
    slogans: Section | None = Field(None, description="Lines that stand by themselves.", examples=[["Ask first"]])
    information: Section | None = Field(
        None,
        description="Where to read more.",
        examples=["Our local offer lists the support near you."],
    )
    legal: Section | None = Field(
        None,
        title="The law",
        description="The law it rests on.",
        examples=["It rests on Part 3 of the Children and Families Act 2014."],
    )
    disclaimer: Section | None = Field(
        None,
        description="What it does not promise.",
        examples=["This charter changes nobody's rights in law."],
    )
    closing: Section | None = Field(
        None,
        title="Last words",
        description="What comes last.",
        examples=["Thank you to everyone who helped to write this."],
    )
    sections: Annotated[dict[Id, Section], BeforeValidator(short_forms.sections)] = Field(
        default_factory=dict,
        title="Other parts",
        description="Any other parts, each under a name of its own.",
        examples=[{"our-history": "It began with a coffee morning."}],
    )

    # Named items and what is promised under them
    values: Group | None = Field(
        None,
        description="The values.",
        examples=[["Be open and honest", "Ask first"]],
    )
    principles: Group | None = Field(
        None, description="The principles.", examples=[["Learn from each other", "Decide together"]]
    )
    cornerstones: Group | None = Field(
        None, description="The cornerstones.", examples=[["Time to listen", "Plain words"]]
    )
    pledges: Group | None = Field(
        None,
        description="The pledges.",
        examples=[["We will answer", "We will come back to you"]],
    )
    levels: Group | None = Field(
        None,
        description="The levels at which co-production happens.",
        examples=[["For one child", "In a school", "Across Our Town"]],
    )
    commitments: Annotated[Statements, Role.COMMITMENT] = Field(
        (),
        title="Shared promises",
        description="Promises that several values share: said once here, named there.",
        examples=[{"ask-first": "We will ask before we decide"}],
    )

    # Outcomes, measures, people, terms
    outcomes: Annotated[Outcomes | None, Role.OUTCOME] = Field(
        None,
        description="What should come true for children and young people.",
        examples=[{"i-am-heard": "I am heard"}],
    )
    measures: Measures | None = Field(
        None,
        description="What will be done to check that the charter is lived.",
        examples=[["Ask families how we did", "Publish what they said"]],
    )
    governance: Governance | None = Field(
        None,
        description="Who oversees it and how it is reviewed.",
        examples=[{"overseer": "The SEND partnership board", "review": "Every year"}],
    )
    strategies: Strategies | None = Field(
        None, description="The strategies and plans it is linked with.", examples=[["Our Town SEND strategy"]]
    )
    partners: Partners | None = Field(
        None,
        description="The bodies that made or support it.",
        examples=[["Our Town Council", "Our Town Parent Carer Forum"]],
    )
    signatories: Signatories | None = Field(
        None,
        description="Those who signed it.",
        examples=[[{"name": "Sam Carter", "role": "Chair", "consent": "yes"}], [{"organisation": "Our Town Council"}]],
    )
    contacts: Contacts | None = Field(
        None,
        description="How to get in touch.",
        examples=[[{"email": "hello@example.org"}], [{"for": "complaints", "phone": "01632 960003"}]],
    )
    glossary: Glossary | None = Field(
        None, description="Terms and what they mean.", examples=[{"terms": {"EHCP": "Education, health and care plan"}}]
    )

    page: tuple[PageEntry, ...] = Field(
        (),
        title="Order of the page",
        description="The order of the page, where it is not the order of this file.",
        examples=[["introduction", "values", "contacts"]],
    )
    poster: tuple[Id, ...] = Field(
        (),
        title="Parts on the poster",
        description="The parts that a poster of the whole charter shows, in order, where it is not every promise.",
        examples=[["values", "agreements"]],
    )
    release: Release | None = Field(
        None,
        title="Record of the release",
        description="What is known of this version, in the file of a released one; `charterc release` writes it.",
        examples=[{"version": "2", "fingerprint": "f1-00bb37a999376224"}],
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
