"""The record of a released version: which one it is, when and by whom it was agreed, and what it said."""

from __future__ import annotations

import re
from typing import Annotated, NamedTuple, Self

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from charterc.model import short_forms
from charterc.model.element import Element
from charterc.model.roles import Role
from charterc.model.when import When

_NUMBER = re.compile(r"([1-9]\d{0,3})(?:\.([1-9]\d{0,3}))?", re.ASCII)


class VersionNumber(NamedTuple):
    """The number of a released version: `2`, or `2.1` for the first small change after it. 10 comes after 9."""

    large: int
    small: int = 0

    @classmethod
    def of(cls, written: str) -> Self | None:
        """The number that is written so; None for anything else."""
        match = _NUMBER.fullmatch(written)
        return cls(int(match[1]), int(match[2] or 0)) if match else None

    def after(self, *, large: bool) -> VersionNumber:
        """The number of the next version: 3 after 2 or 2.1, where promises were weakened; else 2.1 after 2."""
        return VersionNumber(self.large + 1) if large else VersionNumber(self.large, self.small + 1)

    def __str__(self) -> str:
        return f"{self.large}.{self.small}" if self.small else str(self.large)


FIRST = VersionNumber(1)


def _version(written: str) -> str:
    if VersionNumber.of(written) is None:
        words = f"“{written}” is no number of a version."
        hint = 'Versions are numbered 1, 2, 3, and small changes 1.1, 1.2:\n\n    version: "2"'
        raise PydanticCustomError("in_words", "{words}", {"words": words, "hint": hint, "node": None})
    return written


# None of these is a passage: they are told of a version, and are no words of the charter.
Told = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1), Role.UNSEEN]
Number = Annotated[
    str, StringConstraints(strip_whitespace=True), AfterValidator(_version), Role.UNSEEN, Field(examples=["2"])
]


class Follows(Element):
    """The version before it, so that nobody can take that one away or put another in its place unseen."""

    version: Number = Field(title="Its number", description="Its number.")
    fingerprint: Told = Field(description="Its fingerprint.", examples=["f1-7c0f1de9b2a95c11"])

    @property
    def number(self) -> VersionNumber:
        """Its number."""
        return VersionNumber.of(self.version) or FIRST


class Release(Element):
    """What `charterc release` writes down when it freezes a version. Only files in `charters/versions` have it."""

    version: Number = Field(
        title="Its number", description="Its number: `2`, or `2.1` for a small change after version 2."
    )
    date: When | None = Field(None, title="Day from which it holds", description="The day from which it holds.")
    agreed_by: Annotated[tuple[Told, ...], BeforeValidator(short_forms.links)] = Field(
        (),
        title="Who agreed",
        description="Who agreed to it; empty where that is not known.",
        examples=[["Our Town Council", "Our Town Parent Carer Forum"]],
    )
    note: Told | None = Field(
        None,
        description="Why there is a new version, in a sentence.",
        examples=["Families and the council wrote this one together."],
    )
    follows: Follows | None = Field(
        None,
        title="Version before it",
        description="The version before it; nothing for the first.",
        examples=[{"version": "1", "fingerprint": "f1-7c0f1de9b2a95c11"}],
    )
    fingerprint: Told = Field(
        description="The fingerprint of all that it says, and of this record.", examples=["f1-00bb37a999376224"]
    )
    fingerprints: dict[Told, Told] = Field(
        default_factory=dict,
        title="Fingerprints of its passages",
        description="The fingerprint of each passage, by its id or its place.",
        examples=[{"charter.title": "f1-f1aa5597fac2826b"}],
    )

    @property
    def number(self) -> VersionNumber:
        """Its number."""
        return VersionNumber.of(self.version) or FIRST
