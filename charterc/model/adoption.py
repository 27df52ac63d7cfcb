"""An adoption: a school, service or group takes an area's charter as its own.

    adopts: stockport
    version: "2"
    adopter: St Mary's RC Primary School
    adapted:
      lived-experience:
        text: Value the Lived Experiences
        reason: Our pupils asked for the plural.

It holds what the adopter says, and never the area's words: these stay in the charter that it names. A passage is named
by its address (`model/passages.py`). A key may stand empty; nothing is known of it then, and the pages say so.
"""

from __future__ import annotations

import re
from typing import Annotated, Any, ClassVar

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from charterc.model import short_forms
from charterc.model.element import Element
from charterc.model.governance import Source
from charterc.model.parts import Picture, Section
from charterc.model.people import Signatory
from charterc.model.release import Number
from charterc.model.roles import Role
from charterc.model.theme import ThemeChoice
from charterc.model.when import When
from charterc.model.words import Id, Link, Name, Prose, Words

Address = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1), Role.UNSEEN, Field(examples=["ask-first"])
]
"""Which passage of the charter: an id such as `lived-experience`, or `definition.text`, `charter.title`."""


class _Sparse(Element):
    """An element whose keys may stand empty."""

    @classmethod
    def expand(cls, data: Any) -> Any:
        """What stands empty is not known, and so is not there."""
        return short_forms.without_blanks(super().expand(data))


def _urn(value: str) -> str:
    if not _SIX_DIGITS.fullmatch(value):
        words = f"“{value}” is no unique reference number: each school in England has one of six digits."
        hint = "Look it up at https://get-information-schools.service.gov.uk, or leave it empty."
        raise PydanticCustomError("in_words", "{words}", {"words": words, "hint": hint, "node": None})
    return value


def _phone(value: str) -> str:
    if not any(sign.isdigit() for sign in value):
        words = f"“{value}” has no digit in it, so nobody could ring it."
        hint = "Write the number with its area code, or leave it empty."
        raise PydanticCustomError("in_words", "{words}", {"words": words, "hint": hint, "node": None})
    return value


_SIX_DIGITS = re.compile(r"[0-9]{6}")


class Adopter(_Sparse):
    """Who adopts the charter."""

    called: ClassVar[str] = "adopter"

    shorthand: ClassVar[dict[type, str]] = {str: "name"}

    name: Annotated[Words, Role.BODY] = Field(description="Its name as people know it.", examples=["Our school"])
    kind: Annotated[Words | None, Role.FACT] = Field(
        None,
        title="What it is",
        description="What it is: `school`, `nursery`, `college`, `service`, `group` …",
        examples=["school"],
    )
    motto: Annotated[Words | None, Role.FACT] = Field(None, description="Its motto.", examples=["Kind and curious"])
    address: Annotated[Prose | None, Role.ADDRESS] = Field(
        None, title="Postal address", description="The postal address, a line each.", examples=["Church Lane\nOur Town"]
    )
    phone: Annotated[Annotated[Words, AfterValidator(_phone)] | None, Role.PHONE] = Field(
        None, title="Phone number", description="The phone number.", examples=["01632 960002"]
    )
    email: Annotated[Words | None, Role.EMAIL] = Field(
        None, title="E-mail address", description="The e-mail address.", examples=["office@example.org"]
    )
    website: Link | None = Field(None, description="Its own website.")
    logo: Picture | None = Field(
        None,
        description="Its logo, with the words for those who cannot see it.",
        examples=[{"file": "logo.svg", "alt": "Our school"}],
    )
    urn: Annotated[Annotated[Words, AfterValidator(_urn)] | None, Role.NUMBER] = Field(
        None,
        title="Unique reference number",
        description="Its unique reference number of six digits, where it is a school in England.",
        examples=["123456"],
    )


class Adapted(_Sparse):
    """The adopter's own words for a passage, and why they are not the charter's."""

    called: ClassVar[str] = "adaptation"

    shorthand: ClassVar[dict[type, str]] = {str: "text"}

    text: Annotated[Prose, Role.INHERITED] = Field(
        title="The words", description="The words that the adopter shows.", examples=["We will hear each other"]
    )
    reason: Annotated[Prose | None, Role.NOTE] = Field(
        None, description="Why it does not keep the charter's words.", examples=["Our pupils asked for easier words."]
    )


