"""What an id, a day and an address look like, for whoever reads a charter."""

from __future__ import annotations

import datetime
import re

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
ID_LENGTH = 64
_ID = re.compile(ID_PATTERN)
_DAY_LENGTH = len("2026-01-31")
_SAFE_SCHEMES = frozenset({"http", "https", "mailto", "tel"})
_SCHEME_SIGNS = frozenset("+.-")


def looks_like_id(text: object) -> bool:
    """Whether text has the form of an id: `right-people`, not `We will listen`."""
    return isinstance(text, str) and _ID.match(text) is not None


def day_of(text: str) -> datetime.date:
    """The day that `2026-01-31` names. Raises `ValueError` with words for people where it names none."""
    written = text.strip()
    year, month, day = written[:4], written[5:7], written[8:]
    digits = year + month + day
    if len(written) != _DAY_LENGTH or written[4] + written[7] != "--" or not (digits.isascii() and digits.isdigit()):
        raise ValueError(f"“{text}” is not a date.")
    try:
        return datetime.date(int(year), int(month), int(day))
    except ValueError:
        raise ValueError(f"There is no such day as “{text}”.") from None


def link_fault(address: str) -> str:
    """Why an address may not be used as a link, or "" where it may.

    Allowed are full addresses with http, https, mailto or tel, and a place on the same page (`#…`).
    """
    address = address.strip()
    if any(character.isspace() or not character.isprintable() for character in address):
        return f"The address “{address}” has a space or a hidden character in it."
    scheme = _scheme(address)
    if scheme:
        if scheme.lower() not in _SAFE_SCHEMES:
            return f"A link that starts with “{scheme}:” could run a program on the reader's machine."
        return ""
    if address.startswith("#"):
        return ""
    if address.startswith(("/", "\\")) or ".." in address.replace("\\", "/").split("/"):
        return f"The link “{address}” leads out of the charter's own folder."
    return f"“{address}” is not a full web address: a reader of the poster or the PDF could not follow it."


def _scheme(address: str) -> str:
    """What stands before the first colon, where that is the name of a scheme; else ""."""
    name, colon, _ = address.partition(":")
    letters = name.isascii() and all(sign.isalnum() or sign in _SCHEME_SIGNS for sign in name)
    return name if colon and letters and name[:1].isalpha() else ""
