"""The kinds of text a charter holds, and what each may look like."""

from __future__ import annotations

import datetime
import re
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, StringConstraints
from pydantic_core import PydanticCustomError

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
_ID = re.compile(ID_PATTERN)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_SCHEME = re.compile(r"^([a-zA-Z][a-zA-Z0-9+.-]*):")
SAFE_SCHEMES = frozenset({"http", "https", "mailto", "tel"})


def looks_like_id(text: object) -> bool:
    """Whether text has the form of an id: `right-people`, not `We will listen`."""
    return isinstance(text, str) and _ID.match(text) is not None


def link_fault(address: str) -> str:
    """Why an address may not be used as a link, or "" where it may.

    Allowed are full addresses with http, https, mailto or tel, and a place on the same page (`#…`).
    """
    address = address.strip()
    if any(character.isspace() or not character.isprintable() for character in address):
        return f"The address “{address}” has a space or a hidden character in it."
    scheme = _SCHEME.match(address)
    if scheme:
        if scheme.group(1).lower() not in SAFE_SCHEMES:
            return f"A link that starts with “{scheme.group(1)}:” could run a program on the reader's machine."
        return ""
    if address.startswith("#"):
        return ""
    if address.startswith(("/", "\\")) or ".." in re.split(r"[/\\]", address):
        return f"The link “{address}” leads out of the charter's own folder."
    return f"“{address}” is not a full web address: a reader of the poster or the PDF could not follow it."


def _day(value: Any) -> Any:
    if isinstance(value, str):
        if not _DAY.fullmatch(value.strip()):
            raise PydanticCustomError("bad_date", "“{given}” is not a date.", {"given": value})
        try:
            return datetime.date.fromisoformat(value.strip())
        except ValueError:
            raise PydanticCustomError("bad_date", "There is no such day as “{given}”.", {"given": value}) from None
    return value


def _link(value: str) -> str:
    fault = link_fault(value)
    if fault:
        raise PydanticCustomError("bad_link", "{fault}", {"fault": fault})
    return value


Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
"""A line of text: a name, a heading, a label. Never blank."""

Prose = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
"""Text in paragraphs, with Markdown for bold, links, quotations and lists. Never blank."""

Id = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=64)]
"""A short name that stays when the words change: small letters, digits and hyphens."""

Day = Annotated[datetime.date, BeforeValidator(_day, json_schema_input_type=datetime.date)]
"""A day, written year-month-day: 2026-01-31."""

Link = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1), AfterValidator(_link)]
"""A web address (https://…), mailto:…, tel:…, or a file inside the project."""
