"""The kinds of text a charter holds, and what each may look like."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from charterc.model.roles import Role
from charterc.model.text_forms import ID_LENGTH, ID_PATTERN, link_fault


def _link(value: str) -> str:
    fault, hint = link_fault(value)
    if fault:
        raise PydanticCustomError("bad_link", "{fault}", {"fault": fault, "hint": hint})
    return value


def _language(value: str) -> str:
    if not _TAG.fullmatch(value):
        words = f"“{value}” is no tag of a language, so browsers and screen readers would not know it."
        tags = ", ".join(f"{name} is {tag}" for name, tag in _USUAL.items())
        hint = f"Write its tag:\n\n    language: {_meant_by(value)}\n\n{tags}."
        raise PydanticCustomError("in_words", "{words}", {"words": words, "hint": hint, "node": None})
    return value


_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
_USUAL = {"English": "en-GB", "Welsh": "cy", "Polish": "pl", "Urdu": "ur", "Punjabi": "pa", "Bengali": "bn"}
"""The languages that most charters are written in, with their tags."""


def _meant_by(value: str) -> str:
    """The tag that somebody meant who wrote `en_GB` or “Welsh”."""
    tag = value.replace("_", "-")
    return (
        tag
        if _TAG.fullmatch(tag)
        else next((_USUAL[name] for name in _USUAL if name.lower() in value.lower()), "en-GB")
    )


Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
"""A line of text: a name, a heading, a label. Never blank."""

Label = Annotated[str, StringConstraints(strip_whitespace=True), Role.LABEL]
"""Words printed above a list or before a fact. Written as "", nothing is printed there."""

Heading = Annotated[
    str, StringConstraints(strip_whitespace=True), Role.HEADING, Field(examples=["How we work together"])
]
"""A heading as printed. Written as "", the part goes on from the one above it."""

Prose = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
"""Text in paragraphs, with Markdown for bold, links, quotations and lists. Never blank."""

Id = Annotated[
    str, StringConstraints(pattern=ID_PATTERN, max_length=ID_LENGTH), Role.UNSEEN, Field(examples=["ask-first"])
]
"""A short name that stays when the words change: small letters, digits and hyphens."""

Link = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1),
    AfterValidator(_link),
    Role.URL,
    Field(examples=["https://example.org/"]),
]
"""A web address (https://…), mailto:… or tel:…, or a place on the same page (#…)."""

Language = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1),
    AfterValidator(_language),
    Role.UNSEEN,
    Field(examples=["cy"]),
]
"""A language by its tag: `en-GB`, `cy`."""

Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1), Role.UNSEEN]
"""What a program looks up and nobody reads: a file, a font, the name of a list. Never blank."""
