"""What each text of a charter is for.

A role stands on the field of the model that holds the text, and nowhere else:

    title: Annotated[Words, Role.TITLE]
    rights: Annotated[Section | None, Role.RIGHT]

On a field that holds words it is the role of these words. On a field that holds anything else it is the role of
whatever stands below with `Role.INHERITED`: one statement is a right or a sign, depending on the part it stands in.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any, get_args

from pydantic.fields import FieldInfo


class Role(StrEnum):
    """What a text is for."""

    INHERITED = "inherited"
    """The role that the field further up gives; no passage has this one."""
    UNSEEN = "unseen"
    """What is no word of the charter, such as the name of a file or who agreed a version; no passage has this one."""

    # What somebody promises
    COMMITMENT = "commitment"
    PROMISE = "promise"
    RIGHT = "right"
    EXPECTATION = "expectation"
    RESPONSIBILITY = "responsibility"
    CHECK = "check"
    """A promise about checking that the charter is kept."""

    # What else stands in lists
    GOAL = "goal"
    WAY = "way"
    """How something will be done."""
    MEASURE = "measure"
    INDICATOR = "indicator"
    """A sign by which people will know."""
    OUTCOME = "outcome"
    EVIDENCE = "evidence"
    STATEMENT = "statement"

    # Running text
    PROSE = "prose"
    WHY = "why"
    NOTE = "note"
    CONTACT = "contact"
    MEANING = "meaning"
    """What a term of the glossary means."""

    # Titles and other short lines
    TITLE = "title"
    HEADING = "heading"
    NAME = "name"
    STEM = "stem"
    """Words that a list goes on from."""
    LABEL = "label"
    FACT = "fact"
    CAPTION = "caption"
    ALT = "alt"
    LOST = "lost"
    """What stood where a picture is lost."""
    TERM = "term"
    NUMBER = "number"
    """A number or a version, as printed."""

    # Bodies and people
    BODY = "body"
    OFFICE = "office"
    OWNER = "owner"
    """Who does or promises something."""
    STRATEGY = "strategy"
    PERSON = "person"
    SOURCE = "source"
    """What a source is called, and what is said about it."""

    # Addresses and days
    EMAIL = "email"
    PHONE = "phone"
    ADDRESS = "address"
    URL = "url"
    LINK_TEXT = "link-text"
    DUE = "due"
    """When something starts or is due, in words."""


PROMISES = frozenset({Role.COMMITMENT, Role.PROMISE, Role.RIGHT, Role.EXPECTATION, Role.RESPONSIBILITY, Role.CHECK})
"""What is promised to families. These are numbered, counted and compared."""


def roles_of(field: FieldInfo) -> tuple[Role, ...]:
    """The roles that stand on a field or on its type: one as a rule, none for an id, two for a glossary's terms."""
    return tuple(role for role in _roles(field.annotation, field.metadata))


def _roles(annotation: Any, metadata: Any = ()) -> list[Role]:
    own = [item for item in (*metadata, *getattr(annotation, "__metadata__", ())) if isinstance(item, Role)]
    return own or [role for part in get_args(annotation) for role in _roles(part)]
