"""Who made the charter, who signed it, and whom to ask."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from charterc.model.element import Element
from charterc.model.parts import Part, Picture
from charterc.model.roles import Role
from charterc.model.when import When
from charterc.model.words import Link, Prose, Words


class WebLink(Element):
    """Words that lead to a web page. Without an address they are printed as words, unless they are one themselves."""

    shorthand: ClassVar[dict[type, str]] = {str: "text"}

    text: Annotated[Words, Role.LINK_TEXT] = Field(
        title="The words", description="The words as printed.", examples=["Our website"]
    )
    url: Link | None = Field(None, title="Web address", description="The address they lead to.")


class Contact(Element):
    """One way to get in touch, and what it is for."""

    called: ClassVar[str] = "contact"

    purpose: Literal["general", "feedback", "concerns", "complaints", "involvement", "formats"] = Field(
        "general",
        alias="for",
        title="What it is for",
        description="What it is for: general questions, feedback, concerns, complaints (to challenge a "
        "decision), getting involved, or asking for another format.",
        examples=["feedback"],
    )
    label: Annotated[Words | None, Role.LABEL] = Field(
        None,
        description="What stands above it as printed, such as “Duty team”, in place of the words for its purpose.",
        examples=["Duty team"],
    )
    text: Annotated[Prose | None, Role.CONTACT] = Field(
        None, title="The words", description="The words as printed.", examples=["Ring us between 9 and 5."]
    )
    name: Annotated[Words | None, Role.BODY] = Field(
        None, description="The person or team.", examples=["The participation team"]
    )
    email: Annotated[Words | None, Role.EMAIL] = Field(
        None, title="E-mail address", description="The e-mail address.", examples=["hello@example.org"]
    )
    phone: Annotated[Words | None, Role.PHONE] = Field(
        None, title="Phone number", description="The phone number.", examples=["01632 960001"]
    )
    address: Annotated[Prose | None, Role.ADDRESS] = Field(
        None,
        title="Postal address",
        description="The postal address, a line each.",
        examples=["Town Hall\nHigh Street\nOur Town"],
    )
    links: tuple[WebLink, ...] = Field(
        (),
        title="Web pages",
        description="Web pages and social media, as printed.",
        examples=[["Our website"]],
    )


class Contacts(Part):
    """The ways to get in touch."""

    shorthand: ClassVar[dict[type, str]] = {list: "items"}

    items: tuple[Contact, ...] = Field(
        (), title="Contacts", description="The contacts.", examples=[[{"email": "hello@example.org"}]]
    )


class Signatory(Element):
    """A person or body that signed."""

    called: ClassVar[str] = "signatory"

    name: Annotated[Words | None, Role.PERSON] = Field(None, description="The person.", examples=["Sam Carter"])
    role: Annotated[Words | None, Role.OFFICE] = Field(
        None, title="Office", description="The person's office.", examples=["Chair"]
    )
    organisation: Annotated[Words | None, Role.BODY] = Field(
        None, description="The body signed for.", examples=["Our Town Parent Carer Forum"]
    )
    date: When | None = Field(None, title="Day of signing", description="The day of signing.")
    interim: bool = Field(
        False,
        title="For the time being",
        description="`yes` where the person holds the office for the time being.",
        examples=["no"],
    )
    consent: bool | None = Field(
        None,
        title="Agreed to be named",
        description="`yes` where the person agreed to be named here.",
        examples=["yes"],
    )
    signature: Picture | None = Field(
        None,
        description="A picture of the signature.",
        examples=[{"file": "images/signature.png", "alt": "Sam Carter's signature"}],
    )


class Signatories(Part):
    """Those who signed."""

    shorthand: ClassVar[dict[type, str]] = {list: "items"}

    items: tuple[Signatory, ...] = Field(
        (), title="Signatories", description="The signatories.", examples=[[{"name": "Sam Carter", "consent": "yes"}]]
    )


class Partner(Element):
    """A body that made or supports the charter."""

    called: ClassVar[str] = "partner"

    shorthand: ClassVar[dict[type, str]] = {str: "name"}

    name: Annotated[Words, Role.BODY] = Field(description="The name as printed.", examples=["Our Town Council"])
    logo: Picture | None = Field(
        None,
        description="The logo, with its alternative text.",
        examples=[{"file": "logo.svg", "alt": "Our Town Council"}],
    )
    url: Link | None = Field(None, title="Web address", description="The body's web page.")


class Partners(Part):
    """The bodies that made or support the charter."""

    shorthand: ClassVar[dict[type, str]] = {list: "items"}

    items: tuple[Partner, ...] = Field(
        (), title="Partners", description="The partners.", examples=[["Our Town Council"]]
    )
