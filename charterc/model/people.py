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
    """Words that lead to a web page. Without an address they are printed as words."""

    shorthand: ClassVar[dict[type, str]] = {str: "text"}

    text: Annotated[Words, Role.LINK_TEXT] = Field(description="The words as printed.")
    url: Link | None = Field(None, description="The address they lead to.")


class Contact(Element):
    """One way to get in touch, and what it is for."""

    called: ClassVar[str] = "contact"

    purpose: Literal["general", "feedback", "concerns", "complaints", "involvement", "formats"] = Field(
        "general",
        alias="for",
        description="What it is for: general questions, feedback, concerns, complaints (to challenge a "
        "decision), getting involved, or asking for another format.",
    )
    label: Annotated[Words | None, Role.LABEL] = Field(
        None, description="What stands above it as printed, such as “Duty team”, in place of the words for its purpose."
    )
    text: Annotated[Prose | None, Role.CONTACT] = Field(None, description="The words as printed.")
    name: Annotated[Words | None, Role.BODY] = Field(None, description="The person or team.")
    email: Annotated[Words | None, Role.EMAIL] = Field(None, description="The e-mail address.")
    phone: Annotated[Words | None, Role.PHONE] = Field(None, description="The phone number.")
    address: Annotated[Prose | None, Role.ADDRESS] = Field(None, description="The postal address, a line each.")
    links: tuple[WebLink, ...] = Field((), description="Web pages and social media, as printed.")


class Contacts(Part):
    """The ways to get in touch."""

    shorthand: ClassVar[dict[type, str]] = {list: "items"}

    items: tuple[Contact, ...] = Field((), description="The contacts.")


class Signatory(Element):
    """A person or body that signed."""

    called: ClassVar[str] = "signatory"

    name: Annotated[Words | None, Role.PERSON] = Field(None, description="The person.")
    role: Annotated[Words | None, Role.OFFICE] = Field(None, description="The person's office.")
    organisation: Annotated[Words | None, Role.BODY] = Field(None, description="The body signed for.")
    date: When | None = Field(None, description="The day of signing.")
    interim: bool = Field(False, description="`yes` where the person holds the office for the time being.")
    consent: bool | None = Field(None, description="`yes` where the person agreed to be named here.")
    signature: Picture | None = Field(None, description="A picture of the signature.")


class Signatories(Part):
    """Those who signed."""

    shorthand: ClassVar[dict[type, str]] = {list: "items"}

    items: tuple[Signatory, ...] = Field((), description="The signatories.")


class Partner(Element):
    """A body that made or supports the charter."""

    called: ClassVar[str] = "partner"

    shorthand: ClassVar[dict[type, str]] = {str: "name"}

    name: Annotated[Words, Role.BODY] = Field(description="The name as printed.")
    logo: Picture | None = Field(None, description="The logo, with its alternative text.")
    url: Link | None = Field(None, description="The body's web page.")


class Partners(Part):
    """The bodies that made or support the charter."""

    shorthand: ClassVar[dict[type, str]] = {list: "items"}

    items: tuple[Partner, ...] = Field((), description="The partners.")
