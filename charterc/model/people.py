"""Who made the charter, who signed it, and whom to ask."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from charterc.model.element import Element
from charterc.model.parts import Part, Picture
from charterc.model.words import Day, Link, Prose, Words


class WebLink(Element):
    """Words that lead to a web page. Without an address they are printed as words."""

    shorthand: ClassVar[dict[type, str]] = {str: "text"}

    text: Words = Field(description="The words as printed.")
    url: Link | None = Field(None, description="The address they lead to.")


class Contact(Element):
    """One way to get in touch, and what it is for."""

    purpose: Literal["general", "feedback", "concerns", "complaints", "involvement", "formats"] = Field(
        "general",
        alias="for",
        description="What it is for: general questions, feedback, concerns, complaints (to challenge a "
        "decision), getting involved, or asking for another format.",
    )
    text: Prose | None = Field(None, description="The words as printed.")
    name: Words | None = Field(None, description="The person or team.")
    email: Words | None = Field(None, description="The e-mail address.")
    phone: Words | None = Field(None, description="The phone number.")
    address: Prose | None = Field(None, description="The postal address, a line each.")
    links: tuple[WebLink, ...] = Field((), description="Web pages and social media, as printed.")


class Contacts(Part):
    """The ways to get in touch."""

    shorthand: ClassVar[dict[type, str]] = {list: "items"}

    items: tuple[Contact, ...] = Field((), description="The contacts.")


class Signatory(Element):
    """A person or body that signed."""

    name: Words | None = Field(None, description="The person.")
    role: Words | None = Field(None, description="The person's office.")
    organisation: Words | None = Field(None, description="The body signed for.")
    date: Day | None = Field(None, description="The day of signing.")
    interim: bool = Field(False, description="`yes` where the person holds the office for the time being.")
    consent: bool | None = Field(None, description="`yes` where the person agreed to be named here.")
    signature: Picture | None = Field(None, description="A picture of the signature.")


class Signatories(Part):
    """Those who signed."""

    shorthand: ClassVar[dict[type, str]] = {list: "items"}

    items: tuple[Signatory, ...] = Field((), description="The signatories.")


class Partner(Element):
    """A body that made or supports the charter."""

    shorthand: ClassVar[dict[type, str]] = {str: "name"}

    name: Words = Field(description="The name as printed.")
    logo: Picture | None = Field(None, description="The logo, with its alternative text.")
    url: Link | None = Field(None, description="The body's web page.")


class Partners(Part):
    """The bodies that made or support the charter."""

    shorthand: ClassVar[dict[type, str]] = {list: "items"}

    items: tuple[Partner, ...] = Field((), description="The partners.")