class LeftOut(_Sparse):
    """What the adopter does not show, and why."""

    shorthand: ClassVar[dict[type, str]] = {str: "reason"}

    reason: Annotated[Prose | None, Role.NOTE] = Field(
        None, description="Why it is left out.", examples=["We have no sixth form."]
    )


class Added(_Sparse):
    """A pledge of the adopter's own below something of the charter: “here is how we do this”."""

    called: ClassVar[str] = "pledge"

    under: Address = Field(
        title="What it stands under", description="The value, promise or part that it stands under, by its id or name."
    )
    text: Annotated[Prose, Role.PROMISE] = Field(
        title="The words", description="The words.", examples=["Each class has a quiet corner"]
    )
    id: Id | None = Field(None, description="A name for it that stays when the words change.")
    by: Annotated[Words | None, Role.OWNER] = Field(
        None, title="Who does it", description="Who does it, where that is not “we”.", examples=["The school council"]
    )


class Adoption(_Sparse):
    """A charter that somebody has taken as their own."""

    called: ClassVar[str] = "adoption"

    adopts: Name = Field(
        title="Charter it adopts",
        description="The charter's name: that of its file, without the ending.",
        examples=["our-town"],
    )
    version: Number | None = Field(None, description="The released version of it; empty where that is not known.")
    fingerprint: Name | None = Field(
        None,
        description="The fingerprint of what was adopted; `charterc adopt --refresh` writes it.",
        examples=["f1-00bb37a999376224"],
    )
    link: Link | None = Field(
        None,
        title="Link to the full charter",
        description="Where the full charter can be read, if that is not the `url` of the charter itself.",
    )
    adopter: Adopter = Field(description="Who adopts it.", examples=["Our school"])
    introduction: Section | None = Field(
        None,
        description="Its own words before those of the charter.",
        examples=["Our pupils and staff chose this charter together."],
    )
    shows: tuple[Name, ...] = Field(
        (),
        title="Parts it shows",
        description="The parts of the charter that it shows, by their names; all where it does not say.",
        examples=[["values"]],
    )
    adapted: dict[Address, Adapted] = Field(
        default_factory=dict,
        title="Its own words",
        description="Passages that it says in its own words, by their addresses.",
        examples=[{"ask-first": {"text": "We ask first", "reason": "Our pupils asked for easier words."}}],
    )
    left_out: Annotated[
        dict[Address, LeftOut],
        BeforeValidator(short_forms.names, json_schema_input_type=dict[Address, LeftOut | None] | tuple[Address, ...]),
    ] = Field(
        default_factory=dict,
        description="What it leaves out of the parts that it shows, by its address.",
        examples=[["levels"]],
    )
    added: tuple[Added, ...] = Field(
        (),
        title="Its own pledges",
        description="Its own pledges below those of the charter.",
        examples=[[{"under": "listen-first", "text": "Each class has a quiet corner"}]],
    )
    closing: Section | None = Field(
        None,
        title="Last words",
        description="Its own words after those of the charter.",
        examples=["Ask at the office how to join in."],
    )
    signed: tuple[Signatory, ...] = Field(
        (),
        title="Who signed",
        description="Who signed for it. Only those with `consent: yes` are named anywhere.",
        examples=[[{"name": "Sam Carter", "role": "Head teacher", "consent": "yes"}]],
    )
    adopted: When | None = Field(
        None, title="Day it was adopted", description="The day on which it adopted the charter."
    )
    next_review: When | None = Field(None, description="The day by which it looks at it again.")
    listed: bool | None = Field(
        None,
        title="In the public register",
        description="`yes` where the adopter agreed to be in the public register of adoptions, `no` where not.",
        examples=["yes"],
    )
    theme: ThemeChoice | None = Field(
        None, description="Its own colours and font, over those of the charter.", examples=[{"colours": "harbour"}]
    )
    source: Source | None = Field(
        None, description="Where its wording was taken from.", examples=["Working together in our school"]
    )
