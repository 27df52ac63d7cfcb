"""What `charters.json` and `adoptions.json` hold. Their schemas are made of it, and the columns of the table."""

from __future__ import annotations

from typing import Literal

from pydantic import ConfigDict, Field

from charterc.formats.data.shapes import ABSENT, Counts, Shape


class Site(Shape):
    """The site that the file belongs to."""

    name: str = Field(description="Its name.")
    publisher: str = Field(description="Who publishes it; empty where nobody is named.")
    url: str = Field(description="Its address; empty where that is not known.")


class SiteData(Shape):
    """What every file of a site says of itself."""

    format: Literal[1] = Field(description="The version of this shape for programs: its first number alone.")
    schema_: str = Field(alias="schema", description="The version of this shape: the `$id` of its JSON Schema.")
    generator: str = Field(description="The tool and its version.")
    site: Site = Field(description="The site that the file belongs to.")


class ListedFile(Shape):
    """A file of a charter."""

    href: str = Field(description="Its address, relative to this file.")
    type: str = Field(description="Its media type.")
    size: int = Field(ge=0, description="Its size in bytes.")


class ListedCharter(Shape):
    """A charter of the site."""

    name: str = Field(description="The name of its file.")
    title: str = Field(description="Its title.")
    area: str = Field(description="The local area for which it holds; empty where it does not say.")
    language: str = Field(description="The language of its words.")
    status: Literal["draft", "published", "superseded"] = Field(description="Where it stands.")
    heart: str = Field(description="The key of the list at its heart; empty where it has none.")
    agreed: str = Field(ABSENT, description="The day it was agreed.")
    published: str = Field(ABSENT, description="The day it was published.")
    updated: str = Field(ABSENT, description="The day its words last changed.")
    counts: Counts = Field(description="How much it holds.")
    page: str = Field(description="Its page, relative to this file.")
    files: list[ListedFile] = Field(description="Its other files.")
    url: str = Field(ABSENT, description="The full address of its page, where that of the site is known.")


class ChartersFile(SiteData):
    """The charters of a site."""

    charters: list[ListedCharter] = Field(description="Every charter, in the order of the site.")


class AdoptedVersion(Shape):
    """How many adopted one version of a charter."""

    charter: str = Field(description="The name of the charter.")
    version: str | None = Field(description="The version; null where it is not known.")
    state: Literal["current", "behind", "unknown"] = Field(description="Whether it is the newest one.")
    adoptions: int = Field(ge=1, description="How many adopted it.")


class Row(Shape):
    """An entry of the register, and of the table beside it. What is not known is null, and empty in the table."""

    model_config = ConfigDict(extra="forbid", alias_generator=None)

    name: str = Field(description="The name of the adoption, which no other one has.")
    adopter: str = Field(description="Who adopted the charter.")
    kind: str | None = Field(description="What the adopter is, such as a school.")
    urn: str | None = Field(description="The unique reference number of a school in England.")
    website: str | None = Field(description="The adopter's own website.")
    charter: str = Field(description="The name of the charter that was adopted.")
    title: str = Field(description="The title of that charter.")
    area: str | None = Field(description="The local area for which that charter holds.")
    area_code: str | None = Field(description="The code of that area, as the Office for National Statistics gives it.")
    version: str | None = Field(description="The released version that was adopted; empty where it is not known.")
    newest_version: str | None = Field(description="The newest released version; empty where none was released.")
    adopted: str | None = Field(description="When it was adopted: a day, a month, a year, or words.")
    next_review: str | None = Field(description="When the adopter looks at it again: a day, a month, a year, or words.")
    state: Literal["current", "behind", "unknown"] = Field(
        description="“current”, “behind”, or “unknown” where nobody wrote down what was adopted."
    )
    review_lapsed: bool = Field(description="Whether the day of the next review had passed when this was made.")
    page: str = Field(description="Its place in the register.")


class AdoptionsFile(SiteData):
    """The register of adoptions of a site. Only those who agreed to be listed are in it."""

    counts: list[AdoptedVersion] = Field(description="How many adopted each version.")
    adoptions: list[Row] = Field(description="Every entry of the register.")
